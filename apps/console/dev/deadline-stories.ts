import type { DeadlineMoveView, HolidayEffectView, HolidayView, LateWork, MovePreview, NudgeOutcome, NudgePreview, PlannedMilestone, YearCalendar } from '@prongsai/contracts';
import { addDays, formatThaiDate } from '@prongsai/thai';
import { agencies, board, idOf, rows, titles, today } from './stories.js';

const onText = (day: string) => ({ th: formatThaiDate(day, 'weekday'), en: formatThaiDate(day, 'weekday', { language: 'en' }) });
const rungs = [['before30', -42], ['before7', -9], ['before1', -1], ['due', 0], ['late1', 3], ['late3', 5], ['late5', 7]] as const;
const audiences = { holder: { th: 'ผู้ที่ต้องดำเนินการในวันนั้น', en: 'Whoever must act that day' }, clerk: titles.clerk };

const planned = (code: string, dueOn: string, at: number): PlannedMilestone => ({
  milestone: code as PlannedMilestone['milestone'], dueOn, dueText: onText(dueOn), source: at === 5 ? 'province' : 'default', basisOn: at === 5 ? '2026-04-10' : dueOn,
  reason: at === 5 ? 'น้ำท่วมในสองอำเภอ ตามหนังสือจังหวัด' : null, moveId: at === 5 ? idOf(6100) : null, workingDays: at === 0 ? null : 21, warnings: [], exceptions: at === 5 ? 2 : 0,
  rungs: rungs.map(([rung, days]) => ({ rung, workingDays: days, audience: days > 1 ? audiences.clerk : audiences.holder, at: `${addDays(dueOn, days)}T08:30:00+07:00`, onText: onText(addDays(dueOn, days)) })),
});

export const calendar = (query: URLSearchParams, agencyId?: string): YearCalendar => {
  const fiscalYear = Number(query.get('fiscalYear'));
  const due = board.milestones.map(({ code, dueOn }) => [code, addDays(dueOn ?? today, 365 * (fiscalYear - 2569))] as const).toSorted(([, a], [, b]) => a.localeCompare(b));
  return { fiscalYear, definitionId: 'annual-cycle', agency: agencies.find(({ id }) => id === agencyId) ?? null, opened: fiscalYear === 2569 ? rows.length : 0, milestones: due.map(([code, day], at) => planned(code, day, code === 'sixMonthReport' ? 5 : at === 5 ? 4 : at)) };
};

const some = agencies.slice(0, 4);
const counts = { agencies: 24, deadlines: 24, kept: 2, lines: 120, moved: 96, tooLate: 4, added: 20, dropped: 0 };
const effect = { from: '2026-04-10', fromText: onText('2026-04-10'), to: '2026-04-24', toText: onText('2026-04-24'), workingDays: 7, counts };
const pages = {
  deadlines: { data: some.map((agency, at) => ({ id: idOf(6200 + at), agency, measure: null, before: '2026-04-10', after: '2026-04-24' })), total: 24 },
  lines: {
    data: some.map((agency, at) => ({ id: idOf(6300 + at), agency, measure: null, rung: 'before7', audience: audiences.holder, before: at === 3 ? null : '2026-03-31T08:30:00+07:00', after: '2026-04-10T08:30:00+07:00', outcome: at === 3 ? ('added' as const) : ('moved' as const) })),
    total: 120,
  },
};
export const movePreview: MovePreview = { ...effect, warnings: [], ...pages };
const move: DeadlineMoveView = { id: idOf(6100), kind: 'act', scope: 'province', fiscalYear: 2569, definitionId: 'annual-cycle', milestone: 'sixMonthReport', agency: null, measure: null, reason: 'น้ำท่วมในสองอำเภอ ตามหนังสือจังหวัด', at: '2026-04-01T03:00:00Z', by: titles.coordinator, ...effect };
export const moves = [move];
export const moveDetail = { ...move, ...pages };

