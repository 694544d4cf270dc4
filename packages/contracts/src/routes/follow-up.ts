import { milestones } from '@prongsai/ita';
import { z } from 'zod';
import { roles } from '../access.js';
import { bilingual, fiscalYear, id, instant, isoDate } from '../primitives.js';
import { problem, reason } from '../problem.js';
import { route } from '../route.js';
import { agencySummary } from './agencies.js';
import { definitionId } from './definitions.js';
import { channelNames } from './letters.js';

/** A position that is waited for, as it stands today; named by its office, never by a person. */
export const heldBy = z.object({
  positionId: id,
  role: z.enum(roles),
  title: bilingual,
  /** Of the acting order, where somebody acts for the office. */
  actingOrder: z.string().nullable(),
  /** Nobody holds it or acts for it. */
  vacant: z.boolean(),
  /** `null` where nobody is waited for and the officer is told what comes. */
  since: instant.nullable(),
  workingDays: z.number().int().nullable(),
});
export type HeldBy = z.infer<typeof heldBy>;

/** What a letter of the ledger is about. */
export const dueWork = z.object({
  deadlineId: id,
  cycleId: id,
  agency: agencySummary,
  fiscalYear,
  definitionId,
  milestone: z.enum(milestones),
  /** Of one measure within the milestone. */
  measure: z.object({ id, no: z.number().int(), title: z.string() }).nullable(),
  /** Due at the end of that day in Asia/Bangkok. */
  dueOn: isoDate,
});
export type DueWork = z.infer<typeof dueWork>;

export const lateWork = dueWork.extend({
  firstDueOn: isoDate,
  workingDaysLate: z.number().int(),
  /** It was sent back and waits for its writer. */
  returned: z.boolean(),
  holders: z.array(heldBy),
  /** `bounced`: of one of them at least the letter was not taken; he finds it in the console only. */
  lastSent: z.object({ at: instant, rung: z.string(), to: z.array(bilingual), bounced: z.boolean() }).nullable(),
  nextPlanned: z.object({ at: instant, rung: z.string(), to: bilingual }).nullable(),
  /** Why it cannot be nudged now; `null` when it can, or when the caller nudges nobody. */
  notNow: reason.nullable(),
});
export type LateWork = z.infer<typeof lateWork>;

/** Whoever is nudged reads it in the console at once; by letter then and likely that way, which is `null` where no letter reaches anybody. */
export const nudged = heldBy.extend({ letter: z.object({ leavesAt: instant, channel: z.enum(channelNames) }).nullable() });
export type Nudged = z.infer<typeof nudged>;

/** Whom a nudge would reach and what he would read, or why it is refused. */
export const nudgePreview = dueWork.extend({
  to: z.array(nudged),
  subject: bilingual,
  body: bilingual,
  refusal: reason.nullable(),
});
export type NudgePreview = z.infer<typeof nudgePreview>;

export const nudge = z.object({
  deadlineId: id,
  at: instant,
  to: z.array(nudged),
  /** From then on it may be done again. */
  againAt: instant,
});
export type Nudge = z.infer<typeof nudge>;

/** One nudge of many asked for together: what was done, or why it was refused. */
export const nudgeOutcome = z.object({ deadlineId: id, ok: z.boolean(), nudge: nudge.nullable(), problem: problem.nullable() });
export type NudgeOutcome = z.infer<typeof nudgeOutcome>;

/** One person's letter of one day; the person himself is not named. */
export const plannedLetter = z.object({
  /** The offices in whose name he gets it; several where he holds several. */
  positions: z.array(z.object({ id, role: z.enum(roles), title: bilingual, agencyId: id.nullable(), acting: z.boolean() })),
  /** `null` where no letter reaches him: he finds it in the console only. */
  channel: z.enum(channelNames).nullable(),
  /** Other messages that wait for this letter already. */
  waiting: z.number().int(),
  matters: z.array(dueWork.extend({ rung: z.string(), plannedFor: instant })),
});
export type PlannedLetter = z.infer<typeof plannedLetter>;

export const weekPlan = z.object({
  from: isoDate,
  until: isoDate,
  days: z.array(
    z.object({
      day: isoDate,
      letters: z.array(plannedLetter),
      /** Lines for which nobody holds a position: they will fail. */
      toNobody: z.array(dueWork.extend({ rung: z.string(), plannedFor: instant, to: bilingual })),
      counts: z.object({ letters: z.number().int(), matters: z.number().int(), line: z.number().int(), email: z.number().int(), none: z.number().int() }),
    }),
  ),
});
export type WeekPlan = z.infer<typeof weekPlan>;

