import { holidaySet, type HolidaySet } from '@prongsai/thai';
import type { AnnouncedDay } from './announced-days.js';

/** Every year a cycle of ours can touch. */
const builtIn = holidaySet(2010, 2060);
/** Sets that are kept: the country's, and those of provinces with days of their own. */
const atMost = 200;

const contentOf = (days: readonly AnnouncedDay[]): string => days.map(({ day, kind }) => (kind === 'withdrawn' ? `-${day}` : day)).join();

const changed = (set: HolidaySet, days: readonly AnnouncedDay[]): HolidaySet => {
  const next = new Set(set);
  for (const { day, kind } of days) {
    if (kind === 'withdrawn') next.delete(day);
    else next.add(day);
  }
  return next;
};

/** The days off that provinces have of their own. */
function byProvince(announced: readonly AnnouncedDay[]): Map<string, AnnouncedDay[]> {
  const found = new Map<string, AnnouncedDay[]>();
  for (const day of announced) {
    if (day.provinceId === null || day.kind === 'withdrawn') continue;
    found.set(day.provinceId, [...(found.get(day.provinceId) ?? []), day]);
  }
  return found;
}

/** The sets that announced days make of the built-in ones, kept by what they are made of: what was counted for a set is counted once. */
export class HolidaySets {
  readonly #kept = new Map<string, HolidaySet>();

  byProvince(announced: readonly AnnouncedDay[]): (provinceId: string | null) => HolidaySet {
    const ofCountry = announced.filter(({ provinceId }) => provinceId === null);
    const ofProvinces = byProvince(announced);
    const country = contentOf(ofCountry);
    const national = this.#keep(country, () => changed(builtIn, ofCountry));
    return (provinceId) => {
      const own = provinceId === null ? undefined : ofProvinces.get(provinceId);
      return own === undefined ? national : this.#keep(`${country}/${contentOf(own)}`, () => changed(national, own));
    };
  }

  /** The one that was not asked for longest goes first. */
  #keep(content: string, make: () => HolidaySet): HolidaySet {
    const set = this.#kept.get(content) ?? make();
    this.#kept.delete(content);
    this.#kept.set(content, set);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > atMost && oldest !== undefined) this.#kept.delete(oldest);
    return set;
  }
}
