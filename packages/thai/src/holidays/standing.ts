import { lunarDaysOf } from './lunar-calendar.js';
import type { HolidayKind } from './holiday.js';
import { isYearEstablished } from './years-established.js';

/** `established`: announced, or long over. `assumed`: worked out by the usual rule until it is announced. `missing`: nobody can know it yet. */
export type Standing = 'established' | 'assumed' | 'missing';

const standingOfKind = (kind: HolidayKind, year: number): Standing => {
  if (kind === 'fixed' || isYearEstablished(year)) return 'established';
  if (kind === 'lunar') return lunarDaysOf(year) === null ? 'missing' : 'assumed';
  return kind === 'substitution' ? 'assumed' : 'missing';
};

/** How far the holidays of a year of the common era are settled, kind by kind, so that a screen can say what may still change. */
export const standingOf = (year: number): Record<HolidayKind, Standing> => ({
  fixed: standingOfKind('fixed', year),
  lunar: standingOfKind('lunar', year),
  ploughing: standingOfKind('ploughing', year),
  substitution: standingOfKind('substitution', year),
  special: standingOfKind('special', year),
});
