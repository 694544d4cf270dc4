import { describe, expect, it } from '@jest/globals';
import { barOf, barScale } from './indicator-bars.js';

describe('bars that hang on the pass mark', () => {
  it('puts 85 in the middle while no score is under 70', () => {
    expect(barScale([96.67, 74, 100], 85)).toEqual({ low: 70, high: 100, passMark: 85, passAt: 50 });
  });

  it('opens the scale downwards for a lower score instead of cutting the bar', () => {
    const scale = barScale([1.11, 95], 85);
    expect(scale.low).toBe(0);
    expect(scale.passAt).toBe(85);
    expect(barOf(1.11, scale).left).toBeCloseTo(1.11);
  });

  it('draws a passing score to the right of the mark and a failing one to the left', () => {
    const scale = barScale([74, 100], 85);
    expect(barOf(100, scale)).toEqual({ left: 50, width: 50, below: false });
    const failing = barOf(74, scale);
    expect(failing.below).toBe(true);
    expect(failing.left + failing.width).toBeCloseTo(50);
  });

  it('draws nothing wide for a score exactly on the mark, and calls it passed', () => {
    expect(barOf(85, barScale([85], 85))).toEqual({ left: 50, width: 0, below: false });
  });

  it('leaves a missing score out of the scale', () => {
    expect(barScale([null, 90], 85).low).toBe(70);
  });
});
