import { describe, expect, it } from '@jest/globals';
import { changeIn } from './printed-change.js';

describe('a difference in a cell', () => {
  it.each([
    ['+๒.๐๐', 2],
    ['-0.80', -0.8],
    ['– ๐.๔๐', -0.4],
    ['(1.25)', -1.25],
    ['(+1.25)', 1.25],
    ['เพิ่มขึ้น 3.10', 3.1],
    ['ลดลง ๐.๒๕ คะแนน', -0.25],
    ['▼ 1.00', -1],
    ['คงที่', 0],
    ['4.50', 4.5],
    ['การใช้อำนาจ', null],
    ['', null],
  ])('reads "%s" as %s', (text, change) => {
    expect(changeIn(text)).toBe(change);
  });
});
