import { confidences } from '@prongsai/ita';
import { z } from 'zod';
import { roles } from '../access.js';
import { bilingual, fiscalYear, id, instant, isoDate, listOf } from '../primitives.js';
import { route } from '../route.js';

export const agencySummary = z.object({
  id,
  slug: z.string(),
  name: bilingual,
  shortName: bilingual,
  type: z.string(),
  district: z.string().nullable(),
  province: z.string().nullable(),
});
export type AgencySummary = z.infer<typeof agencySummary>;

export const division = z.object({ id, name: z.string(), shortName: z.string() });
export type Division = z.infer<typeof division>;

export const agency = agencySummary.extend({
  divisions: z.array(division),
  positions: z.array(
    z.object({
      id,
      role: z.enum(roles),
      title: bilingual,
      divisionId: id.nullable(),
      holder: z.string().nullable(),
      actingOrder: z.string().nullable(),
    }),
  ),
  fiscalYears: z.array(fiscalYear),
});
export type Agency = z.infer<typeof agency>;

/** How a board cell is drawn; one word of the status language each. */
export const marks = [
  'done',
  'doneLate',
  'open',
  'progress',
  'dueSoon',
  'late',
  'returned',
  'willMiss',
  'blocked',
  'notOpen',
] as const;
export type Mark = (typeof marks)[number];

/** When a step that is not done will likely be done, where it will be late; from the agency's own pace. */
export const boardForecast = z.object({
  expectedOn: isoDate,
  workingDaysLate: z.number().int(),
  confidence: z.enum(confidences),
  /** Why, as one sentence. */
  because: bilingual,
});
export type BoardForecast = z.infer<typeof boardForecast>;

export const boardCell = z.object({
  milestone: z.string(),
  /** By which it is nudged and moved; missing in a record of the past, which has no due days. */
  deadlineId: id.optional(),
  mark: z.enum(marks),
  /** Working days: left when open or due soon, late when late, returned or doneLate, expected late when willMiss. */
  days: z.number().int().nullable(),
  /** 0 to 100, for progress. */
  percent: z.number().nullable(),
  dueOn: isoDate.nullable(),
  doneOn: isoDate.nullable(),
  extended: z.boolean(),
  /** Missing where nothing speaks against the step being in time; its mark is `willMiss` only where it is not unsure and nothing nearer asks for a look. */
  forecast: boardForecast.optional(),
});
export type BoardCell = z.infer<typeof boardCell>;

export const boardRow = z.object({
  id,
  agency: agencySummary,
  cycleId: id.nullable(),
  fiscalYear: fiscalYear.nullable(),
  state: z.string().nullable(),
  score: z.object({ overall: z.number().nullable(), grade: z.string().nullable(), fiscalYear }).nullable(),
  cells: z.array(boardCell),
  holders: z.array(z.object({ positionId: id, role: z.enum(roles), title: bilingual, since: instant, workingDays: z.number().int() })),
});
export type BoardRow = z.infer<typeof boardRow>;

export const board = z.object({
  /** `null` shows each agency in its latest year. */
  fiscalYear: fiscalYear.nullable(),
  fiscalYears: z.array(fiscalYear),
  today: isoDate,
  milestones: z.array(z.object({ code: z.string(), dueOn: isoDate.nullable() })),
  counts: z.object({ onTime: z.number().int(), dueSoon: z.number().int(), late: z.number().int(), willMiss: z.number().int() }),
  rows: z.array(boardRow),
});
export type Board = z.infer<typeof board>;

export const agencyRoutes = {
  listAgencies: route({
    method: 'GET',
    path: '/agencies',
    summary: { th: 'หน่วยงานในขอบเขต', en: 'Agencies in scope' },
    access: { requires: 'agency.read' },
    response: listOf(agencySummary),
  }),
  getAgency: route({
    method: 'GET',
    path: '/agencies/:agencyId',
    summary: { th: 'หน่วยงาน ส่วนราชการ และตำแหน่ง', en: 'An agency with divisions and positions' },
    access: { requires: 'agency.read' },
    params: z.object({ agencyId: id }),
    response: agency,
  }),
  board: route({
    method: 'GET',
    path: '/board',
    summary: { th: 'กระดานติดตาม', en: 'The board: agencies by milestones' },
    access: { requires: 'board.read' },
    query: z.object({ fiscalYear: z.coerce.number().pipe(fiscalYear).optional() }),
    response: board,
  }),
};
