import { fiscalYearRange, workingDayOnOrAfter } from '@prongsai/thai';

/** The days on which people act in a cycle of a fiscal year: plausible, inside the deadlines, always working days. */
export function datesOf(fiscalYear: number) {
  const begins = Number(fiscalYearRange(fiscalYear).start.slice(0, 4));
  const inFirst = (monthDay: string) => workingDayOnOrAfter(`${begins}-${monthDay}`);
  const inSecond = (monthDay: string) => workingDayOnOrAfter(`${begins + 1}-${monthDay}`);
  return {
    resultAnnounced: inFirst('08-20'),
    analysisWritten: inFirst('10-15'),
    planWritten: inFirst('11-20'),
    planHeads: inFirst('11-26'),
    planClerk: inFirst('12-08'),
    planExecutive: inFirst('12-19'),
    planPublished: inSecond('01-15'),
    sixMonthOpens: inSecond('03-01'),
    sixMonthWritten: inSecond('03-27'),
    sixMonthHeads: inSecond('04-02'),
    sixMonthClerk: inSecond('04-07'),
    sixMonthExecutive: inSecond('04-09'),
    twelveMonthOpens: inSecond('09-01'),
    twelveMonthWritten: inSecond('09-25'),
    twelveMonthHeads: inSecond('09-30'),
    twelveMonthClerk: inSecond('10-02'),
    twelveMonthExecutive: inSecond('10-06'),
    documentsPublished: inSecond('10-12'),
    acknowledged: inSecond('10-19'),
    closed: inSecond('10-21'),
  } as const;
}
export type CycleDates = ReturnType<typeof datesOf>;
