import { describe, expect, it } from '@jest/globals';
import { holidaySet, officeHours, toEpochMs } from '@prongsai/thai';
import fc from 'fast-check';
import { digestsOf, type Told } from './digests.js';

const times = { hours: officeHours, holidays: holidaySet(2025, 2027) };
const told = (accountId: string, from: string, matter: string): Told<string> => ({ accountId, from: toEpochMs(from), matter });
const digests = (given: readonly Told<string>[], gone: string | null = null) => digestsOf(given, times, () => gone).map(({ accountId, day, matters }) => `${accountId} ${day}: ${matters.join(' ')}`);

describe('the letters of a week', () => {
  it('put what leaves at one hour into one letter a person', () => {
    const morning = '2026-04-22T08:30:00+07:00';
    expect(digests([told('a', morning, 'x'), told('b', morning, 'y'), told('a', morning, 'z')])).toEqual(['a 2026-04-22: x z', 'b 2026-04-22: y']);
  });

  it('take what waited over the night with the letters of the morning', () => {
    expect(digests([told('a', '2026-04-21T20:00:00+07:00', 'x'), told('a', '2026-04-22T08:30:00+07:00', 'y')])).toEqual(['a 2026-04-22: x y']);
  });

  it('let wait for the next working day what comes after the letter of the day', () => {
    expect(digests([told('a', '2026-04-24T08:30:00+07:00', 'x'), told('a', '2026-04-24T09:00:00+07:00', 'y')])).toEqual(['a 2026-04-24: x', 'a 2026-04-27: y']);
    expect(digests([told('a', '2026-04-24T09:00:00+07:00', 'y')], '2026-04-24')).toEqual(['a 2026-04-27: y']);
  });

  it('tell everything once, and nobody twice on one day', () => {
    const start = toEpochMs('2026-04-01T00:00:00+07:00');
    const any = fc.record({ accountId: fc.constantFrom('a', 'b', 'c'), from: fc.integer({ min: start, max: start + 20 * 86_400_000 }), matter: fc.uuid() });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), fc.option(fc.constant('2026-04-01')), (given, gone) => {
        const found = digestsOf(given, times, () => gone);
        expect(found.flatMap(({ matters }) => matters).toSorted()).toEqual(given.map(({ matter }) => matter).toSorted());
        expect(new Set(found.map(({ accountId, day }) => `${accountId} ${day}`)).size).toBe(found.length);
        expect(found.every(({ day }) => day !== gone)).toBe(true);
      }),
    );
  });
});