const holiday = (day: string, th: string, kind: HolidayView['kind'], certainty: HolidayView['certainty'], own = false): HolidayView => ({
  day, name: { th, en: th }, kind, certainty, source: own ? 'ประกาศจังหวัด ลงวันที่ 2 มีนาคม 2569' : 'มติคณะรัฐมนตรี', scope: own ? 'province' : 'country', withdrawn: false, announcedDayId: own ? idOf(6400) : null, announcedAt: own ? '2026-03-02T03:00:00Z' : null,
});
export const holidays = {
  data: [holiday('2026-01-01', 'วันขึ้นปีใหม่', 'fixed', 'announced'), holiday('2026-03-03', 'วันมาฆบูชา', 'lunar', 'general-knowledge'), holiday('2026-05-12', 'งานประจำปีของจังหวัด', 'special', 'announced', true), holiday('2026-12-07', 'ชดเชยวันคล้ายวันพระบรมราชสมภพ', 'substitution', 'usual-rule')],
  total: 4,
  standing: [{ kind: 'fixed' as const, standing: 'established' as const }, { kind: 'lunar' as const, standing: 'assumed' as const }, { kind: 'ploughing' as const, standing: 'missing' as const }],
};
export const holidayEffect = (query: URLSearchParams): HolidayEffectView => ({
  day: query.get('day') ?? today, change: query.get('change') === 'withdraw' ? 'withdraw' : 'add', agencies: 24, reminders: [{ from: '2026-05-12', to: '2026-05-13', reminders: 18 }], dueDays: [{ milestone: 'sixMonthReport', from: '2026-05-12', to: '2026-05-13', deadlines: 24 }], dueDaysKept: 1, reasons: [],
});

const lateRows = rows.filter((row) => row.cells.some(({ mark }) => mark === 'late' || mark === 'returned'));
export const late: LateWork[] = lateRows
  .map((row, at): LateWork => {
    const cell = row.cells.find(({ mark }) => mark === 'late' || mark === 'returned');
    return {
      deadlineId: idOf(3000 + rows.indexOf(row)), cycleId: row.cycleId ?? '', agency: row.agency, fiscalYear: 2569, definitionId: 'annual-cycle', milestone: (cell?.milestone ?? 'plan') as LateWork['milestone'], measure: null, dueOn: cell?.dueOn ?? today, firstDueOn: cell?.dueOn ?? today,
      workingDaysLate: cell?.days ?? 0, returned: cell?.mark === 'returned', holders: row.holders.map((one) => ({ ...one, actingOrder: at === 1 ? '112/2569' : null, vacant: at === 2 })),
      lastSent: { at: '2026-04-20T08:30:00+07:00', rung: 'late3', to: [titles.clerk], bounced: at === 2 }, nextPlanned: { at: '2026-04-29T08:30:00+07:00', rung: 'late10', to: titles.coordinator },
      notNow: at === 1 ? { code: 'nudged-today', message: { th: 'เตือนเรื่องนี้ไปแล้วเมื่อ 22 เม.ย. 2569 09.10 น.', en: 'Nudged already' } } : null,
    };
  })
  .toSorted((a, b) => b.workingDaysLate - a.workingDaysLate);

const to: NudgePreview['to'] = [{ positionId: idOf(910), role: 'divisionHead', title: titles.divisionHead, actingOrder: '112/2569', vacant: false, since: '2026-04-03T06:40:00Z', workingDays: 9, letter: { channel: 'email', leavesAt: '2026-04-22T13:00:00+07:00' } }];

export const nudgePreviews = (ids: readonly string[]): NudgePreview[] =>
  ids.flatMap((id) => {
    const row = rows[Number(id.slice(-4)) - 3000];
    const work = late.find(({ deadlineId }) => deadlineId === id);
    if (!row) return [];
    return [{
      deadlineId: id, cycleId: row.cycleId ?? '', agency: row.agency, fiscalYear: 2569, definitionId: 'annual-cycle', milestone: 'sixMonthReport', measure: null, dueOn: '2026-04-10', to, refusal: work?.notNow ?? null,
      subject: { th: 'ขอให้เร่งดำเนินการ รายงานรอบ 6 เดือน ล่าช้า 5 วันทำการ', en: 'Please act: the six-month report is 5 working days late' }, body: { th: `${row.agency.shortName.th} ครบกำหนด 10 เมษายน 2569 ท้องถิ่นจังหวัดขอให้เร่งดำเนินการ`, en: 'Due on 10 April 2026.' },
    }];
  });

export const nudgeOutcomes = (ids: readonly string[]): NudgeOutcome[] => ids.map((deadlineId) => ({ deadlineId, ok: true, nudge: { deadlineId, at: `${today}T02:12:00Z`, to, againAt: '2026-04-23T08:30:00+07:00' }, problem: null }));
