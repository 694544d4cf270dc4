import { describe, expect, it } from '@jest/globals';
import { expectedPercent } from './pace.js';

describe('the expected pace', () => {
  it('follows the days of the fiscal year', () => {
    expect(expectedPercent('2025-10-01', 2569)).toBe(0);
    expect(expectedPercent('2026-04-22', 2569)).toBe(55);
    expect(expectedPercent('2026-09-30', 2569)).toBe(100);
  });

  it('stays within the year', () => {
    expect(expectedPercent('2025-09-01', 2569)).toBe(0);
    expect(expectedPercent('2027-01-01', 2569)).toBe(100);
  });
});
