import { describe, expect, it } from '@jest/globals';
import { windowOf } from './window-of.js';

const rows = { height: 440, rowHeight: 44, total: 8317 };

describe('the rows in view', () => {
  it('are few, wherever one is in a long list', () => {
    for (const top of [0, 4_400, 366_000]) {
      const { from, to } = windowOf({ ...rows, top });
      expect(to - from).toBeLessThan(30);
      expect(from * 44).toBeLessThanOrEqual(top);
      expect(to).toBeLessThanOrEqual(rows.total);
    }
  });

  it('end with the list', () => {
    expect(windowOf({ ...rows, top: 8317 * 44 - 440 }).to).toBe(8317);
    expect(windowOf({ ...rows, total: 3, top: 0 })).toEqual({ from: 0, to: 3 });
    expect(windowOf({ ...rows, total: 0, top: 9_999 })).toEqual({ from: 0, to: 0 });
  });
});
