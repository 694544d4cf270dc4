import type { Bilingual } from '../bilingual.js';
import { writeDay } from '../calendar-day.js';
import type { Holiday } from './holiday.js';

interface FixedHoliday {
  month: number;
  day: number;
  /** First and last year (common era) it was kept in this form. */
  since: number;
  until?: number;
  name: Bilingual;
  /** The act that set it, where one was found; `null` for what everybody knows. */
  source: string | null;
}

/** The list that stands until the Cabinet changes it. */
const standingList =
  'มติคณะรัฐมนตรี 21 พ.ค. 2562 และประกาศสำนักนายกรัฐมนตรี เรื่อง กำหนดวันหยุดราชการประจำปี 24 พ.ค. 2562 (ryt9.com/s/govh/2992831)';
const listedSince = 2019;
const reign = 'มติคณะรัฐมนตรี 11 เม.ย. 2560 (tna.mcot.net/tna-100431)';
const songkran: Bilingual = { th: 'วันสงกรานต์', en: 'Songkran Festival' };
const passing: Bilingual = { th: 'วันคล้ายวันสวรรคต พระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร', en: 'H.M. King Bhumibol Adulyadej Memorial Day' };

const fixedDates: readonly FixedHoliday[] = [
  { month: 1, day: 1, since: 1941, name: { th: 'วันขึ้นปีใหม่', en: "New Year's Day" }, source: null },
  { month: 4, day: 6, since: 1919, name: { th: 'วันจักรี', en: 'Chakri Memorial Day' }, source: null },
  { month: 4, day: 13, since: 1998, name: songkran, source: null },
  { month: 4, day: 14, since: 1998, name: songkran, source: null },
  { month: 4, day: 15, since: 1998, name: songkran, source: null },
  { month: 5, day: 5, since: 1958, until: 2016, name: { th: 'วันฉัตรมงคล', en: 'Coronation Day' }, source: null },
  { month: 5, day: 4, since: 2020, name: { th: 'วันฉัตรมงคล', en: 'Coronation Day' }, source: null },
  { month: 6, day: 3, since: 2019, name: { th: 'วันเฉลิมพระชนมพรรษาพระบรมราชินี', en: "H.M. the Queen's Birthday" }, source: null },
  { month: 7, day: 28, since: 2017, name: { th: 'วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว', en: "H.M. the King's Birthday" }, source: reign },
  { month: 8, day: 12, since: 1976, name: { th: 'วันแม่แห่งชาติ', en: "National Mother's Day" }, source: null },
  { month: 10, day: 13, since: 2017, until: 2022, name: passing, source: reign },
  { month: 10, day: 13, since: 2023, name: { th: 'วันนวมินทรมหาราช', en: 'Navamindra Maharaj Day' }, source: reign },
  { month: 10, day: 23, since: 1946, name: { th: 'วันปิยมหาราช', en: 'Chulalongkorn Memorial Day' }, source: null },
  { month: 12, day: 5, since: 1960, name: { th: 'วันพ่อแห่งชาติ', en: "National Father's Day" }, source: null },
  { month: 12, day: 10, since: 1954, name: { th: 'วันรัฐธรรมนูญ', en: 'Constitution Day' }, source: null },
  { month: 12, day: 31, since: 1989, name: { th: 'วันสิ้นปี', en: "New Year's Eve" }, source: null },
];

const rowOf = ({ month, day, name, source }: FixedHoliday, year: number): Holiday => {
  const announced = source ?? (year >= listedSince ? standingList : null);
  const certainty = announced === null ? 'general-knowledge' : 'announced';
  return { day: writeDay({ year, month, day }), name, kind: 'fixed', certainty, source: announced ?? 'วันหยุดราชการประจำปีที่ถือปฏิบัติกันมา' };
};

/** National holidays of government offices that have the same date every year. */
export const fixedHolidaysOf = (year: number): Holiday[] =>
  fixedDates.filter(({ since, until }) => year >= since && (until === undefined || year <= until)).map((row) => rowOf(row, year));
