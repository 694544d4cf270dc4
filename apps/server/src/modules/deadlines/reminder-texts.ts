import type { Bilingual } from '@prongsai/contracts';
import type { FailReason, SkipReason } from './ledger.js';

/** Why a letter of the ledger did not go out. */
export const reminderReasons: Record<SkipReason | FailReason, Bilingual> = {
  done: { th: 'งานเสร็จแล้ว', en: 'the work is done' },
  superseded: { th: 'ระบบหยุดทำงานในช่วงนั้น ส่งเฉพาะการเตือนล่าสุด', en: 'missed while the system was down; only the latest reminder was sent' },
  cycleOver: { th: 'วงรอบปิดหรือยกเลิกแล้ว', en: 'the cycle is closed or cancelled' },
  notBegun: { th: 'รอขั้นก่อนหน้า ยังเริ่มงานนี้ไม่ได้', en: 'waits for the step before; this work could not be begun' },
  plannedTooLate: { th: 'เลยวันเตือนแล้วเมื่อตั้งกำหนด', en: 'its day was over when the deadline was set' },
  nobodyHolds: { th: 'ไม่มีผู้ดำรงตำแหน่งที่ต้องเตือน', en: 'nobody holds a position to be reminded' },
};
