import { describe, expect, it } from '@jest/globals';
import { cleanText } from './thai-text.js';

describe('the text of a PDF', () => {
  it.each([
    ['gets its SARA AM back from its ring and its foot', 'จํานวนนํ้า', 'จำนวนน้ำ'],
    ['gets it back with the tone mark in the middle or behind', 'น้ํา นำ้', 'น้ำ น้ำ'],
    ['gets it back where the ring was lost in a space', 'ด าเนินการ ต าบล', 'ดำเนินการ ตำบล'],
    ['has its foot once', 'ตำาบล น้ำา', 'ตำบล น้ำ'],
    ['has no space before a mark', 'ประจ ำปี อย ู่ น ้ำ', 'ประจำปี อยู่ น้ำ'],
    ['has its marks in the order in which they are typed', 'ที่น่ี ก้ัน', 'ที่นี่ กั้น'],
    ['says a cluster once that a raised mark repeats', 'ขั้ขั้นตอน', 'ขั้นตอน'],
    ['says a mark once that is drawn twice', 'ทั้้งนี้้', 'ทั้งนี้'],
    ['knows the moved marks of old fonts', 'ป\uF70Aา ป\uF701\uF706น \uF70F\uF718', 'ป่า ปิ้น ญุ'],
    ['has no letters without width', 'ข้อ\u200Bมูล\u00AD ๆ', 'ข้อมูล ๆ'],
    ['has two แ as one', 'เเผน', 'แผน'],
  ])('%s', (_what, printed, meant) => {
    expect(cleanText(printed)).toBe(meant);
  });

  it('keeps spaces between words, and lines', () => {
    expect(cleanText('ข้อ  1\u00A0และ\nข้อ 2')).toBe('ข้อ 1 และ\nข้อ 2');
  });
});
