import type { Bilingual } from '../bilingual.js';
import type { CalendarDay } from '../calendar-day.js';

/**
 * What makes a day off. `fixed`: the same date every year. `lunar`: by the Thai lunar calendar. `ploughing`: set by the Royal Household each year.
 * `substitution`: in lieu of one that fell on a day off, or was put off. `special`: added by the Cabinet.
 */
export const holidayKinds = ['fixed', 'lunar', 'ploughing', 'substitution', 'special'] as const;
export type HolidayKind = (typeof holidayKinds)[number];

/** How sure a row is: a source that announced it is named, it is general knowledge, or it is worked out by the usual rule. */
export const holidayCertainties = ['announced', 'general-knowledge', 'usual-rule'] as const;
export type HolidayCertainty = (typeof holidayCertainties)[number];

export interface Holiday {
  day: CalendarDay;
  name: Bilingual;
  kind: HolidayKind;
  certainty: HolidayCertainty;
  /** Who announced it and where that can be read, or the rule it follows. */
  source: string;
}
