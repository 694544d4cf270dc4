import { describe, expect, it } from '@jest/globals';
import { datesIn } from '../../../shared/dates.js';
import { typedValue, typedWords, valueWords } from './row-words.js';

const dates = datesIn('th');

describe('a value in its row', () => {
  it('prints scores with two decimals and days in words', () => {
    expect(valueWords(91.7, 'score', dates)).toBe('91.70');
    expect(valueWords('2025-10-01', 'day', dates).replaceAll('\u00a0', ' ')).toBe('1 ตุลาคม 2568');
    expect(valueWords(null, 'score', dates)).toBe('–');
  });

  it('is typed as it reads, and read as it is typed', () => {
    expect(typedValue({ kind: 'day' }, typedWords('2025-10-01', 'day', dates))).toBe('2025-10-01');
    expect(typedValue({ kind: 'lines' }, typedWords(['หนึ่ง', 'สอง'], 'lines', dates))).toEqual(['หนึ่ง', 'สอง']);
    expect(typedValue({ kind: 'score' }, ' ๙๑.๗๖ ')).toBe('๙๑.๗๖');
  });

  it('is left out when nothing is typed, and not sent when a day is none', () => {
    expect(typedValue({ kind: 'text' }, '  ')).toBeNull();
    expect(typedValue({ kind: 'day' }, '31 กุมภาพันธ์ 2568')).toBeUndefined();
  });
});
