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

/** When a rung of a ladder is due by that calendar. */
export interface RungHour {
  readonly provinceId: string;
  readonly milestone: Milestone;
  readonly ofMeasure: boolean;
  readonly dueAfter: string;
  readonly rung: string;
  readonly at: string;
}

/** A day that was computed follows the calendar, one that an act has set stays. */
export const dueDaysAfter = (days: readonly DueDay[], holidaysOf: HolidaysByProvince): DueDayAfter[] =>
  days.map((day) => ({ ...day, dueAfter: day.basisOn === null ? day.dueOn : dueDay(day.basisOn, holidaysOf(day.provinceId)) }));

const hoursOf = ({ provinceId, milestone, ofMeasure, dueAfter }: DueDayAfter, holidaysOf: HolidaysByProvince): RungHour[] => {
  const holidays = holidaysOf(provinceId);
  return ladders[ofMeasure ? 'measure' : ladderOf[milestone]].map(({ code, workingDays }) => {
    const day = workingDays === 0 ? workingDayOnOrBefore(dueAfter, holidays) : addWorkingDays(dueAfter, workingDays, holidays);
    return { provinceId, milestone, ofMeasure, dueAfter, rung: code, at: atBangkokTime(day, officeHours.opens) };
  });
};

/** Counted once for each due day, however many deadlines share it. */
export const rungHours = (days: readonly DueDayAfter[], holidaysOf: HolidaysByProvince): RungHour[] => {
  const once = new Map(days.map((day) => [[day.provinceId, day.milestone, day.ofMeasure, day.dueAfter].join(), day]));
  return [...once.values()].flatMap((day) => hoursOf(day, holidaysOf));
};
