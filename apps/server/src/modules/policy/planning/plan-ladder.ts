import type { Recipient, Rung } from '@prongsai/ita';
import { addWorkingDays, atBangkokTime, officeHours, workingDayOnOrBefore, type HolidaySet } from '@prongsai/thai';

export interface PlannedRung {
  readonly rung: string;
  /** From the due day; negative before it. */
  readonly workingDays: number;
  readonly audience: Recipient;
  /** An instant in Asia/Bangkok. */
  readonly plannedFor: string;
}

/** When each rung of the ladder is due, in working days from the due day, as the office opens; nothing is ever sent on a day off. */
export const planLadder = (dueOn: string, ladder: readonly Rung[], holidays: HolidaySet): PlannedRung[] =>
  ladder.map(({ code, workingDays, to }) => {
    const day = workingDays === 0 ? workingDayOnOrBefore(dueOn, holidays) : addWorkingDays(dueOn, workingDays, holidays);
    return { rung: code, workingDays, audience: to, plannedFor: atBangkokTime(day, officeHours.opens) };
  });
