import { definitionIds, milestones } from '@prongsai/ita';
import { z } from 'zod';
import { bilingual, fiscalYear, id, instant, isoDate, listOf } from '../primitives.js';
import { reason } from '../problem.js';
import { route } from '../route.js';
import { agencySummary } from './agencies.js';

/** Where a due day comes from, the weakest first: a later one takes the place of those before it. */
export const dueSources = ['default', 'national', 'province', 'agency'] as const;
export type DueSource = (typeof dueSources)[number];

export const moveScopes = ['nation', 'province', 'agency', 'measure'] as const;
export type MoveScope = (typeof moveScopes)[number];

/** `act`: somebody moved it for a reason. `plan`: the plan was approved again with another period of the measure. */
export const moveKinds = ['act', 'plan'] as const;
export type MoveKind = (typeof moveKinds)[number];

/** What became of one line of the ledger: its hour changed, its hour is over for the new day, it was added beside one that had gone out, or another takes its place. */
export const lineOutcomes = ['moved', 'tooLate', 'added', 'dropped'] as const;
export type LineOutcome = (typeof lineOutcomes)[number];

/** One hour of a ladder. */
export const plannedHour = z.object({
  rung: z.string(),
  /** Working days from the due day; `null` for what the engine does on a fixed day. */
  workingDays: z.number().int().nullable(),
  audience: bilingual,
  at: instant,
  /** The day as it is printed, of the Buddhist era in Thai. */
  onText: bilingual,
});
export type PlannedHour = z.infer<typeof plannedHour>;

export const plannedMilestone = z.object({
  milestone: z.enum(milestones),
  dueOn: isoDate,
  dueText: bilingual,
  source: z.enum(dueSources),
  /** The day of the national default before days off are left out. */
  basisOn: isoDate,
  /** Of the act that set the day, and that act; `null` for a computed day. */
  reason: z.string().nullable(),
  moveId: id.nullable(),
  /** Between the milestone before it and this one; `null` for the first. */
  workingDays: z.number().int().nullable(),
  /** A day off, outside the year, or before the milestone that comes first. */
  warnings: z.array(reason),
  rungs: z.array(plannedHour),
  /** Agencies of the scope with a day of their own. */
  exceptions: z.number().int(),
});
export type PlannedMilestone = z.infer<typeof plannedMilestone>;

/** The calendar of a whole year, also of one that nobody has opened yet. */
export const yearCalendar = z.object({
  fiscalYear,
  definitionId: z.enum(definitionIds),
  /** `null` for the province. */
  agency: agencySummary.nullable(),
  /** Cycles of the scope that have opened: their deadlines stand in the ledger already. */
  opened: z.number().int(),
  /** In the order of their due days by the national default. */
  milestones: z.array(plannedMilestone),
});
export type YearCalendar = z.infer<typeof yearCalendar>;

/** A milestone of the whole province, or of one agency where it is named; or one measure's own deadline. */
export const moveTarget = z.union([
  z.object({ measureId: id }),
  z.object({
    fiscalYear,
    definitionId: z.enum(definitionIds).default('annual-cycle'),
    milestone: z.enum(milestones),
    agencyId: id.nullable().default(null),
  }),
]);
export type MoveTarget = z.infer<typeof moveTarget>;

/** To a day; by working days, back where negative; or back to what holds above, where the exception ends. */
export const moveTo = z.union([
  z.object({ dueOn: isoDate }),
  z.object({ workingDays: z.number().int().min(-260).max(260) }),
  z.object({ follow: z.literal(true) }),
]);
export type MoveTo = z.infer<typeof moveTo>;

export const moveRequest = z.object({ target: moveTarget, to: moveTo, reason: z.string().trim().min(1).max(500) });
export type MoveRequest = z.infer<typeof moveRequest>;

export const movedMeasure = z.object({ id, no: z.number().int() });

export const movedDeadline = z.object({ id, agency: agencySummary, measure: movedMeasure.nullable(), before: isoDate, after: isoDate });
export type MovedDeadline = z.infer<typeof movedDeadline>;

export const movedLine = z.object({
  /** The line of the ledger. */
  id,
  agency: agencySummary,
  measure: movedMeasure.nullable(),
  rung: z.string(),
  audience: bilingual,
  /** Its hour before; `null` for a line that was not there. */
  before: instant.nullable(),
  after: instant,
  outcome: z.enum(lineOutcomes),
});
export type MovedLine = z.infer<typeof movedLine>;

