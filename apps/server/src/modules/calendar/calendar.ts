import { Injectable } from '@nestjs/common';
import type { HolidaySet } from '@prongsai/thai';
import type { EntityManager } from 'typeorm';
import { AnnouncedDays } from './announced-days.js';
import { HolidaySets } from './holiday-sets.js';

/** A day that would be off, or worked after all, in a province or (`null`) the country. */
export interface ChangedDay {
  readonly day: string;
  readonly provinceId: string | null;
  readonly off: boolean;
}

/** The days off of a province; of the country alone for `null`. */
export type HolidaysByProvince = (provinceId: string | null) => HolidaySet;

/**
 * Which days are off. Asked in every transaction, so that a day that another process has just added counts at once; provinces without
 * days of their own share one set, and a set that has not changed is the same object again.
 */
@Injectable()
export class Calendar {
  readonly #sets = new HolidaySets();

  constructor(private readonly announced: AnnouncedDays) {}

  /** The country's days off with what was announced for it and for the province; `null` leaves every province's own days out. */
  async holidaysFor(tx: EntityManager, provinceId: string | null): Promise<HolidaySet> {
    return this.#sets.byProvince(await this.announced.of(tx, provinceId))(provinceId);
  }

  /** For work on many provinces at once: one question, then one set for each. A caller gets that of his own province. */
  async holidaysByProvince(tx: EntityManager): Promise<HolidaysByProvince> {
    return this.#sets.byProvince(await this.announced.all(tx));
  }

  /** The sets as they would be with a change that nobody has made yet. */
  async holidaysWith(tx: EntityManager, { day, provinceId, off }: ChangedDay): Promise<HolidaysByProvince> {
    const others = (await this.announced.all(tx)).filter((row) => row.day !== day || row.provinceId !== provinceId);
    return this.#sets.byProvince([...others, { provinceId, day, kind: off ? 'special' : 'withdrawn' }]);
  }
}
