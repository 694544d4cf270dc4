import { describe, expect, it } from '@jest/globals';
import { dotLayout } from './dot-layout.js';

describe('dots of change', () => {
  it('stand from low to high, with zero among them', () => {
    const { dots, zero, median } = dotLayout([6, -4, 17, 2, 10], 6);
    expect(dots.map(({ x }) => x)).toEqual(dots.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(dots[0]?.x).toBeLessThan(zero);
    expect(dots.at(-1)?.x).toBeGreaterThan(zero);
    expect(median).toBeCloseTo(dots[2]?.x ?? 0);
  });

  it('are stacked where they would hide each other', () => {
    expect(dotLayout([1, 1, 1, 9, 9], 1).dots.map(({ row }) => row)).toEqual([0, 1, 2, 0, 1]);
  });

  it('stay inside the chart, whatever the values', () => {
    for (const values of [[0, 0, 0, 0, 0], [-80, -79, 0, 1, 2], [3, 4, 5, 6, 99.99], [-0.5, -0.4, -0.3, -0.2, -0.1]]) {
      const { dots, ticks, zero } = dotLayout(values, values[2] ?? 0);
      for (const x of [zero, ...dots.map((dot) => dot.x), ...ticks.map((tick) => tick.x)]) expect([x >= 4 - 1e-9, x <= 96 + 1e-9]).toEqual([true, true]);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(ticks.map(({ value }) => value)).toContain(0);
    }
  });
});
