import { formatThaiInstant } from '@prongsai/thai';
import type { Outage } from '../../../platform/index.js';
import type { Letter } from '../../notifications/index.js';
import type { LateOfOutage } from './late-of-outage.js';

/** To those who follow the agencies of a province, once what was late has gone out. */
export function outageLetter({ from, until }: Outage, { lines, told, longestMinutes }: LateOfOutage): Letter {
  const [fromTh, untilTh] = [formatThaiInstant(from), formatThaiInstant(until)];
  const [fromEn, untilEn] = [formatThaiInstant(from, 'short', { language: 'en' }), formatThaiInstant(until, 'short', { language: 'en' })];
  return {
    subject: { th: `ระบบหยุดทำงานชั่วคราว มีการเตือนที่ส่งช้า ${lines} รายการ`, en: `The system did not run for a time: ${lines} reminder(s) were late` },
    body: {
      th: `ระบบไม่ได้ตรวจการเตือนระหว่าง ${fromTh} ถึง ${untilTh} การเตือน ${lines} รายการจึงช้ากว่าเวลาที่วางไว้ ช้าที่สุด ${longestMinutes} นาที แจ้งย้อนหลังแล้ว ${told} ตำแหน่ง ไม่มีรายการใดสูญหาย`,
      en: `Reminders were not looked at from ${fromEn} to ${untilEn}. ${lines} of them were later than planned, by ${longestMinutes} minute(s) at most; ${told} position(s) have been told since. None was lost.`,
    },
  };
}
