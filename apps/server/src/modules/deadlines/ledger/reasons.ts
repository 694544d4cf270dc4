import type { Bilingual } from '@prongsai/contracts';

/** Why a line was not sent. */
export const skipReasons = ['done', 'superseded', 'heldBack', 'cycleOver', 'measureGone', 'notBegun', 'plannedTooLate', 'stopped', 'moved'] as const;
export type SkipReason = (typeof skipReasons)[number];
export type FailReason = 'nobodyHolds';

/** Why a letter of the ledger did not go out. */
export const reminderReasons: Record<SkipReason | FailReason, Bilingual> = {
  done: { th: 'งานเสร็จแล้ว', en: 'the work is done' },
  superseded: { th: 'ระบบหยุดทำงานในช่วงนั้น ส่งเฉพาะการเตือนล่าสุด', en: 'missed while the system was down; only the latest reminder was sent' },
  heldBack: { th: 'พักการส่งในช่วงนั้น ส่งเฉพาะการเตือนล่าสุด', en: 'held back by a pause; only the latest reminder was sent after it' },
  cycleOver: { th: 'วงรอบปิดหรือยกเลิกแล้ว', en: 'the cycle is closed or cancelled' },
  measureGone: { th: 'มาตรการนี้ถูกนำออกจากแผนแล้ว', en: 'the measure was taken out of the plan' },
  notBegun: { th: 'รอขั้นก่อนหน้า ยังเริ่มงานนี้ไม่ได้', en: 'waits for the step before; this work could not be begun' },
  plannedTooLate: { th: 'เลยวันเตือนแล้วเมื่อตั้งกำหนด', en: 'its day was over when the deadline was set' },
  stopped: { th: 'สั่งไม่ให้ส่ง', en: 'somebody decided that it is not sent' },
  moved: { th: 'เลื่อนกำหนดแล้ว มีการเตือนของกำหนดใหม่แทน', en: 'the deadline was moved; the new one has reminders of its own' },
  nobodyHolds: { th: 'ไม่มีผู้ดำรงตำแหน่งที่ต้องเตือน', en: 'nobody holds a position to be reminded' },
};
