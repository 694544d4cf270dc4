import { addDays, atBangkokTime, toEpochMs } from '@prongsai/thai';

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

/** A night of the clock lasts longer than this, as nights do: a letter whose sender was killed in the evening is anybody's in the morning. */
export const leaseSecondsOf = ({ milliseconds, days }: Scale): number => Math.max(0.5, (0.2 * milliseconds) / days / 1000);
