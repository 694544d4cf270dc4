import { addWorkingDays, atBangkokTime, workingDayOnOrBefore, type HolidaySet } from '@prongsai/thai';

export interface Rung<A extends string = string> {
  /** Working days from the due day; negative before it. */
  readonly days: number;
  readonly audience: A;
}

export interface PlannedRung<A extends string = string> {
  readonly rung: string;
  readonly audience: A;
  /** An instant in Asia/Bangkok. */
  readonly plannedFor: string;
}

/** Letters go out as the office opens. */
const hour = '08:30';

export const rungName = (days: number): string => (days > 0 ? `+${days}` : String(days));

/** When each rung of the ladder is due, in working days from the due day; nothing is ever sent on a day off. */
export const planLadder = <A extends string>(dueOn: string, ladder: readonly Rung<A>[], holidays: HolidaySet): PlannedRung<A>[] =>
  ladder.map(({ days, audience }) => {
    const day = days === 0 ? workingDayOnOrBefore(dueOn, holidays) : addWorkingDays(dueOn, days, holidays);
    return { rung: rungName(days), audience, plannedFor: atBangkokTime(day, hour) };
  });
