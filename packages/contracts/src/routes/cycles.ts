import { z } from 'zod';
import { roles } from '../access.js';
import { bilingual, contentHash, fiscalYear, id, instant, isoDate, listOf, version } from '../primitives.js';
import { reason } from '../problem.js';
import { route } from '../route.js';
import { agencySummary, boardCell } from './agencies.js';

/** What the caller may press, from the same definition that decides; refused events carry every unmet guard. */
export const allowedEvent = z.object({
  event: z.string(),
  allowed: z.boolean(),
  to: z.string().nullable(),
  reasons: z.array(reason),
});
export type AllowedEvent = z.infer<typeof allowedEvent>;

export const approvalStep = z.object({
  level: z.string(),
  rule: z.string(),
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
  text: z.string(),
  by: bilingual,
  at: instant,
  round: z.number().int(),
  closed: z.boolean(),
});
export type Remark = z.infer<typeof remark>;

export const cycle = cycleSummary.extend({
  definition: z.object({ id: z.string(), version: z.number().int() }),
  resultId: id.nullable(),
  allowedEvents: z.array(allowedEvent),
  /** Everything that keeps the next event of this state from happening, whoever asks. */
  gaps: z.array(reason),
  approval: z.array(approvalStep),
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
    query: z.object({ agencyId: id.optional(), fiscalYear: z.coerce.number().pipe(fiscalYear).optional() }),
    response: listOf(cycleSummary),
  }),
  openCycle: route({
    method: 'POST',
    path: '/agencies/:agencyId/cycles',
    summary: { th: 'เปิดวงรอบ', en: 'Open a cycle' },
    access: { requires: 'cycle.open' },
    params: z.object({ agencyId: id }),
    body: z.object({ fiscalYear, resultFiscalYear: fiscalYear.optional() }),
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
    }),
    response: cycle,
  }),
  diagram: route({
    method: 'GET',
    path: '/cycles/:cycleId/diagram',
    summary: { th: 'ผังขั้นตอน', en: 'The definition drawn, with the present state marked' },
    access: { requires: 'cycle.read' },
    params: cycleId,
    response: z.object({
      mermaid: z.string(),
      here: z.string(),
      states: z.array(z.object({ state: z.string(), kind: z.enum(['work', 'review', 'final']) })),
      transitions: z.array(z.object({ from: z.string(), event: z.string(), to: z.string() })),
    }),
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

export const inboxItem = z.object({
  id,
  cycleId: id,
  agency: agencySummary,
  fiscalYear,
  document: z.enum(['plan', 'sixMonthReport', 'twelveMonthReport']),
  level: z.string(),
  round: z.number().int(),
  askedAt: instant,
  workingDaysHeld: z.number().int(),
  dueOn: isoDate.nullable(),
  changedPlaces: z.number().int(),
});
export type InboxItem = z.infer<typeof inboxItem>;

/** One place of the document that is approved, as text, with what it said when the approver last decided. */
export const documentPlace = z.object({
  where: z.string(),
  label: bilingual,
  division: z.string().nullable(),
  /** The approver answers for this place. */
  mine: z.boolean(),
  fields: z.array(z.object({ field: z.string(), label: bilingual, before: z.string().nullable(), now: z.string() })),
});
export type DocumentPlace = z.infer<typeof documentPlace>;

export const approval = inboxItem.extend({
  contentHash,
  mine: z.boolean(),
  reasons: z.array(reason),
  places: z.array(documentPlace),
  ownRemarks: z.array(remark),
  chain: z.array(approvalStep),
  decided: z.object({ verdict: z.enum(['approved', 'returned']), at: instant }).nullable(),
});
export type ApprovalView = z.infer<typeof approval>;

export const approvalRoutes = {
  inbox: route({
    method: 'GET',
    path: '/inbox',
    summary: { th: 'กล่องเรื่องเข้า', en: 'What waits for the caller, nearest deadline first' },
    access: { requires: 'approval.read' },
    response: listOf(inboxItem),
  }),
  getApproval: route({
    method: 'GET',
    path: '/approvals/:approvalId',
    summary: { th: 'เรื่องเสนอพิจารณา', en: 'An approval with the document and its changes' },
    access: { requires: 'approval.read' },
    params: z.object({ approvalId: id }),
    response: approval,
  }),
  decide: route({
    method: 'POST',
    path: '/approvals/:approvalId/decision',
    summary: { th: 'อนุมัติหรือส่งคืน', en: 'Approve or return' },
    access: { requires: 'approval.decide' },
    params: z.object({ approvalId: id }),
    body: z.object({
      verdict: z.enum(['approve', 'return']),
      /** The hash of the text that was read. */
      contentHash,
      remarks: z.array(z.object({ where: z.string().max(100), text: z.string().trim().min(1).max(2000) })).max(50).default([]),
    }),
    response: z.object({ state: z.string(), waitingFor: z.array(bilingual) }),
  }),
};
