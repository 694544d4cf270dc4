import type { CalendarDay } from '../calendar-day.js';
import type { Bilingual } from '../bilingual.js';

export const periodIssueCodes = [
  'period-ocr',
  'period-year-missing',
  'period-outside-fy',
  'period-reversed',
  'period-be-as-ce',
  'period-unreadable',
] as const;
export type PeriodIssueCode = (typeof periodIssueCodes)[number];

/** Something doubtful about a printed period. A suggestion is shown, never taken over: the period stays as printed. */
export interface PeriodIssue {
  code: PeriodIssueCode;
  message: Bilingual;
  suggestedStart?: CalendarDay;
  suggestedEnd?: CalendarDay;
}

export const periodIssueTexts: Record<PeriodIssueCode, Bilingual> = {
  'period-ocr': { th: 'ชื่อเดือนน่าจะอ่านผิดจากเอกสาร โปรดตรวจทาน', en: 'The name of a month looks misread; please check it' },
  'period-year-missing': { th: 'ไม่ได้ระบุปี จึงเติมปีให้ตามลำดับเดือนหรือปีงบประมาณ', en: 'A year is left out; it was filled in from the order of the months or the fiscal year' },
  'period-outside-fy': { th: 'ระยะเวลาอยู่นอกปีงบประมาณของแผน', en: 'The period lies outside the fiscal year of the plan' },
  'period-reversed': { th: 'วันเริ่มต้นอยู่หลังวันสิ้นสุด', en: 'The start lies after the end' },
  'period-be-as-ce': { th: 'ปีพุทธศักราชกับคริสต์ศักราชอาจสลับกัน โปรดตรวจทาน', en: 'Buddhist and common era may be confused; please check the year' },
  'period-unreadable': { th: 'อ่านระยะเวลาไม่ได้ โปรดระบุวันเริ่มต้นและวันสิ้นสุด', en: 'The period cannot be read; please give its first and last day' },
};

export const periodIssue = (code: PeriodIssueCode, suggested?: { start: CalendarDay; end: CalendarDay }): PeriodIssue => ({
  code,
  message: periodIssueTexts[code],
  ...(suggested === undefined ? {} : { suggestedStart: suggested.start, suggestedEnd: suggested.end }),
});
