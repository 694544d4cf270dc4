import type { HolidaySet } from '@prongsai/thai';
import type { HolidaysByProvince } from '../../calendar/index.js';

/** Which calendar a province goes by. */
export interface Place {
  readonly provinceId: string;
  readonly calendar: number;
}

/** The calendars of provinces by number. Those with the same days off share one, so that what follows from it is computed once. */
export class Calendars {
  readonly #sets: HolidaySet[] = [];

  constructor(private readonly holidaysOf: HolidaysByProvince) {}

  placeOf(provinceId: string): Place {
    return { provinceId, calendar: this.numberOf(provinceId) };
  }

  /** `null` asks for the country's. */
  numberOf(provinceId: string | null): number {
    const set = this.holidaysOf(provinceId);
    const known = this.#sets.indexOf(set);
    return known === -1 ? this.#sets.push(set) - 1 : known;
  }

  holidays(calendar: number): HolidaySet {
    const set = this.#sets[calendar];
    if (!set) throw new RangeError(`there is no calendar ${calendar}`);
    return set;
  }

  all(): number[] {
    return [...this.#sets.keys()];
  }
}
