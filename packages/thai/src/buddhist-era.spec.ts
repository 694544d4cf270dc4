import { describe, expect, it } from '@jest/globals';
import { expandShortYear, fromBuddhistYear, readYear, toBuddhistYear } from './buddhist-era.js';

describe('the Buddhist era', () => {
  it('is 543 years ahead', () => {
    expect(toBuddhistYear(2026)).toBe(2569);
    expect(fromBuddhistYear(2569)).toBe(2026);
  });

  it('reads two digits as Buddhist: 65 is 2565, 2022', () => {
    expect(expandShortYear(65)).toBe(2565);
    expect(readYear('๖๕')).toEqual({ year: 2022, era: 'buddhist', short: true });
  });

  it('tells the era of a four-digit year by its range', () => {
    expect(readYear('๒๕๖๙')).toEqual({ year: 2026, era: 'buddhist', short: false });
    expect(readYear('2026')).toEqual({ year: 2026, era: 'common', short: false });
  });

  it.each(['3000', '1500', '256', '25690', 'ปี', ''])('reads no year from %j', (text) => {
    expect(readYear(text)).toBeNull();
  });
});