/** A line of the ledger or a letter that was dealt with later than its hour. */
export const lateSending = z.object({
  id,
  kind: z.enum(['line', 'letter']),
  agency: agencySummary.nullable(),
  milestone: z.enum(milestones).nullable(),
  rung: z.string().nullable(),
  plannedFor: instant,
  settledAt: instant,
  lateMinutes: z.number().int(),
  status: z.enum(['sent', 'skipped', 'failed']),
  reason: bilingual.nullable(),
  /** Who was told; `null` where nobody was. */
  told: bilingual.nullable(),
});
export type LateSending = z.infer<typeof lateSending>;

export const outageReport = z.object({
  from: instant,
  until: instant,
  /** When the system did not run, as far as it has noticed. */
  outages: z.array(z.object({ from: instant, until: instant })),
  totals: z.object({ lines: z.number().int(), letters: z.number().int(), sent: z.number().int(), longestMinutes: z.number().int() }),
  data: z.array(lateSending),
  next: z.string().nullable(),
});
export type OutageReport = z.infer<typeof outageReport>;

const note = z.string().trim().max(500).optional();
const many = z.array(id).min(1).max(100);
const ofDeadline = z.object({ deadlineId: id });

/** Where a page ended: a day or an instant, and the row at it. */
const cursorOf = (first: z.ZodType) =>
  z.string().refine((text) => {
    const [at, row, ...more] = text.split('|');
    return more.length === 0 && first.safeParse(at).success && id.safeParse(row).success;
  });

const span = z.object({ from: isoDate.optional(), until: isoDate.optional() });

export const followUpRoutes = {
  listLate: route({
    method: 'GET',
    path: '/follow-up/late',
    summary: { th: 'งานที่ล่าช้าและผู้ที่ถือเรื่อง', en: 'What is late and who holds it, the worst first' },
    access: { requires: 'reminder.read' },
    query: z.object({
      fiscalYear: z.coerce.number().pipe(fiscalYear).optional(),
      district: z.string().max(100).optional(),
      agencyId: id.optional(),
      milestone: z.enum(milestones).optional(),
      /** `next` of the page before. */
      after: cursorOf(isoDate).optional(),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    response: z.object({ data: z.array(lateWork), next: z.string().nullable() }),
  }),
  previewNudges: route({
    method: 'POST',
    path: '/follow-up/nudges/preview',
    summary: { th: 'ดูตัวอย่างการเตือนเฉพาะราย', en: 'Whom nudges would reach and what they say; sends nothing' },
    access: { requires: 'reminder.nudge' },
    body: z.object({ deadlineIds: many, note }),
    response: z.object({ data: z.array(nudgePreview) }),
  }),
  nudge: route({
    method: 'POST',
    path: '/deadlines/:deadlineId/nudge',
    summary: { th: 'เตือนผู้ที่ถือเรื่อง', en: 'Nudge whoever holds the work' },
    access: { requires: 'reminder.nudge' },
    params: ofDeadline,
    body: z.object({ note }),
    response: nudge,
  }),
  nudgeMany: route({
    method: 'POST',
    path: '/follow-up/nudges',
    summary: { th: 'เตือนหลายเรื่อง', en: 'Nudge for several deadlines, each by itself' },
    access: { requires: 'reminder.nudge' },
    body: z.object({ deadlineIds: many, note }),
    response: z.object({ data: z.array(nudgeOutcome) }),
  }),
  weekPlan: route({
    method: 'GET',
    path: '/follow-up/week',
    summary: { th: 'จดหมายเตือนที่จะส่งใน 7 วัน', en: 'The letters of the next seven days, if nothing changes; sends nothing' },
    access: { requires: 'reminder.read' },
    query: z.object({ agencyId: id.optional() }),
    response: weekPlan,
  }),
  outageReport: route({
    method: 'GET',
    path: '/follow-up/outages',
    summary: { th: 'รายงานการเตือนที่ส่งช้า', en: 'What was sent late, by how much, and who was told' },
    access: { requires: 'reminder.read' },
    query: span.extend({ after: cursorOf(instant).optional(), limit: z.coerce.number().int().min(1).max(500).default(100) }),
    response: outageReport,
  }),
  outageReportFile: route({
    method: 'GET',
    path: '/follow-up/outages/file',
    summary: { th: 'รายงานการเตือนที่ส่งช้าเป็นไฟล์', en: 'The same as CSV, every row of it' },
    costly: true,
    access: { requires: 'reminder.read' },
    query: span,
    response: z.instanceof(Uint8Array),
    produces: 'text/csv',
  }),
};
