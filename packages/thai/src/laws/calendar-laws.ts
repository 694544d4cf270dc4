import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays, addWorkingDays, addWorkingHours, atBangkokTime, bangkokDay, deadlineOf, dueDay, fiscalYearOf, fiscalYearRange, fromDayNumber, fromEpochMs,
  holidaySet, holidaysOf, isInside, isWorkingDay, nextInside, officeHours, startOfDayInBangkok, toDayNumber, toEpochMs, workingDaysBetween, workingHoursBetween,
  workingDayOnOrAfter, workingDayOnOrBefore, type HolidaySet,
} from '../index.js';

const known = holidaySet(2015, 2040);
const dayIn = (from: string, to: string) => fc.integer({ min: toDayNumber(from), max: toDayNumber(to) }).map(fromDayNumber);
const anyDay = dayIn('2016-06-01', '2039-06-01');
/** Days around which a calendar goes wrong: leap days, ends of fiscal and calendar years, Songkran. */
const hardDay = fc
  .tuple(fc.integer({ min: 2017, max: 2038 }), fc.constantFrom('02-28', '03-01', '09-30', '10-01', '12-31', '01-01', '04-12', '04-13', '04-16'), fc.integer({ min: -4, max: 4 }))
  .map(([year, monthDay, shift]) => addDays(`${year}-${monthDay}`, shift));
const day = fc.oneof(anyDay, hardDay);
/** The real calendar, and calendars that nobody has seen yet: up to forty more days off, some of them in a row. */
const holidays: fc.Arbitrary<HolidaySet> = fc.oneof(
  fc.constant(known),
  fc.uniqueArray(anyDay, { maxLength: 40 }).map((days) => new Set([...known, ...days])),
  fc.tuple(anyDay, fc.integer({ min: 1, max: 12 })).map(([from, length]) => new Set([...known, ...Array.from({ length }, (_, index) => addDays(from, index))])),
);
const instant = fc.tuple(day, fc.integer({ min: 0, max: 86_399_999 })).map(([on, ms]) => fromEpochMs(toEpochMs(startOfDayInBangkok(on)) + ms));
const quarters = fc.integer({ min: 0, max: 800 }).map((count) => count / 4);

/** Slow and plain: what the quick arithmetic is held against. */
const stepwise = (from: string, days: number, off: HolidaySet): string => {
  let reached = from;
  for (let left = Math.abs(days); left > 0; ) {
    reached = addDays(reached, Math.sign(days));
    if (isWorkingDay(reached, off)) left -= 1;
  }
  return reached;
};

const holds = (property: fc.IProperty<unknown>): void => {
  fc.assert(property, { numRuns: 100 });
};

