import { describe, expect, it } from '@jest/globals';
import { readTypedDay } from './read-day.js';

describe('a day as people type it', () => {
  it.each([
    ['1 มีนาคม 2569', '2026-03-01'],
    ['1 มี.ค. 69', '2026-03-01'],
    ['๑ มีนาคม ๒๕๖๙', '2026-03-01'],
    ['1/3/2569', '2026-03-01'],
    ['01-03-2569', null],
    ['2026-03-01', '2026-03-01'],
    ['2569-03-01', '2026-03-01'],
    ['1 March 2026', '2026-03-01'],
    ['วันที่ 1', null],
    ['30 กุมภาพันธ์ 2569', null],
    ['', null],
  ])('reads %p as %p', (typed, day) => {
    expect(readTypedDay(typed)).toBe(day);
  });
});
