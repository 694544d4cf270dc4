import { describe, expect, it } from '@jest/globals';
import { holidaySet, officeHours, toEpochMs } from '@prongsai/thai';
import { departureAfter, departureFrom, type LetterTimes } from './letter-departure.js';

const times: LetterTimes = { hours: officeHours, holidays: holidaySet(2025, 2027) };
const expectLeaving = (at: string, expected: string) => expect(departureFrom(at, times)).toBe(toEpochMs(expected));

describe('the next letter to a person', () => {
  it('leaves at once while offices are open', () => {
    expectLeaving('2026-04-22T13:40:00+07:00', '2026-04-22T13:40:00+07:00');
  });

  it('waits for the morning, over a night, a weekend and Songkran', () => {
    expectLeaving('2026-04-22T06:00:00+07:00', '2026-04-22T08:30:00+07:00');
    expectLeaving('2026-04-22T16:30:00+07:00', '2026-04-23T08:30:00+07:00');
    expectLeaving('2026-04-25T12:00:00+07:00', '2026-04-27T08:30:00+07:00');
    expectLeaving('2026-04-10T17:00:00+07:00', '2026-04-16T08:30:00+07:00');
  });

  it('waits for the next working day where the letter of a day has gone', () => {
    expect(departureAfter('2026-04-22', times)).toBe(toEpochMs('2026-04-23T08:30:00+07:00'));
    expect(departureAfter('2026-04-10', times)).toBe(toEpochMs('2026-04-16T08:30:00+07:00'));
  });
});
