import type { Milestone } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import type { HolidaysByProvince } from './calendar.js';

/** A day that has become a day off, or is none any more. */
export interface HolidayChange {
  readonly day: string;
  /** `null` for the whole country. */
  readonly provinceId: string | null;
  /** The days off as they are with the change. */
  readonly holidaysOf: HolidaysByProvince;
}

/** Deadlines of one milestone and day, computed by the rule of working days, that the change takes to another day. */
export interface MovedDueDay {
  readonly milestone: Milestone;
  readonly from: string;
  readonly to: string;
  readonly deadlines: number;
}

/** Lines planned for one day that the change takes to another. */
export interface MovedReminders {
  readonly from: string;
  readonly to: string;
  readonly reminders: number;
}

export interface EffectOfHoliday {
  readonly agencies: number;
  readonly reminders: readonly MovedReminders[];
  readonly dueDays: readonly MovedDueDay[];
  /** Due days set by an act that fall on the day and stay there. */
  readonly dueDaysKept: number;
}

/** What a change of the calendar does to what is planned. `modules/calendar/holidays` asks it, and binds it. */
export abstract class HolidayEffect {
  /** What would move in the scope of the transaction; writes nothing. */
  abstract preview(tx: EntityManager, change: HolidayChange): Promise<EffectOfHoliday>;
  /** Waits for whoever is counting working days; nobody counts any until the transaction ends. Asked before a change is written down. */
  abstract hold(tx: EntityManager): Promise<void>;
  /** Moves it and tells whom it concerns; done again, it moves nothing. */
  abstract carryOut(tx: EntityManager, change: HolidayChange): Promise<void>;
}