/** What holds of the calendar wherever the machine stands. */
export function calendarLaws(zone: string): void {
  describe(`the calendar on a machine in ${zone}`, () => {
    it('is really tried there', () => {
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    });

    describe('working days', () => {
      it('are counted as if one walked over them', () => {
        holds(fc.property(day, fc.integer({ min: -80, max: 80 }), holidays, (from, days, off) => {
          expect(addWorkingDays(from, days, off)).toBe(stepwise(from, days, off));
        }));
      });

      it('count back what was added, and land on a working day', () => {
        holds(fc.property(day, fc.integer({ min: -300, max: 300 }), holidays, (from, days, off) => {
          const reached = addWorkingDays(from, days, off);
          expect(workingDaysBetween(from, reached, off)).toBe(days);
          expect(days === 0 || isWorkingDay(reached, off)).toBe(true);
        }));
      });

      it('add up from stretch to stretch', () => {
        holds(fc.property(day, day, day, holidays, (a, b, c, off) => {
          const [from = a, middle = b, to = c] = [a, b, c].sort();
          expect(workingDaysBetween(from, middle, off) + workingDaysBetween(middle, to, off)).toBe(workingDaysBetween(from, to, off));
        }));
      });

      it('are never more for a day off more', () => {
        holds(fc.property(day, day, day, holidays, (from, to, more, off) => {
          expect(Math.abs(workingDaysBetween(from, to, new Set([...off, more])))).toBeLessThanOrEqual(Math.abs(workingDaysBetween(from, to, off)));
        }));
      });

      it('stand on both sides of every day off', () => {
        holds(fc.property(day, holidays, (at, off) => {
          const [before, after] = [workingDayOnOrBefore(at, off), workingDayOnOrAfter(at, off)];
          expect(before <= at && at <= after).toBe(true);
          expect(workingDaysBetween(before, after, off)).toBe(before === after ? 0 : 1);
        }));
      });
    });

    describe('due days', () => {
      it('are working days, the day itself or the first one after it', () => {
        holds(fc.property(day, holidays, (at, off) => {
          const due = dueDay(at, off);
          expect(isWorkingDay(due, off) && due >= at && workingDaysBetween(at, due, off) <= 1).toBe(true);
          expect(dueDay(due, off)).toBe(due);
        }));
      });

      it('keep their order', () => {
        holds(fc.property(day, day, holidays, (a, b, off) => {
          const [first = a, second = b] = [a, b].sort();
          expect(dueDay(first, off) <= dueDay(second, off)).toBe(true);
        }));
      });

      it('end with their last millisecond in Bangkok, which is the last of that day and fiscal year', () => {
        holds(fc.property(day, (at) => {
          const last = deadlineOf(at);
          expect(bangkokDay(last)).toBe(at);
          expect(bangkokDay(toEpochMs(last) + 1)).toBe(addDays(at, 1));
        }));
        expect(deadlineOf('2026-09-30')).toBe('2026-09-30T23:59:59.999+07:00');
        expect(fiscalYearOf(bangkokDay('2026-09-30T23:59:59+07:00'))).toBe(2569);
        expect(fiscalYearOf(bangkokDay('2026-09-30T17:00:00Z'))).toBe(2570);
      });
    });

    describe('the office’s hours', () => {
      it('have a next instant inside, which is the instant itself when it is inside', () => {
        holds(fc.property(instant, holidays, (at, off) => {
          const next = nextInside(at, officeHours, off);
          expect(isInside(next, officeHours, off)).toBe(true);
          expect(toEpochMs(next)).toBeGreaterThanOrEqual(toEpochMs(at));
          expect(workingHoursBetween(at, next, officeHours, off)).toBe(0);
          if (isInside(at, officeHours, off)) expect(toEpochMs(next)).toBe(toEpochMs(at));
        }));
      });

      it('count back the hours that were added', () => {
        holds(fc.property(instant, quarters, holidays, (at, hours, off) => {
          expect(workingHoursBetween(at, addWorkingHours(at, hours, officeHours, off), officeHours, off)).toBe(hours);
        }));
      });

      it('may be added in two goes', () => {
        holds(fc.property(instant, quarters, quarters, holidays, (at, first, second, off) => {
          const inTwo = addWorkingHours(addWorkingHours(at, first, officeHours, off), second, officeHours, off);
          expect(workingHoursBetween(at, inTwo, officeHours, off)).toBe(first + second);
          if (second > 0) expect(inTwo).toBe(addWorkingHours(at, first + second, officeHours, off));
        }));
      });

      it('have eight hours a working day', () => {
        holds(fc.property(day, fc.integer({ min: 0, max: 120 }), holidays, (from, length, off) => {
          const to = addDays(from, length);
          const hours = workingHoursBetween(startOfDayInBangkok(from), startOfDayInBangkok(to), officeHours, off);
          expect(hours).toBe(8 * workingDaysBetween(addDays(from, -1), addDays(to, -1), off));
        }));
      });
    });

    describe('the runs of days off', () => {
      it('leave no working day between New Year’s Eve and the second of January, in any year', () => {
        holds(fc.property(fc.integer({ min: 2017, max: 2039 }), (year) => {
          for (const on of [`${year}-12-31`, `${year + 1}-01-01`]) expect(isWorkingDay(on, known)).toBe(false);
          expect(dueDay(`${year}-12-31`, known) > `${year + 1}-01-01`).toBe(true);
        }));
      });

      it('make up for a Songkran that touches a weekend by one day, and leave the others alone', () => {
        const songkran = (year: number) => Array.from({ length: 12 }, (_, index) => `${year}-04-${10 + index}`).filter((on) => known.has(on));
        expect([2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028].map(songkran).map((days) => days.map((on) => on.slice(8)).join(' '))).toEqual([
          '12 13 14 15', '13 14 15', '13 14 15 17', '12 13 14 15 16', '13 14 15 16', '13 14 15', '13 14 15', '13 14 15 17',
        ]);
      });

      it('give a day in lieu for every holiday at a weekend, on the next day that was none, in years that nobody has decided on', () => {
        holds(fc.property(fc.integer({ min: 2027, max: 2039 }), (year) => {
          const annual = new Map([year, year + 1].flatMap((each) => holidaysOf(each)).filter(({ kind }) => kind !== 'substitution').map((row) => [row.day, row]));
          for (const fallsOn of [...annual.keys()].filter((on) => on.startsWith(`${year}-`) && !isWorkingDay(on))) {
            let next = addWorkingDays(fallsOn, 1);
            while (annual.has(next)) next = addWorkingDays(next, 1);
            expect([fallsOn, next, known.has(next)]).toEqual([fallsOn, next, true]);
          }
        }));
      });

      it('push a due day at the end of a half year no further than the next working day', () => {
        for (let fiscalYear = 2561; fiscalYear <= 2580; fiscalYear += 1) {
          const { end } = fiscalYearRange(fiscalYear);
          expect(workingDaysBetween(addDays(end, -1), dueDay(end, known), known)).toBe(1);
        }
      });

      it('count the leap day like any other', () => {
        expect(workingDaysBetween('2024-02-28', '2024-03-01', known)).toBe(2);
        expect(addWorkingDays('2024-02-28', 1, known)).toBe('2024-02-29');
        expect(dueDay('2020-02-29', known)).toBe('2020-03-02');
        expect(addWorkingHours(atBangkokTime('2024-02-28', '16:30'), 8, officeHours, known)).toBe(atBangkokTime('2024-02-29', '16:30'));
      });
    });
  });
}
