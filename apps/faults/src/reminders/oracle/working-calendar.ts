import { addDays, atBangkokTime, dayOfWeek, toEpochMs } from '@prongsai/thai';

const opening = '08:30';
const closing = '16:30';

/** Which days are worked, counted day by day on purpose: the system's own arithmetic is what is judged. */
export class WorkingCalendar {
  constructor(private readonly daysOff: ReadonlySet<string>) {}

  with(day: string): WorkingCalendar {
    return new WorkingCalendar(new Set([...this.daysOff, day]));
  }

  isWorked(day: string): boolean {
    return dayOfWeek(day) !== 0 && dayOfWeek(day) !== 6 && !this.daysOff.has(day);
  }

  next(day: string): string {
    let found = day;
    while (!this.isWorked(found)) found = addDays(found, 1);
    return found;
  }

  /** The day on which a rung of the ladder is told. Of the due day itself: the last day worked until then. */
  dayOfRung(dueOn: string, workingDays: number): string {
    let day = dueOn;
    if (workingDays === 0) {
      while (!this.isWorked(day)) day = addDays(day, -1);
      return day;
    }
    const step = workingDays < 0 ? -1 : 1;
    let left = workingDays * step;
    while (left > 0) {
      day = addDays(day, step);
      if (this.isWorked(day)) left -= 1;
    }
    return day;
  }
}

export const openingOf = (day: string): number => toEpochMs(atBangkokTime(day, opening));
export const closingOf = (day: string): number => toEpochMs(atBangkokTime(day, closing));
