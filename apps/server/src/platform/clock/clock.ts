import type { EntityManager } from 'typeorm';

/** The time. Nothing else asks the system for it. */
export abstract class Clock {
  /** This instant; in the demonstration, the instant its clock has been moved to. */
  abstract now(): Date;
  /** The day in Thailand, `YYYY-MM-DD`. */
  abstract today(): string;
  /** Sees what other processes have done to the clock; called before each request and job. */
  abstract refresh(): Promise<void>;
  /** Sets the demonstration's clock to the morning of a day, past or future, before anything has happened on it. */
  abstract startAt(tx: EntityManager, day: string): Promise<void>;
  /** Moves the demonstration's clock to the morning of a day, never back. Seen once `tx` has committed. */
  abstract moveTo(tx: EntityManager, day: string): Promise<void>;
}

const bangkokAhead = 7 * 3_600_000;

/** The calendar day of an instant in Thailand, seven hours ahead all year, wherever the server stands. */
export const dayInBangkok = (instant: Date): string => new Date(instant.getTime() + bangkokAhead).toISOString().slice(0, 10);

/** The first moment of a calendar day in Thailand, which knows no summer time. */
export const startOfDayInBangkok = (day: string): Date => new Date(`${day}T00:00:00+07:00`);

/** The calendar day some days later. */
export const dayAfter = (day: string, days: number): string => dayInBangkok(new Date(startOfDayInBangkok(day).getTime() + days * 86_400_000));

/** An instant some hours later than another, as ISO text. */
export const hoursAfter = (instant: string, hours: number): string => new Date(new Date(instant).getTime() + hours * 3_600_000).toISOString();

/** When offices are open and the day's reminders have become due: where the demonstration's clock is set to. */
export const morningInBangkok = (day: string): Date => new Date(`${day}T09:00:00+07:00`);
