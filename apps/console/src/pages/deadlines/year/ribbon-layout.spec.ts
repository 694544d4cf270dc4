import { describe, expect, it } from '@jest/globals';
import { ribbonOf } from './ribbon-layout.js';

describe('the ribbon of a year', () => {
  it('runs from October to the month of the last due day, which may be of the next fiscal year', () => {
    const { months } = ribbonOf(2569, ['2025-10-31', '2026-10-30']);
    expect(months.map(({ month }) => month)).toEqual(['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10']);
    expect(months.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
  });

  it('ends with September where nothing is due later', () => {
    expect(ribbonOf(2569, ['2026-04-10']).months).toHaveLength(12);
  });

  it('knows where a day stands, and that another year does not', () => {
    const { at } = ribbonOf(2569, []);
    expect(at('2025-10-01')).toBeCloseTo(0.137, 2);
    expect(at('2026-09-30')).toBeCloseTo(99.863, 2);
    expect(at('2026-10-01')).toBeNull();
  });
});
