import { routes, type ResponseOf } from '@prongsai/contracts';
import { holidaySet, readDay, type HolidaySet } from '@prongsai/thai';
import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { client } from '../../providers/client.js';
import { apiKey } from '../../shared/api.js';

type DaysOff = ResponseOf<typeof routes.listHolidays>;

/** Of the Buddhist era, from the year of the earlier day to that of the later. */
export function yearsOf(one: string, other: string): number[] {
  const [first = 0, last = 0] = [readDay(one).year, readDay(other).year].toSorted((a, b) => a - b);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at + 543);
}

/** What is worked after all is no day off. */
export const daysOffIn = (answers: readonly DaysOff[]): HolidaySet =>
  new Set(answers.flatMap(({ data }) => data.filter(({ withdrawn }) => !withdrawn).map(({ day }) => day)));

const combine = (answers: UseQueryResult<DaysOff>[]): HolidaySet | null => {
  const told = answers.flatMap(({ data }) => data ?? []);
  return told.length < answers.length ? null : daysOffIn(told);
};

/** The days off of the province between two days; those of the law alone until it is told what was announced besides. */
export function useDaysOff(from: string, until: string): HolidaySet {
  const years = yearsOf(from, until);
  const told = useQueries({
    queries: years.map((year) => ({ queryKey: apiKey(routes.listHolidays, { query: { year } }), queryFn: () => client.call(routes.listHolidays, { query: { year } }), staleTime: 60_000, retry: false })),
    combine,
  });
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const lawful = useMemo(() => holidaySet(first - 543, last - 543), [first, last]);
  return told ?? lawful;
}
