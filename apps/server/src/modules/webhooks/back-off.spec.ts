import { describe, expect, it } from '@jest/globals';
import { secondsUntilNextTry, waits } from './back-off.js';

const day = 86_400;

describe('the wait between two tries', () => {
  it('grows from seconds to a day, and gives up after more than three days', () => {
    const seconds = waits.map((_, tried) => secondsUntilNextTry(tried + 1, 0) ?? 0);
    expect(seconds.toSorted((a, b) => a - b)).toEqual(seconds);
    expect(seconds[0]).toBe(5);
    expect(seconds.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(3 * day);
    expect(secondsUntilNextTry(waits.length + 1, 0)).toBeNull();
  });

  it('is spread by a fifth at most', () => {
    expect(secondsUntilNextTry(2, 1)).toBe(360);
  });
});
