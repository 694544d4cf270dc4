import { z } from 'zod';
import { roles } from '../access.js';
import { bilingual, contentHash, fiscalYear, id, instant, isoDate, listOf, version } from '../primitives.js';
import { reason } from '../problem.js';
import { route } from '../route.js';
import { agencySummary, boardCell } from './agencies.js';
import { definitionId, drawing } from './definitions.js';

/** What the caller may press, from the same definition that decides; refused events carry every unmet guard. */
export const allowedEvent = z.object({
  event: z.string(),
  allowed: z.boolean(),
  to: z.string().nullable(),
  /** Where the caller may choose to go, the usual one first. */
  targets: z.array(z.string()),
  reasons: z.array(reason),
});
export type AllowedEvent = z.infer<typeof allowedEvent>;

/** The holder who acted for an office by an order (รักษาราชการแทน). */
export const actingFor = z.object({
  /** The position he holds in his own right. */
  ownTitle: bilingual.nullable(),
  orderNo: z.string(),
  orderOn: isoDate.nullable(),
});
export type ActingFor = z.infer<typeof actingFor>;

export const approvalStep = z.object({
  level: z.string(),
  rule: z.string(),
  /** How many of those asked must approve. */
  needed: z.number().int(),
  /** done | here | ahead | returned */
  status: z.enum(['done', 'here', 'ahead', 'returned']),
  approvers: z.array(
    z.object({
      approvalId: id.nullable(),
      positionId: id,
      role: z.enum(roles),
      title: bilingual,
      verdict: z.enum(['approved', 'returned']).nullable(),
      decidedAt: instant.nullable(),
      decidedBy: bilingual.nullable(),
      acting: actingFor.nullable(),
      /** The day the decision holds from, where it was made on paper before it was recorded, and what the paper is. */
      effectiveOn: isoDate.nullable(),
      paperNote: z.string().nullable(),
      /** The round it was given in, where it still holds because its part has not changed since. */
      carriedFrom: z.number().int().nullable(),
      /** The leave to decide on own text: by which document, and why. */
      waiver: z.object({ by: z.string(), what: z.string() }).nullable(),
      /** The decision was voided by a later edit. */
      voided: z.boolean(),
      askedAt: instant.nullable(),
      workingDaysHeld: z.number().int().nullable(),
    }),
  ),
});
export type ApprovalStep = z.infer<typeof approvalStep>;

export const cycleSummary = z.object({
  id,
  /** The workflow that the year runs by, and the version that the cycle has pinned. */
  definition: z.object({ id: definitionId, version: z.number().int() }),
  agency: agencySummary,
  fiscalYear,
  resultFiscalYear: fiscalYear,
  state: z.string(),
  stateSince: instant,
  round: z.number().int(),
  version,
});
export type CycleSummary = z.infer<typeof cycleSummary>;

export const remark = z.object({
  id,
  where: z.string(),
  field: z.string().nullable(),
  text: z.string(),
  by: bilingual,
  at: instant,
  round: z.number().int(),
  closed: z.boolean(),
});
export type Remark = z.infer<typeof remark>;

/** Work that was opened again for a time. */
export const reopening = z.object({
  id,
  from: z.string(),
  to: z.string(),
  reason: z.string(),
  /** The last day on which it may be written. */
  untilOn: isoDate,
  by: bilingual,
  at: instant,
  /** Its last day has passed: nothing is written until it is extended. */
  expired: z.boolean(),
});
export type ReopeningView = z.infer<typeof reopening>;

