import { readYear, toBuddhistYear } from '../buddhist-era.js';
import { fiscalYearQuarter, fiscalYearRange, type DayRange } from '../fiscal-year.js';

/** A period named by the fiscal year or its quarters. `yearMissing`: the plan's year was filled in. */
export interface NamedPeriod {
  range: DayRange | null;
  yearMissing: boolean;
}

const named = /^(?:ตลอด|ทั้ง|ภายใน)?(?:ปีงบประมาณ|งบประมาณ|ปีงบ|fiscalyear|fy|ปี)(?:พ\.?ศ\.?)?(\d{4}|\d{2})?$/i;
const quarters = /^(?:ไตรมาส(?:ที่)?|q)([1-4])(?:-([1-4]))?\/?(?:ปีงบประมาณ|ปี)?(\d{4}|\d{2})?$/i;

const buddhistYearOf = (printed: string | undefined, fiscalYear: number | undefined): number | null => {
  if (printed === undefined) return fiscalYear ?? null;
  const year = readYear(printed);
  return year === null ? null : toBuddhistYear(year.year);
};

const isQuarter = (value: number): value is 1 | 2 | 3 | 4 => value >= 1 && value <= 4;

/** Reads "ปีงบประมาณ 2566", "ตลอดปีงบประมาณ", "ไตรมาสที่ 1-2/2569"; `null` when the text is of another form. */
export const readNamedPeriod = (text: string, fiscalYear: number | undefined): NamedPeriod | null => {
  const year = named.exec(text);
  if (year !== null) {
    const buddhist = buddhistYearOf(year[1], fiscalYear);
    return { range: buddhist === null ? null : fiscalYearRange(buddhist), yearMissing: year[1] === undefined };
  }
  const quarter = quarters.exec(text);
  if (quarter === null) return null;
  const first = Number(quarter[1]);
  const last = Number(quarter[2] ?? quarter[1]);
  const buddhist = buddhistYearOf(quarter[3], fiscalYear);
  if (!isQuarter(first) || !isQuarter(last)) return null;
  const range = buddhist === null ? null : { start: fiscalYearQuarter(buddhist, first).start, end: fiscalYearQuarter(buddhist, last).end };
  return { range, yearMissing: quarter[3] === undefined };
};
