import { describe, expect, it } from '@jest/globals';
import { readOutcomeScores } from './outcome-scores.js';

describe('what an outcome quotes', () => {
  it.each([
    ['a rise', 'ตัวชี้วัดที่ ๖ (คุณภาพการดำเนินงาน) เพิ่มขึ้นจากปี ๒๕๖๖ ๑.๗๕ คะแนน', [{ indicatorNo: 6, change: 1.75 }]],
    ['a rise since last year', 'คะแนนตัวชี้วัดที่ ๔ เพิ่มขึ้นจากปีที่ผ่านมา ๑.๕๐ คะแนน', [{ indicatorNo: 4, change: 1.5 }]],
    ['a fall', 'ตัวชี้วัดที่ 2 ลดลงจากปี 2566 0.40 คะแนน', [{ indicatorNo: 2, change: -0.4 }]],
    ['full marks as before', 'ตัวชี้วัดที่ 10 มีคะแนนเต็ม 100 เท่ากับปี 2566', [{ indicatorNo: 10, value: 100, change: 0 }]],
    ['from one to another', 'ตัวชี้วัดที่ 9 เพิ่มขึ้นจาก 85.00 เป็น 91.25 คะแนน', [{ indicatorNo: 9, value: 91.25, change: 6.25 }]],
    ['two indicators', 'ตัวชี้วัดที่ 1 ได้ 97.10 คะแนน และตัวชี้วัดที่ 4 ได้ 88.00 คะแนน', [{ indicatorNo: 1, value: 97.1 }, { indicatorNo: 4, value: 88 }]],
    ['none', 'ประชาชนพึงพอใจมากขึ้น', []],
  ])('is %s', (_name, text, scores) => {
    expect(readOutcomeScores(text)).toEqual(scores);
  });
});
