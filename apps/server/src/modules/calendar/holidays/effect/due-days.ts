import { ladderOf, ladders, type Milestone } from '@prongsai/ita';
import { addWorkingDays, atBangkokTime, dueDay, officeHours, workingDayOnOrBefore } from '@prongsai/thai';
import type { HolidaysByProvince } from '../../index.js';

/** Deadlines of one province that are due on one day for the same reason. */
export interface DueDay {
  readonly provinceId: string;
  readonly milestone: Milestone;
  readonly ofMeasure: boolean;
  readonly dueOn: string;
  /** The day it is computed from; `null` where an act has set it. */
  readonly basisOn: string | null;
}

/** The same by the calendar as it is with the change. */
export interface DueDayAfter extends DueDay {
  readonly dueAfter: string;
}

/** A day that was computed follows the calendar, one that an act has set stays. */
export const dueDaysAfter = (days: readonly DueDay[], holidaysOf: HolidaysByProvince): DueDayAfter[] =>
  days.map((day) => ({ ...day, dueAfter: day.basisOn === null ? day.dueOn : dueDay(day.basisOn, holidaysOf(day.provinceId)) }));

/** The hour of each rung that leads to a due day. */
export const rungHours = ({ provinceId, milestone, ofMeasure, dueOn }: DueDay, holidaysOf: HolidaysByProvince): { rung: string; at: string }[] => {
  const holidays = holidaysOf(provinceId);
  return ladders[ofMeasure ? 'measure' : ladderOf[milestone]].map(({ code, workingDays }) => {
    const day = workingDays === 0 ? workingDayOnOrBefore(dueOn, holidays) : addWorkingDays(dueOn, workingDays, holidays);
    return { rung: code, at: atBangkokTime(day, officeHours.opens) };
  });
};

/** The values of `named` for these days, each with its place in the list as its number. */
export const namedValues = (days: readonly Pick<DueDay, 'provinceId' | 'milestone' | 'ofMeasure' | 'dueOn'>[]): unknown[] => [
  days.map(({ provinceId }) => provinceId),
  days.map(({ milestone }) => milestone),
  days.map(({ ofMeasure }) => ofMeasure),
  days.map(({ dueOn }) => dueOn),
  days.map((_, no) => no),
];

/** Each due day there is once; deadlines that are due on it for different reasons share it. */
export const uniqueDueDays = (days: readonly DueDay[]): DueDay[] =>
  [...new Map(days.map((day) => [[day.provinceId, day.milestone, day.ofMeasure, day.dueOn].join(), day])).values()];
