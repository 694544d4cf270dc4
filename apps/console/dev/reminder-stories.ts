import type { OutageReport, ReminderCounts, ReminderDetail, ReminderPause, ReminderState, ReminderView, Role, WeekPlan } from '@prongsai/contracts';
import { addDays, bangkokDay, dayOfWeek } from '@prongsai/thai';
import { idOf, rows, titles, today } from './stories.js';

type Line = [rung: string, day: string, role: Role, status: ReminderState, channel: ReminderView['channel'], reason: string | null];

const ladder: Line[] = [
  ['before7', '2026-03-31', 'officer', 'sent', 'inApp', null],
  ['before1', '2026-04-09', 'divisionHead', 'sent', 'line', null],
  ['due', '2026-04-10', 'divisionHead', 'sent', 'email', null],
  ['late1', '2026-04-16', 'clerk', 'sent', 'email', null],
  ['late3', '2026-04-20', 'clerk', 'failed', null, 'ไม่มีผู้ดำรงตำแหน่งนี้ในวันที่ส่ง'],
  ['nudge:2026-04-21', '2026-04-21', 'divisionHead', 'sent', 'email', null],
  ['late5', '2026-04-22', 'coordinator', 'planned', null, null],
];
const soon: Line[] = [
  ['before7', '2026-04-15', 'officer', 'sent', 'email', null],
  ['before1', '2026-04-23', 'divisionHead', 'planned', null, null],
  ['due', '2026-04-24', 'divisionHead', 'planned', null, null],
  ['late1', '2026-04-27', 'clerk', 'planned', null, null],
];
const finished: Line[] = [
  ['before1', '2026-04-21', 'divisionHead', 'skipped', null, 'งานเสร็จแล้วเมื่อ 17 เม.ย. 2569 ก่อนถึงเวลาส่ง'],
  ['due', '2026-04-22', 'divisionHead', 'skipped', null, 'งานเสร็จแล้วเมื่อ 17 เม.ย. 2569 ก่อนถึงเวลาส่ง'],
];

const linesOf = (row: (typeof rows)[number]): Line[] => {
  const marks = row.cells.map(({ mark }) => mark);
  if (marks.includes('late') || marks.includes('returned')) return ladder;
  return marks.includes('dueSoon') ? soon : finished;
};

export const reminders: ReminderView[] = rows.flatMap((row, at) =>
  linesOf(row).map(([rung, day, role, status, channel, reason], no): ReminderView => {
    const settled = status === 'planned' ? null : `${day}T${channel === 'email' && no === 3 ? '09:05' : '08:30'}:00+07:00`;
    return {
      id: idOf(20_000 + at * 20 + no), cycleId: row.cycleId ?? '', deadlineId: idOf(3000 + at), measure: null, agency: row.agency, milestone: 'sixMonthReport', dueOn: linesOf(row) === ladder ? '2026-04-10' : '2026-04-24',
      rung, plannedFor: `${day}T08:30:00+07:00`, plannedBefore: rung === 'late5' && at % 3 === 0 ? '2026-04-20T08:30:00+07:00' : null, position: titles[role], status, channel,
      letter: channel === 'email' || channel === 'line' ? { channel, state: 'sent', sentAt: settled } : null, reason: reason ? { th: reason, en: reason } : null,
      note: rung.startsWith('nudge') ? 'โทรประสานผู้อำนวยการกองแล้ว' : null, paused: false, sentAt: status === 'sent' ? settled : null, settledAt: settled,
    };
  }),
);

const countsOf = (lines: readonly ReminderView[]): ReminderCounts => ({
  planned: lines.filter(({ status }) => status === 'planned').length, sent: lines.filter(({ status }) => status === 'sent').length,
  skipped: lines.filter(({ status }) => status === 'skipped').length, failed: lines.filter(({ status }) => status === 'failed').length,
});

const day = (line: ReminderView) => bangkokDay(line.plannedFor);

