import type { HolidayCertainty, HolidayKind, Standing } from '@prongsai/thai';
import type { Bilingual } from '../primitives.js';

export const holidayKindNames: Record<HolidayKind, Bilingual> = {
  fixed: { th: 'วันหยุดราชการประจำปี', en: 'Annual holiday' },
  lunar: { th: 'วันสำคัญทางพระพุทธศาสนา', en: 'Buddhist holiday' },
  ploughing: { th: 'วันพืชมงคล', en: 'Royal Ploughing Ceremony Day' },
  substitution: { th: 'วันหยุดชดเชย', en: 'Substitution day' },
  special: { th: 'วันหยุดราชการเพิ่มเป็นกรณีพิเศษ', en: 'Special holiday' },
};

export const holidayCertaintyNames: Record<HolidayCertainty, Bilingual> = {
  announced: { th: 'ประกาศแล้ว', en: 'Announced' },
  'general-knowledge': { th: 'ตามที่ทราบกันทั่วไป', en: 'General knowledge' },
  'usual-rule': { th: 'คำนวณตามหลักเกณฑ์ ยังไม่ประกาศ', en: 'By the usual rule, not announced yet' },
};

/** How far the days of a kind are settled in a year. */
export const holidayStandingNames: Record<Standing, Bilingual> = {
  established: { th: 'ทราบแน่แล้ว', en: 'Settled' },
  assumed: { th: 'คำนวณไว้ก่อน รอประกาศ', en: 'Worked out, waiting to be announced' },
  missing: { th: 'ยังไม่ประกาศ', en: 'Not announced yet' },
};