export const cycle = cycleSummary.extend({
  resultId: id.nullable(),
  allowedEvents: z.array(allowedEvent),
  /** Everything that keeps the next event of this state from happening, whoever asks. */
  gaps: z.array(reason),
  approval: z.array(approvalStep),
  /** Levels of the chain that are not asked here, and why. */
  skippedLevels: z.array(reason),
  remarks: z.array(remark),
  timeline: z.array(
    z.object({
      state: z.string(),
      status: z.enum(['done', 'here', 'ahead']),
      from: instant.nullable(),
      until: instant.nullable(),
      dueOn: isoDate.nullable(),
    }),
  ),
  milestones: z.array(boardCell),
  /** Of all that is published while the year is being closed: what `acknowledge` sends as `readHash`. */
  publishedHash: contentHash.nullable(),
  /** The one that runs. */
  reopening: reopening.nullable(),
});
export type CycleView = z.infer<typeof cycle>;

export const trailEntry = z.object({
  id: z.string(),
  at: instant,
  action: z.string(),
  by: bilingual,
  sentence: bilingual,
});
export type TrailEntry = z.infer<typeof trailEntry>;

const cycleId = z.object({ cycleId: id });

export const cycleRoutes = {
  listCycles: route({
    method: 'GET',
    path: '/cycles',
    summary: { th: 'วงรอบ', en: 'Cycles in scope' },
    access: { requires: 'cycle.read' },
    query: z.object({
      agencyId: id.optional(),
      fiscalYear: z.coerce.number().pipe(fiscalYear).optional(),
      /** The workflow whose cycles are meant; the annual cycle unless said otherwise. */
      definitionId: definitionId.default('annual-cycle'),
    }),
    response: listOf(cycleSummary),
  }),
  openCycle: route({
    method: 'POST',
    path: '/agencies/:agencyId/cycles',
    summary: { th: 'เปิดวงรอบ', en: 'Open a cycle' },
    access: { requires: 'cycle.open' },
    params: z.object({ agencyId: id }),
    body: z.object({
      fiscalYear,
      resultFiscalYear: fiscalYear.optional(),
      /** The workflow that the year runs by; the annual cycle unless said otherwise. */
      definitionId: definitionId.default('annual-cycle'),
    }),
    response: cycle,
  }),
  getCycle: route({
    method: 'GET',
    path: '/cycles/:cycleId',
    summary: { th: 'วงรอบหนึ่งปี', en: 'A cycle with what is missing and what may be done' },
    access: { requires: 'cycle.read' },
    params: cycleId,
    response: cycle,
  }),
  sendEvent: route({
    method: 'POST',
    path: '/cycles/:cycleId/events',
    summary: { th: 'ส่งเหตุการณ์ของขั้นตอน', en: 'Send an event to the cycle' },
    access: { requires: 'cycle.transition' },
    params: cycleId,
    body: z.object({
      event: z.string().max(60),
      version,
      reason: z.string().trim().max(2000).optional(),
      /** For `reopen`: the earlier state to go back to. */
      to: z.string().max(60).optional(),
      /** For `reopen`: the last day on which may be written. */
      until: isoDate.optional(),
      /** For `acknowledge`: the `publishedHash` that was seen. */
      readHash: contentHash.optional(),
    }),
    response: cycle,
  }),
  extendReopening: route({
    method: 'POST',
    path: '/cycles/:cycleId/reopening/extension',
    summary: { th: 'ขยายเวลาการเปิดแก้ไข', en: 'Give work that was opened again a later last day' },
    access: { requires: 'cycle.transition' },
    params: cycleId,
    body: z.object({ until: isoDate, reason: z.string().trim().min(1).max(2000) }),
    response: cycle,
  }),
  diagram: route({
    method: 'GET',
    path: '/cycles/:cycleId/diagram',
    summary: { th: 'ผังขั้นตอน', en: 'The definition drawn, with the present state marked' },
    access: { requires: 'cycle.read' },
    params: cycleId,
    response: drawing.extend({ here: z.string() }),
  }),
  trail: route({
    method: 'GET',
    path: '/cycles/:cycleId/trail',
    summary: { th: 'ร่องรอยการดำเนินการ', en: 'The trail of a cycle, newest first' },
    access: { requires: 'trail.read' },
    params: cycleId,
    query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) }),
    response: listOf(trailEntry),
  }),
};
