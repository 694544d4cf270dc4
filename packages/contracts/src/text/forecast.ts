import type { ForecastGround, ForecastGroundCode } from '@prongsai/ita';
import type { Bilingual } from '../primitives.js';
import { fill } from './fill.js';

/** Why a step is expected late. */
export const forecastTexts: Record<ForecastGroundCode, Bilingual> = {
  stepBeforeLate: { th: 'ขั้น{milestone}ยังไม่เสร็จและช้าแล้ว {days} วันทำการ', en: '{days} working day(s) late already and not done: {milestone}' },
  usuallyTakes: { th: 'ขั้นนี้ของหน่วยงานมักใช้เวลา {days} วันทำการ', en: 'this step usually takes the agency {days} working day(s)' },
  liesLong: { th: 'ค้างอยู่ที่ขั้นนี้มา {days} วันทำการ จากที่มักใช้ {usual} วันทำการ', en: 'it has been at this step for {days} working day(s), where {usual} are usual' },
  measuresBehind: { th: 'ดำเนินการแล้วร้อยละ {percent} ขณะที่เวลาผ่านไปร้อยละ {elapsed}', en: '{percent} per cent of the measures are carried out, and {elapsed} per cent of the time is over' },
  lastYearLate: { th: 'ปีก่อนส่งช้า {days} วันทำการ', en: 'last year it came {days} working day(s) late' },
  thisYearLate: { th: 'ปีนี้ขั้นก่อนหน้าช้าเฉลี่ย {days} วันทำการ', en: 'this year the steps before came {days} working day(s) late on average' },
};

/** The grounds of a forecast as one sentence. */
export function groundsSentence(grounds: readonly ForecastGround[]): Bilingual {
  const said = grounds.map(({ code, ...params }) => fill(forecastTexts[code], params));
  return { th: said.map(({ th }) => th).join(' และ'), en: said.map(({ en }) => en).join(', and ') };
}
