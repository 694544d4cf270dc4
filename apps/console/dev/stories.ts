import type { AgencySummary, Board, BoardCell, BoardRow, CycleSummary, CycleView, Mark, Me, NotificationView, Role } from '@prongsai/contracts';

/** Ids that look like the real ones and stay the same. */
export const idOf = (no: number): string => `00000000-0000-4000-8000-${String(no).padStart(12, '0')}`;

export const today = '2026-04-22';

export const titles: Record<Role, { th: string; en: string }> = {
  officer: { th: 'เจ้าหน้าที่ สำนักปลัด', en: 'ITA Officer, Office of the Clerk' },
  divisionHead: { th: 'ผู้อำนวยการกองคลัง', en: 'Director, Finance Division' },
  clerk: { th: 'ปลัด อบต.', en: 'Municipal Clerk (SAO)' },
  executive: { th: 'นายก อบต.', en: 'President (SAO)' },
  coordinator: { th: 'ท้องถิ่นจังหวัด', en: 'Provincial Local Administration Officer' },
  auditor: { th: 'ผู้ตรวจสอบระดับจังหวัด', en: 'Provincial Auditor' },
};

const codes = ['analysis', 'plan', 'planApproval', 'planPublished', 'execution', 'sixMonthReport', 'twelveMonthReport', 'published'];
const due = ['2025-10-31', '2025-11-28', '2025-12-26', '2026-01-30', '2026-09-30', '2026-04-10', '2026-10-09', '2026-10-30'];

/** A line of the picture: `d` done, `d2` done late, `p61` progress, `s2` due soon, `l5` late, `r5` returned, `m9` will miss, `o6` open, `b` blocked, `.` not open; `x` behind it means extended. */
const words: [string, Mark][] = [['d', 'done'], ['p', 'progress'], ['s', 'dueSoon'], ['l', 'late'], ['r', 'returned'], ['m', 'willMiss'], ['o', 'open'], ['b', 'blocked'], ['.', 'notOpen']];
const cellOf = (code: string, at: number): BoardCell => {
  const [mark] = words.filter(([sign]) => sign === code[0]).map(([, one]) => one);
  const number = Number(/\d+/.exec(code)?.[0] ?? Number.NaN);
  const days = Number.isNaN(number) || mark === 'progress' ? null : number;
  const done = mark === 'done';
  return {
    milestone: codes[at] ?? '',
    mark: done && days !== null ? 'doneLate' : (mark ?? 'notOpen'),
    days,
    percent: mark === 'progress' ? number : null,
    dueOn: due[at] ?? null,
    doneOn: done ? (due[at] ?? null) : null,
    extended: code.endsWith('x'),
  };
};

