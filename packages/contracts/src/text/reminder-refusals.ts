import type { RefusalText } from './refusal-text.js';

/** Why a line of the reminder ledger is not sent or stopped, or a pause not set. */
export const reminderRefusalCodes = [
  'reminder-settled',
  'reminder-asked',
  'reminder-done',
  'reminder-cycle-over',
  'reminder-measure-gone',
  'pause-days',
  'pause-in-past',
  'pause-too-long',
  'pause-there',
  'pause-over',
] as const;
export type ReminderRefusalCode = (typeof reminderRefusalCodes)[number];

const look = { th: 'โหลดทะเบียนการเตือนล่าสุดแล้วตรวจสอบ', en: 'Load the ledger again and look' };
const nothingToDo = { th: 'ไม่ต้องดำเนินการ ระบบจะข้ามรายการนี้เอง', en: 'Nothing to do; the system skips it by itself' };
const otherDays = { th: 'เลือกวันใหม่', en: 'Choose other days' };

export const reminderRefusals: Record<ReminderRefusalCode, RefusalText> = {
  'reminder-settled': { message: { th: 'รายการนี้ส่งหรือข้ามไปแล้ว', en: 'This line was sent or skipped already' }, remedy: look },
  'reminder-asked': {
    message: { th: 'สั่งให้ส่งรายการนี้แล้ว กำลังส่ง', en: 'It was asked for already and is on its way' },
    remedy: look,
  },
  'reminder-done': { message: { th: 'งานนี้เสร็จแล้ว จึงไม่มีเรื่องต้องเตือน', en: 'The work is done; there is nothing to remind of' }, remedy: nothingToDo },
  'reminder-cycle-over': { message: { th: 'วงรอบปิดหรือยกเลิกแล้ว', en: 'The cycle is closed or cancelled' }, remedy: nothingToDo },
  'reminder-measure-gone': { message: { th: 'มาตรการนี้ถูกนำออกจากแผนแล้ว', en: 'The measure was taken out of the plan' }, remedy: nothingToDo },
  'pause-days': { message: { th: 'วันสิ้นสุดการพักอยู่ก่อนวันเริ่ม', en: 'The pause would end before it begins' }, remedy: otherDays },
  'pause-in-past': { message: { th: 'วันเริ่มพักผ่านไปแล้ว', en: 'The pause would begin in the past' }, remedy: otherDays },
  'pause-too-long': {
    message: { th: 'พักการส่งได้ไม่เกิน {days} วัน', en: 'A pause may last {days} days at most' },
    remedy: { th: 'เลือกวันสิ้นสุดที่ใกล้กว่านี้ แล้วพักต่อเมื่อจำเป็น', en: 'Choose a nearer end, and pause again when needed' },
  },
  'pause-there': {
    message: { th: 'มีการพักการส่งในช่วงนี้อยู่แล้ว', en: 'A pause is set for this time already' },
    remedy: { th: 'เลิกการพักเดิมก่อน แล้วตั้งใหม่', en: 'End that one first, then set another' },
  },
  'pause-over': { message: { th: 'การพักนี้สิ้นสุดแล้ว', en: 'This pause is over' }, remedy: look },
};
