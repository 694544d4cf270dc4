import { describe, expect, it } from '@jest/globals';
import type { LateWork } from '@prongsai/contracts';
import { most, nudgeable } from './nudgeable.js';

const work = (no: number, refused = false) => ({ deadlineId: `d${no}`, notNow: refused ? { code: 'nudged-today', message: { th: '', en: '' } } : null }) as LateWork;

describe('what is nudged together', () => {
  it('leaves out what was nudged already', () => {
    expect(nudgeable([work(1), work(2, true), work(3)])).toEqual(['d1', 'd3']);
  });

  it('is never more than the server takes at once', () => {
    expect(nudgeable(Array.from({ length: 211 }, (_, no) => work(no)))).toHaveLength(most);
  });
});
