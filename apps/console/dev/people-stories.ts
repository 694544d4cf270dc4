import { texts, worded, type Conflict, type ConflictCode, type Grant, type StaffedPosition, type Tenure } from '@prongsai/contracts';
import { agencies, idOf } from './stories.js';

const names = {
  clerk: { th: 'ปลัด อบต.', en: 'Municipal Clerk (SAO)' },
  finance: { th: 'ผู้อำนวยการกองคลัง', en: 'Director, Finance Division' },
  works: { th: 'ผู้อำนวยการกองช่าง', en: 'Director, Works Division' },
};

const holds = (no: number, name: Tenure['name'], given: Partial<Tenure> = {}): Tenure => ({
  id: idOf(no), accountId: idOf(no + 100), name, ownTitle: null, fromOn: '2018-10-01', untilOn: null, order: null, standing: 'current', struckReason: null, accountDisabled: false, ...given,
});
const acts = (no: number, given: Partial<Tenure> = {}): Tenure =>
  holds(no, names.finance, { ownTitle: names.finance, fromOn: '2026-04-20', untilOn: '2026-04-30', order: { no: '123/2569', on: '2026-04-17', covers: null, file: null }, ...given });

/** A clerk who is away, a head who is excused, and a division that nobody heads. */
export const positions: StaffedPosition[] = [
  {
    id: idOf(9101), role: 'clerk', title: names.clerk, access: 'standing', division: null, waivers: [], may: { appoint: false, order: true, waive: false },
    tenures: [
      acts(9201),
      acts(9202, { fromOn: '2026-02-02', untilOn: '2026-02-06', standing: 'past', order: { no: '45/2569', on: '2026-01-30', covers: ['plan'], file: null } }),
      acts(9203, { standing: 'struck', struckReason: 'พิมพ์เลขที่คำสั่งผิด', order: { no: '132/2569', on: '2026-04-17', covers: null, file: null } }),
      holds(9204, names.clerk),
    ],
  },
  {
    id: idOf(9102), role: 'divisionHead', title: names.works, access: 'standing', division: 'กองช่าง', may: { appoint: true, order: true, waive: true }, tenures: [holds(9205, names.works)],
    waivers: [
      { id: idOf(9301), positionId: idOf(9102), reason: 'กองมีข้าราชการคนเดียว', documentNo: 'มท 0001/2569', fromOn: '2026-04-01', untilOn: '2026-09-30', grantedAt: '2026-03-30T03:00:00Z', grantedBy: { th: 'นายก อบต.', en: 'President (SAO)' }, standing: 'current' },
    ],
  },
  { id: idOf(9103), role: 'divisionHead', title: names.finance, access: 'standing', division: 'กองคลัง', may: { appoint: true, order: true, waive: false }, tenures: [], waivers: [] },
];

const said = { position: 'ปลัด อบต.', division: 'กองคลัง', measures: 3, orderNo: '123/2569', until: '30 เมษายน 2569', milestone: 'twelveMonthReport', documentNo: 'มท 0001/2569' };
const found = (code: ConflictCode, severity: Conflict['severity'], at: number): Conflict[] => {
  const agency = agencies[at];
  return agency ? [{ code, severity, agency, positionId: null, ...worded(texts.conflicts[code], { th: said, en: said }) }] : [];
};
export const conflicts: Conflict[] = [...found('leading-division-vacant', 'blocks', 1), ...found('acting-ends-in-year', 'warns', 1), ...found('author-excused-by-waiver', 'informs', 1)];

export const grants: Grant[] = agencies.slice(1, 3).map((agency, at) => ({
  id: idOf(9401 + at), kind: at === 0 ? 'breakGlass' : 'granted', agency, positionId: idOf(9501), title: { th: 'ผู้ตรวจสอบภายนอก', en: 'Outside Auditor' },
  startsAt: '2026-04-22T01:00:00Z', endsAt: at === 0 ? '2026-04-22T05:00:00Z' : '2026-05-31T17:00:00Z', reason: 'ตรวจสอบข้อร้องเรียน',
  grantedBy: { th: 'ท้องถิ่นจังหวัด', en: 'Provincial Local Administration Officer' }, endedAt: null, endReason: null, open: true,
}));