const lines: [string, string | null, number | null, string | null, string, Role | null, number][] = [
  ['อบต.ลงมูลเหล็ก', null, null, null, 'd d d d p61 s2x . .', 'divisionHead', 3],
  ['อบต.กุดรัง', 'กุดรัง', 91.76, 'pass', 'd d d2 d p64 s2x . .', 'divisionHead', 1],
  ['ทต.ท่าสายลม', 'ท่าสายลม', 96.12, 'excellent', 'd d d d p72 d . .', null, 0],
  ['อบต.โคกเมฆงาม', 'ท่าสายลม', 88.94, 'pass', 'd d d d p66 d . .', null, 0],
  ['อบต.นาฟ้าใส', 'ท่าสายลม', 84.1, 'improve', 'd d4 d1 d p48 l5x m9 .', 'clerk', 4],
  ['อบต.บ้านธารทอง', 'ท่าสายลม', 93.58, 'good', 'd d d d p69 d . .', null, 0],
  ['อบต.หนองดอกจาน', 'ท่าสายลม', 79.36, 'improve', 'd d3 d6 d2 p41 l5 m14 .', 'divisionHead', 9],
  ['ทต.หัวสะพานใหม่', 'ท่าสายลม', 95.44, 'excellent', 'd d d d p70 d . .', null, 0],
  ['ทต.นิคมคำสร้อย', 'นิคมคำสร้อย', 95.75, 'good', 'd d d d p68 d . .', null, 0],
  ['ทต.โนนดอกคูณ', 'โนนดอกคูณ', 90.27, 'good', 'd d d d p63 s2x . .', 'executive', 2],
  ['อบต.ดงเสลา', 'โนนดอกคูณ', 86.05, 'pass', 'd d1 d d p55 m4x . .', 'officer', 6],
  ['อบต.ทุ่งแสงจันทร์', 'โนนดอกคูณ', 68.42, 'improve-urgently', 'd5 d9 l75 b b b . .', 'executive', 31],
  ['อบต.สระบัวคำ', 'โนนดอกคูณ', 92.83, 'good', 'd d d d p67 d . .', null, 0],
  ['อบต.ห้วยไผ่งาม', 'โนนดอกคูณ', 87.7, 'pass', 'd d d1 d p60 d1 . .', null, 0],
  ['ทม.บึงกาฬ', 'เมืองบึงกาฬ', 99.47, 'excellent', 'd d d d p78 d . .', null, 0],
  ['ทม.สาธิต', 'เมืองสาธิต', 97.31, 'excellent', 'd d d d p74 d . .', null, 0],
  ['อบต.เขาสายหมอก', 'เมืองสาธิต', 82.66, 'improve', 'd d2 d5 l53 b b . .', 'clerk', 12],
  ['ทต.คลองน้ำนิ่ง', 'เมืองสาธิต', 94.02, 'good', 'd d d d p65 s2x . .', 'divisionHead', 3],
  ['อบต.ดอนตะวัน', 'เมืองสาธิต', 89.15, 'pass', 'd d d d p62 l3x . .', 'clerk', 5],
  ['ทต.ปากธารา', 'เมืองสาธิต', 91.6, 'good', 'd d d d p66 d . .', null, 0],
  ['อบต.ร่มไทรงาม', 'เมืองสาธิต', 85.92, 'pass', 'd d d3 d p52 o6x m6 .', 'divisionHead', 2],
  ['ทต.เมืองคง', 'ราษีไศล', 47.04, 'F', 'd d d d p57 s2x . .', 'divisionHead', 2],
  ['อบต.โคกกระถิน', 'ลำน้ำใส', 90.88, 'good', 'd d d d p64 d . .', null, 0],
  ['อบต.น้ำใสเหนือ', 'ลำน้ำใส', 76.51, 'improve', 'd d7 d2 d8 p38 r5 m18 .', 'officer', 5],
];

const long = (short: string) => short.replace('อบต.', 'องค์การบริหารส่วนตำบล').replace('ทต.', 'เทศบาลตำบล').replace('ทม.', 'เทศบาลเมือง');

export const agencies: AgencySummary[] = lines.map(([name, district], at) => ({
  id: idOf(100 + at),
  slug: `agency-${at}`,
  name: { th: long(name), en: long(name) },
  shortName: { th: name, en: name },
  type: long(name).slice(0, -name.slice(name.indexOf('.') + 1).length),
  district,
  province: 'สาธิต',
}));

export const rows: BoardRow[] = lines.flatMap(([, , overall, grade, cells, role, workingDays], at) => {
  const agency = agencies[at];
  if (!agency) return [];
  const year = at === 8 ? 2566 : at === 21 ? 2563 : 2568;
  const holder = role ? [{ positionId: idOf(900 + at), role, title: titles[role], since: '2026-04-03T06:40:00Z', workingDays }] : [];
  return [{ id: agency.id, agency, cycleId: idOf(300 + at), fiscalYear: 2569, state: 'sixMonthReview', score: overall === null ? null : { overall, grade, fiscalYear: year }, cells: cells.split(' ').map(cellOf), holders: holder }];
});

export const board: Board = {
  fiscalYear: 2569,
  fiscalYears: [2569, 2566, 2564],
  today,
  milestones: codes.map((code, at) => ({ code, dueOn: due[at] ?? null })),
  counts: { onTime: 13, dueSoon: 4, late: 6, willMiss: 1 },
  rows,
};

