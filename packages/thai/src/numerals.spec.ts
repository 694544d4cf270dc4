import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toArabicDigits, toThaiDigits } from './numerals.js';

describe('Thai numerals', () => {
  it('writes every digit of a text and leaves the rest alone', () => {
    expect(toThaiDigits('22 เม.ย. 2569')).toBe('๒๒ เม.ย. ๒๕๖๙');
    expect(toArabicDigits('ต.ค. ๒๕๖๘ – 15')).toBe('ต.ค. 2568 – 15');
    expect(toThaiDigits(91.76)).toBe('๙๑.๗๖');
  });

  it('gives back any text without Thai digits when turned twice', () => {
    fc.assert(fc.property(fc.string().filter((text) => !/[๐-๙]/.test(text)), (text) => toArabicDigits(toThaiDigits(text)) === text));
  });
});
