import { z } from 'zod';
import { bilingual, contentHash, fiscalYear, id, instant, isoDate, listOf } from '../primitives.js';
import { problem, reason } from '../problem.js';
import { route } from '../route.js';
import { agencySummary } from './agencies.js';
import { approvalStep, remark } from './cycles.js';
import { definitionId } from './definitions.js';

export const inboxItem = z.object({
  id,
  cycleId: id,
  agency: agencySummary,
  fiscalYear,
  /** The workflow whose document it is. */
  definitionId,
  document: z.enum(['plan', 'sixMonthReport', 'twelveMonthReport']),
  level: z.string(),
  round: z.number().int(),
  askedAt: instant,
  workingDaysHeld: z.number().int(),
  dueOn: isoDate.nullable(),
  changedPlaces: z.number().int(),
  /** Of the text as it is asked about: what a decision names as read. */
  contentHash,
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
  mine: z.boolean(),
  reasons: z.array(reason),
  places: z.array(documentPlace),
  ownRemarks: z.array(remark),
  chain: z.array(approvalStep),
  skippedLevels: z.array(reason),
  /** Where a return may lead, the usual step first. */
  returnTargets: z.array(z.string()),
  /** The earliest day a decision on paper can bear: nobody had seen this text before. */
  textSince: isoDate,
  decided: z.object({ verdict: z.enum(['approved', 'returned']), at: instant }).nullable(),
});
export type ApprovalView = z.infer<typeof approval>;

const remarkGiven = z.object({ where: z.string().max(100), field: z.string().max(60).optional(), text: z.string().trim().min(1).max(2000) });

/** One answer of many given at once: what became of it, or why it was refused. */
export const bulkOutcome = z.object({ approvalId: id, ok: z.boolean(), state: z.string().nullable(), problem: problem.nullable() });
export type BulkOutcome = z.infer<typeof bulkOutcome>;

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
      remarks: z.array(remarkGiven).max(50).default([]),
      /** For a return: the step to go back to, of `returnTargets`. */
      to: z.string().max(60).optional(),
      /** The day it was decided on paper, where that is not today. */
      effectiveOn: isoDate.optional(),
      /** What the paper is, and where it lies. */
      paperNote: z.string().trim().max(500).optional(),
    }),
    response: z.object({ state: z.string(), waitingFor: z.array(bilingual) }),
  }),
  decideMany: route({
    method: 'POST',
    path: '/approvals/decisions',
    summary: { th: 'อนุมัติหลายเรื่อง', en: 'Approve several at once, each by itself: one that has changed since is refused and the others go on' },
    access: { requires: 'approval.decide' },
    body: z.object({ items: z.array(z.object({ approvalId: id, contentHash })).min(1).max(100) }),
    response: z.object({ data: z.array(bulkOutcome) }),
  }),
};