export const cycles: CycleSummary[] = rows.map((row) => ({
  id: row.cycleId ?? '', definition: { id: 'annual-cycle', version: 1 }, agency: row.agency, fiscalYear: 2569, resultFiscalYear: 2568, state: row.state ?? '', stateSince: '2026-04-03T06:40:00Z', round: 2, version: 7,
}));

const seat = (role: Role, no: number) => ({
  approvalId: idOf(no), positionId: idOf(no + 1), role, title: titles[role], verdict: null, decidedAt: null, decidedBy: null, acting: null, effectiveOn: null, paperNote: null, carriedFrom: null, waiver: null, voided: false, askedAt: null, workingDaysHeld: null,
});

export const cycleView = (summary: CycleSummary): CycleView => ({
  ...summary,
  definition: { id: 'annual-cycle', version: 1 },
  resultId: null,
  allowedEvents: [],
  gaps: [
    { code: 'sixMonthReportComplete', where: 'measure:2', message: { th: 'มาตรการที่ 2 ยังไม่มีสรุปผล', en: 'Measure 2 has no summary yet' } },
    { code: 'sixMonthReportComplete', where: 'measure:5', message: { th: 'มาตรการที่ 5 แจ้งว่าเสร็จ แต่ยังไม่มีหลักฐาน', en: 'Measure 5 is said to be done but has no evidence' } },
  ],
  approval: [
    { level: 'heads', rule: 'all', needed: 1, status: 'here', approvers: [seat('divisionHead', 500)] },
    { level: 'clerk', rule: 'all', needed: 1, status: 'ahead', approvers: [seat('clerk', 510)] },
    { level: 'executive', rule: 'all', needed: 1, status: 'ahead', approvers: [seat('executive', 520)] },
  ],
  skippedLevels: [],
  publishedHash: null,
  reopening: null,
  remarks: [],
  timeline: [],
  milestones: rows.find((row) => row.cycleId === summary.id)?.cells ?? [],
});

export const notifications: NotificationView[] = [0, 1, 2, 3].map((no) => ({
  id: idOf(4000 + no),
  at: `2026-04-${22 - no}T08:30:00+07:00`,
  channel: no === 3 ? 'email' : 'inApp',
  subject: { th: 'รายงาน 6 เดือน อบต.หนองดอกจาน ล่าช้า 5 วันทำการ', en: 'Six-month report of Nong Dok Chan is 5 working days late' },
  body: { th: 'ครบกำหนด 10 เมษายน 2569 เรื่องอยู่ที่ผู้อำนวยการกองคลังตั้งแต่ 3 เมษายน 2569', en: 'Due on 10 April 2026. Held by the Director of Finance since 3 April 2026.' },
  link: '/board',
  readAt: no > 1 ? '2026-04-21T10:00:00+07:00' : null,
  to: no === 3 ? 'coordinator@sathit.example' : null,
}));

const secondFactor: Me['secondFactor'] = { missing: 'none', rule: 'offered', authenticatorApp: false, passkeys: 0, recoveryCodesLeft: 0, usedAt: null, freshUntil: null };

export const meAs = (role: Role): Me => {
  const own = role === 'coordinator' || role === 'auditor' ? undefined : agencies[1];
  const position = { id: idOf(10), role, title: titles[role], agencyId: own?.id ?? null, divisionId: null, provinceId: idOf(1), actingOrder: null, access: 'standing' as const };
  return { accountId: idOf(2), email: `${role}@sathit.example`, name: titles[role], positions: [position], actingAs: position, permissions: [], province: { id: idOf(1), name: { th: 'จังหวัดสาธิต', en: 'Demonstration Province' } }, agency: own ? { id: own.id, slug: own.slug, name: own.name, shortName: own.shortName } : null, secondFactor, demonstration: true };
};

export const logins = Object.entries(titles).map(([role, title]) => ({
  email: `${role}@sathit.example`, password: 'story', role: role as Role, title, agency: role === 'coordinator' || role === 'auditor' ? null : { th: 'อบต.กุดรัง', en: 'Kut Rang SAO' },
}));
