import { describe, expect, it } from '@jest/globals';
import { percentile } from './verdict.js';

describe('a percentile', () => {
  it('is the value that so many of a hundred do not pass', () => {
    const values = Array.from({ length: 200 }, (_, index) => index + 1);
    expect([percentile(values, 50), percentile(values, 99), percentile(values, 100)]).toEqual([100, 198, 200]);
  });

  it('is nothing of nothing', () => {
    expect(percentile([], 99)).toBe(0);
  });
});
