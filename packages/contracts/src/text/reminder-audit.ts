import type { Bilingual } from '../primitives.js';

/** What a person does with the reminder ledger. */
export const reminderActions = ['reminder.send', 'reminder.skip', 'reminder.pause', 'reminder.endPause'] as const;

export type ReminderAction = (typeof reminderActions)[number];

export const reminderSentences: Record<ReminderAction, Bilingual> = {
  'reminder.send': { th: 'ส่งการเตือนเรื่อง{milestone} ก่อนเวลาที่วางไว้', en: 'sent a reminder before its hour, of: {milestone}' },
  'reminder.skip': { th: 'ไม่ส่งการเตือนเรื่อง{milestone} เหตุผล: {reason}', en: 'stopped a reminder of: {milestone}, because: {reason}' },
  'reminder.pause': { th: 'พักการส่งการเตือนถึงวันที่ {until} เหตุผล: {reason}', en: 'held all reminders back until {until}, because: {reason}' },
  'reminder.endPause': { th: 'เลิกพักการส่งการเตือน เหตุผล: {reason}', en: 'ended a pause of the reminders, because: {reason}' },
};