export const moveCounts = z.object({
  agencies: z.number().int(),
  deadlines: z.number().int(),
  /** Deadlines of the scope that keep their day: an exception of their own holds. */
  kept: z.number().int(),
  lines: z.number().int(),
  moved: z.number().int(),
  tooLate: z.number().int(),
  added: z.number().int(),
  dropped: z.number().int(),
});
export type MoveCounts = z.infer<typeof moveCounts>;

const effect = {
  from: isoDate,
  fromText: bilingual,
  to: isoDate,
  toText: bilingual,
  /** From the old day to the new; negative where it comes earlier. */
  workingDays: z.number().int(),
  counts: moveCounts,
};
/** One page of each; `total` says how many there are. */
const pages = { deadlines: listOf(movedDeadline), lines: listOf(movedLine) };

/** What a move would do: done and taken back, so that it says what the act does. */
export const movePreview = z.object({ ...effect, warnings: z.array(reason), ...pages });
export type MovePreview = z.infer<typeof movePreview>;

export const deadlineMove = z.object({
  id,
  kind: z.enum(moveKinds),
  scope: z.enum(moveScopes),
  fiscalYear,
  definitionId: z.enum(definitionIds),
  milestone: z.enum(milestones),
  agency: agencySummary.nullable(),
  measure: movedMeasure.nullable(),
  reason: z.string(),
  at: instant,
  /** The title of the position; the operator’s where nobody of the province did it. */
  by: bilingual,
  ...effect,
});
export type DeadlineMoveView = z.infer<typeof deadlineMove>;

export const deadlineMoveDetail = deadlineMove.extend(pages);
export type DeadlineMoveDetail = z.infer<typeof deadlineMoveDetail>;

const page = { offset: z.coerce.number().int().min(0).default(0), limit: z.coerce.number().int().min(1).max(500).default(50) };
const yearQuery = z.object({ fiscalYear: z.coerce.number().pipe(fiscalYear), definitionId: z.enum(definitionIds).default('annual-cycle') });

export const deadlineRoutes = {
  provinceCalendar: route({
    method: 'GET',
    path: '/deadlines/calendar',
    summary: { th: 'ปฏิทินกำหนดส่งของจังหวัดทั้งปี', en: 'The calendar of a whole year for the province: due days, where each comes from, and its reminders' },
    access: { requires: 'reminder.read' },
    query: yearQuery,
    response: yearCalendar,
  }),
  agencyCalendar: route({
    method: 'GET',
    path: '/agencies/:agencyId/deadlines/calendar',
    summary: { th: 'ปฏิทินกำหนดส่งของหน่วยงานทั้งปี', en: 'The calendar of a whole year for one agency' },
    access: { requires: 'reminder.read' },
    params: z.object({ agencyId: id }),
    query: yearQuery,
    response: yearCalendar,
  }),
  previewDeadlineMove: route({
    method: 'POST',
    path: '/deadline-moves/preview',
    summary: { th: 'ตรวจก่อนเลื่อนกำหนด', en: 'What moving a deadline would do: agencies, due days and every reminder before and after' },
    costly: true,
    access: { requires: 'deadline.move' },
    query: z.object(page),
    body: moveRequest,
    response: movePreview,
  }),
  moveDeadline: route({
    method: 'POST',
    path: '/deadline-moves',
    summary: { th: 'เลื่อนกำหนด', en: 'Move a deadline of an agency, of a measure or of the whole province' },
    access: { requires: 'deadline.move' },
    /** `from` is the due day that the preview has shown, so that what is asked twice moves once. */
    body: moveRequest.extend({ from: isoDate }),
    response: deadlineMove,
  }),
  listDeadlineMoves: route({
    method: 'GET',
    path: '/deadline-moves',
    summary: { th: 'ประวัติการเลื่อนกำหนด', en: 'Moves of deadlines that touch the scope, newest first' },
    access: { requires: 'reminder.read' },
    query: z.object({ fiscalYear: z.coerce.number().pipe(fiscalYear).optional(), agencyId: id.optional(), ...page }),
    response: listOf(deadlineMove),
  }),
  getDeadlineMove: route({
    method: 'GET',
    path: '/deadline-moves/:moveId',
    summary: { th: 'การเลื่อนกำหนดหนึ่งครั้ง พร้อมวันก่อนและหลังของทุกการเตือน', en: 'One move with the due days and reminders it changed, before and after' },
    access: { requires: 'reminder.read' },
    params: z.object({ moveId: id }),
    query: z.object(page),
    response: deadlineMoveDetail,
  }),
};
