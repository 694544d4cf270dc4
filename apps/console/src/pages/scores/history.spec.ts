import { describe, expect, it } from '@jest/globals';
import type { ResultView } from '@prongsai/contracts';
import { chooseResult } from './history.js';

const result = (fiscalYear: number) => ({ fiscalYear }) as ResultView;

describe('which result is shown', () => {
  it('is the newest one unless another year is asked for', () => {
    const results = [result(2566), result(2568), result(2567)];
    expect(chooseResult(results, null).shown?.fiscalYear).toBe(2568);
    expect(chooseResult(results, 2566).shown?.fiscalYear).toBe(2566);
    expect(chooseResult(results, 2500).shown?.fiscalYear).toBe(2568);
    expect(chooseResult(results, null).years).toEqual([2568, 2567, 2566]);
  });

  it('is none where nothing was recorded', () => {
    expect(chooseResult([], 2568).shown).toBeUndefined();
  });
});
