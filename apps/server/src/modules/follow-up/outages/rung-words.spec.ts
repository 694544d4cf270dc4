import { describe, expect, it } from '@jest/globals';
import { rungWords } from './rung-words.js';

describe('the words of a rung', () => {
  it.each([
    ['before7', 'ก่อนครบกำหนด 7 วันทำการ'],
    ['due', 'วันครบกำหนด'],
    ['late3', 'หลังครบกำหนด 3 วันทำการ'],
    [null, 'จดหมาย'],
    ['of-another-time', 'of-another-time'],
  ])('%s is %s', (rung, words) => {
    expect(rungWords(rung)).toBe(words);
  });

  it('names the step that the engine opens', () => {
    expect(rungWords('openSixMonthReport')).toMatch(/[ก-๙]/);
  });
});