/** The ledger as the server pages it, all on one page. */
export function ledger(query: URLSearchParams) {
  const [from, until, status] = [query.get('from') ?? '0000', query.get('until') ?? '9999', query.get('status')];
  const scope = reminders.filter((line) => (!query.get('cycleId') || line.cycleId === query.get('cycleId')) && (!query.get('agencyId') || line.agency.id === query.get('agencyId')));
  const found = scope.filter((line) => day(line) >= from && day(line) <= until);
  const way = query.get('order') === 'earliest' ? 1 : -1;
  const data = found.filter((line) => !status || line.status === status).toSorted((a, b) => way * a.plannedFor.localeCompare(b.plannedFor));
  const days = [...new Set(found.map(day))].toSorted().map((one) => ({ day: one, counts: countsOf(found.filter((line) => day(line) === one)) }));
  const ahead = scope.filter((line) => line.status === 'planned' && day(line) > until).map(day).toSorted();
  return { data, total: data.length, next: null, counts: countsOf(found), days, nextDay: ahead[0] ?? null };
}

export function lineOf(id: string): ReminderDetail | null {
  const line = reminders.find((one) => one.id === id);
  if (!line) return null;
  const { agency } = line;
  const allowed = { allowed: line.status === 'planned', reasons: [] };
  return {
    line,
    letter: {
      subject: { th: `รายงานรอบ 6 เดือนของ${agency.shortName.th} ครบกำหนดแล้ว`, en: `The six-month report of ${agency.shortName.en} is due` },
      body: { th: `ครบกำหนด 10 เมษายน 2569 ช้า 5 วันทำการ\nเรื่องอยู่ที่ผู้อำนวยการกองคลัง ตั้งแต่ 3 เมษายน 2569`, en: 'Due on 10 April 2026, 5 working days late.' },
    },
    link: `/agencies/${agency.id}/year`,
    to: [{ positionId: idOf(910), title: line.position, actingOrder: '112/2569', held: true }],
    why: { th: 'เรื่องอยู่ที่กองคลังตั้งแต่ 3 เม.ย. 2569 และขั้นนี้ส่งถึงผู้ที่ถือเรื่อง', en: 'The Finance Division has held it since 3 April 2026.' },
    next: reminders.filter((one) => one.deadlineId === line.deadlineId && one.plannedFor > line.plannedFor && one.status === 'planned').map((one) => ({ id: one.id, rung: one.rung, plannedFor: one.plannedFor, what: { th: `แจ้ง${one.position.th}`, en: `Tell ${one.position.en}` } })),
    sendNow: allowed,
    doNotSend: allowed,
  };
}

export const weekPlan: WeekPlan = {
  from: today,
  until: addDays(today, 6),
  days: [...new Set(reminders.filter(({ status }) => status === 'planned').map(day))].toSorted().map((one) => {
    const lines = reminders.filter((line) => line.status === 'planned' && day(line) === one);
    const channels = ['line', 'email', null] as const;
    return {
      day: one,
      letters: lines.map((line, at) => ({
        positions: [{ id: idOf(910), role: 'divisionHead' as const, title: line.position, agencyId: line.agency.id, acting: false }],
        channel: channels[at % 3] ?? null,
        waiting: 0,
        matters: [{ deadlineId: line.deadlineId, cycleId: line.cycleId, agency: line.agency, fiscalYear: 2569, definitionId: 'annual-cycle' as const, milestone: 'sixMonthReport' as const, measure: null, dueOn: line.dueOn, rung: line.rung, plannedFor: line.plannedFor }],
      })),
      toNobody: [],
      counts: { letters: lines.length, matters: lines.length, line: 0, email: 0, none: 0 },
    };
  }),
};

export const lineQuota = { available: true, month: '2026-04', account: { limit: 1000, used: 710, askedAt: `${today}T01:00:00Z` }, province: { linked: 64, share: 300, used: 205, reserve: 60 } };

export const pauses: ReminderPause[] = [];

export const outages: OutageReport = {
  from: '2026-04-14T17:00:00Z',
  until: '2026-04-22T16:59:59Z',
  outages: [{ from: '2026-04-21T01:12:00Z', until: '2026-04-21T03:40:00Z' }],
  totals: { lines: 14, letters: 11, sent: 13, longestMinutes: 148 },
  data: reminders.filter((line) => dayOfWeek(day(line)) === 2 && line.settledAt !== null).slice(0, 6).map((line) => ({
    id: line.id, kind: 'line', agency: line.agency, milestone: 'sixMonthReport', rung: line.rung, plannedFor: '2026-04-21T08:30:00+07:00', settledAt: '2026-04-21T10:41:00+07:00', lateMinutes: 131, status: line.status === 'skipped' ? 'skipped' : 'sent', reason: line.reason, told: line.status === 'sent' ? line.position : null,
  })),
  next: null,
};
