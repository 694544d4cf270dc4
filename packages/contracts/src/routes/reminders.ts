import { z } from 'zod';
import { bilingual, id, instant, isoDate, listOf } from '../primitives.js';
import { reason } from '../problem.js';
import { route } from '../route.js';
import { agencySummary } from './agencies.js';
import { channelNames, letterStates } from './letters.js';

export const reminderStatuses = ['planned', 'sent', 'skipped', 'failed'] as const;
export type ReminderState = (typeof reminderStatuses)[number];

/** By what a reminder went out: every one is in the console; a letter by e-mail or LINE comes with it where the person has one. */
export const reminderChannels = ['inApp', 'email', 'line'] as const;
export type ReminderChannel = (typeof reminderChannels)[number];

/** A line of the ledger: a letter to a position, before and after it goes out. */
export const reminder = z.object({
  id,
  cycleId: id,
  deadlineId: id,
  agency: agencySummary,
  milestone: z.string(),
  /** Where the deadline is one measure's own. */
  measure: z.object({ id, no: z.number().int() }).nullable(),
  dueOn: isoDate,
  rung: z.string(),
  plannedFor: instant,
  /** Its hour before the deadline was last moved. */
  plannedBefore: instant.nullable(),
  /** Whom it went to; until then whom the rung is for. */
  position: bilingual,
  status: z.enum(reminderStatuses),
  /** How it went: by the letter that left, or in the console alone; `null` before it goes, and where it did not. */
  channel: z.enum(reminderChannels).nullable(),
  /** The letter of the day that tells it, and where that stands; `null` while none was made. */
  letter: z.object({ channel: z.enum(channelNames), state: z.enum(letterStates), sentAt: instant.nullable() }).nullable(),
  reason: bilingual.nullable(),
  /** In the words of whoever sent it early or stopped it. */
  note: z.string().nullable(),
  /** Its hour falls into a pause that is set. */
  paused: z.boolean(),
  sentAt: instant.nullable(),
  /** When it was sent, skipped or failed. */
  settledAt: instant.nullable(),
});
export type ReminderView = z.infer<typeof reminder>;

/** Where a page ended: an instant to the microsecond, and the line at it. */
const cursor = z.string().refine((text) => {
  const [at, line, ...more] = text.split('|');
  return more.length === 0 && instant.safeParse(at).success && id.safeParse(line).success;
});

export const reminderCounts = z.object({ planned: z.number().int(), sent: z.number().int(), skipped: z.number().int(), failed: z.number().int() });
export type ReminderCounts = z.infer<typeof reminderCounts>;

const allowed = z.object({ allowed: z.boolean(), reasons: z.array(reason) });

/** One line with its letter, whom it goes to and why, and what follows if nobody acts. */
export const reminderDetail = z.object({
  line: reminder,
  /** As it reads on the day it went, or will go. */
  letter: z.object({ subject: bilingual, body: bilingual }),
  /** Where the letter leads, a path of the console. */
  link: z.string(),
  /** Who would get it today; who got it, once it is sent. */
  to: z.array(
    z.object({
      positionId: id,
      title: bilingual,
      /** The order under which somebody acts for the office. */
      actingOrder: z.string().nullable(),
      /** Somebody holds the position, so that a letter reaches a person. */
      held: z.boolean(),
    }),
  ),
  /** Why these positions. */
  why: bilingual,
  /** The lines of the same deadline that are still to come, the next first. */
  next: z.array(z.object({ id, rung: z.string(), plannedFor: instant, what: bilingual })),
  sendNow: allowed,
  doNotSend: allowed,
});
export type ReminderDetail = z.infer<typeof reminderDetail>;

export const reminderPause = z.object({
  id,
  /** `null` where it holds for every agency of the province. */
  agency: agencySummary.nullable(),
  reason: z.string(),
  startsAt: instant,
  endsAt: instant,
  /** Title of the position that set it. */
  by: bilingual,
  endedAt: instant.nullable(),
  endReason: z.string().nullable(),
  /** It holds letters back at this moment. */
  running: z.boolean(),
});
export type ReminderPause = z.infer<typeof reminderPause>;

const reasonText = z.string().trim().min(1).max(500);
const ofReminder = z.object({ reminderId: id });

export const reminderRoutes = {
  listReminders: route({
    method: 'GET',
    path: '/reminders',
    summary: { th: 'ทะเบียนการเตือน', en: 'The reminder ledger' },
    access: { requires: 'reminder.read' },
    query: z.object({
      cycleId: id.optional(),
      deadlineId: id.optional(),
      agencyId: id.optional(),
      status: z.enum(reminderStatuses).optional(),
      /** Days of the hours they are planned for, both included. */
      from: isoDate.optional(),
      until: isoDate.optional(),
      order: z.enum(['earliest', 'latest']).default('latest'),
      /** `next` of the page before. */
      after: cursor.optional(),
      limit: z.coerce.number().int().min(1).max(500).default(200),
    }),
    /** `counts` and `days` are of everything the filter finds, whatever the status and the page. */
    response: listOf(reminder).extend({
      next: z.string().nullable(),
      counts: reminderCounts,
      days: z.array(z.object({ day: isoDate, counts: reminderCounts })),
      /** The next day after the range on which something is planned; `null` without `until`. */
      nextDay: isoDate.nullable(),
    }),
  }),
  readReminder: route({
    method: 'GET',
    path: '/reminders/:reminderId',
    summary: { th: 'การเตือนหนึ่งรายการ พร้อมตัวอย่างข้อความ', en: 'One line of the ledger with its letter' },
    access: { requires: 'reminder.read' },
    params: ofReminder,
    response: reminderDetail,
  }),
  sendReminder: route({
    method: 'POST',
    path: '/reminders/:reminderId/send',
    summary: { th: 'ส่งการเตือนนี้เดี๋ยวนี้', en: 'Send one line at once instead of at its hour' },
    access: { requires: 'reminder.manage' },
    params: ofReminder,
    body: z.object({ reason: reasonText.optional() }),
    response: reminderDetail,
    status: 202,
  }),
  skipReminder: route({
    method: 'POST',
    path: '/reminders/:reminderId/skip',
    summary: { th: 'ไม่ส่งการเตือนนี้', en: 'Do not send one line, for a reason' },
    access: { requires: 'reminder.manage' },
    params: ofReminder,
    body: z.object({ reason: reasonText }),
    response: reminderDetail,
  }),
  listReminderPauses: route({
    method: 'GET',
    path: '/reminder-pauses',
    summary: { th: 'การพักการส่ง', en: 'Pauses that are set or were, newest first' },
    access: { requires: 'reminder.read' },
    response: listOf(reminderPause),
  }),
  pauseReminders: route({
    method: 'POST',
    path: '/reminder-pauses',
    summary: { th: 'พักการส่งการเตือน', en: 'Hold all letters back for a time' },
    access: { requires: 'reminder.manage' },
    body: z.object({
      /** Of the whole province where none is given. */
      agencyId: id.optional(),
      /** At once where no day is given. */
      fromOn: isoDate.optional(),
      /** To the end of this day. */
      untilOn: isoDate,
      reason: reasonText,
    }),
    response: reminderPause,
  }),
  endReminderPause: route({
    method: 'POST',
    path: '/reminder-pauses/:pauseId/end',
    summary: { th: 'เลิกพักการส่งก่อนกำหนด', en: 'End a pause before its time' },
    access: { requires: 'reminder.manage' },
    params: z.object({ pauseId: id }),
    body: z.object({ reason: reasonText }),
    response: reminderPause,
  }),
};
