import { addDays, atBangkokTime, holidaySet, isWorkingDay, toEpochMs } from '@prongsai/thai';
import type { Random } from '../../harness/random.js';
import type { PlannedHoliday, PlannedMove } from './coordinator.js';
import type { Province } from './province.js';
import type { Scale } from './scale.js';

/** Of a hundred agencies so many get a day of their own. */
const moved = 25;

const lawful = holidaySet(2024, 2027);
const at = (day: string, time: string): number => toEpochMs(atBangkokTime(day, time));

function workedDay(scale: Scale, from: number, to: number, random: Random): string {
  for (;;) {
    const day = addDays(scale.beginsOn, random.between(from, to));
    if (isWorkingDay(day, lawful)) return day;
  }
}

/** Some agencies' analysis is moved, to days in this month; the plan of the whole province is brought forward into it. */
export function movesOf(scale: Scale, province: Province, random: Random): PlannedMove[] {
  const ofAgencies = province.agencies
    .filter(() => random.chance(moved / 100))
    .map((agency): PlannedMove => {
      const on = random.between(1, Math.max(1, scale.days - 6));
      return { at: at(addDays(scale.beginsOn, on), '10:00'), agency, milestone: 'analysis', dueOn: workedDay(scale, on + 2, scale.days + 3, random) };
    });
  const third = Math.ceil(scale.days / 3);
  const ofProvince: PlannedMove = { at: at(addDays(scale.beginsOn, third), '14:00'), agency: null, milestone: 'plan', dueOn: workedDay(scale, 2 * third, scale.days, random) };
  return [...ofAgencies, ofProvince];
}

/** One day off that nobody knew of at the beginning, added in the minute in which deadlines of agencies are moved. */
export function holidaysOf(scale: Scale, random: Random): PlannedHoliday[] {
  const half = Math.ceil(scale.days / 2);
  return [{ at: at(addDays(scale.beginsOn, half - 3), '10:00'), day: workedDay(scale, half, scale.days - 1, random) }];
}
