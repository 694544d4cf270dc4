import { addDays, atBangkokTime, toEpochMs } from '@prongsai/thai';

/** Of the real time so much goes to the hours in which offices work and letters leave; nights and days off pass the quicker. */
export const shareOfOfficeHours = 0.65;

/** How large the experiment is, and in which days. */
export interface Scale {
  readonly agencies: number;
  /** A working day, `YYYY-MM-DD`; people come at seven, letters leave from half past eight. */
  readonly beginsOn: string;
  readonly days: number;
  readonly fiscalYear: number;
  /** Real time in which the days pass. */
  readonly milliseconds: number;
}

export const beginOf = ({ beginsOn }: Scale): number => toEpochMs(atBangkokTime(beginsOn, '07:00'));
export const endOf = ({ beginsOn, days }: Scale): number => toEpochMs(atBangkokTime(addDays(beginsOn, days), '22:00'));

/** At this speed the office hours of a day last so many real milliseconds: what misses them waits for the next. */
export const officeDayMsOf = ({ milliseconds, days }: Scale): number => Math.round((shareOfOfficeHours * milliseconds) / ((days * 5) / 7));

/** A night of the clock lasts longer than this, as nights do: a letter whose sender was killed in the evening is anybody's in the morning. */
export const leaseSecondsOf = ({ milliseconds, days }: Scale): number => Math.max(0.5, (0.2 * milliseconds) / days / 1000);
