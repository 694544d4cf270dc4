import { describe, expect, it } from '@jest/globals';
import { formatThaiDate, formatThaiInstant, formatThaiTime, weekdayName } from './format.js';

describe('formatThaiDate', () => {
  it.each([
    ['long', '22 เมษายน 2569'],
    ['short', '22 เม.ย. 2569'],
    ['weekday', 'พุธ 22 เม.ย. 2569'],
    ['official', 'วันพุธที่ 22 เมษายน พ.ศ. 2569'],
  ] as const)('writes the %s style in the Buddhist era', (style, text) => {
    expect(formatThaiDate('2026-04-22', style)).toBe(text);
  });

  it('writes Thai digits when asked', () => {
    expect(formatThaiDate('2026-04-02', 'long', { digits: 'thai' })).toBe('๒ เมษายน ๒๕๖๙');
  });

  it.each([
    ['long', '22 April 2026'],
    ['short', '22 Apr 2026'],
    ['weekday', 'Wed 22 Apr 2026'],
    ['official', 'Wednesday 22 April 2026'],
  ] as const)('writes the %s style in English with the year of the common era', (style, text) => {
    expect(formatThaiDate('2026-04-22', style, { language: 'en' })).toBe(text);
  });

  it('refuses a day that does not exist', () => {
    expect(() => formatThaiDate('2026-02-30')).toThrow(RangeError);
  });
});

describe('formatThaiTime', () => {
  it('writes the time of day in Bangkok', () => {
    expect(formatThaiTime('2026-04-22T06:40:00Z')).toBe('13.40 น.');
    expect(formatThaiTime('2026-04-22T18:05:00Z', { digits: 'thai' })).toBe('๐๑.๐๕ น.');
    expect(formatThaiTime('2026-04-22T06:40:00Z', { language: 'en' })).toBe('13:40');
  });

  it('writes day and time together, both in Bangkok', () => {
    expect(formatThaiInstant('2026-04-22T18:05:00Z')).toBe('23 เม.ย. 2569 01.05 น.');
    expect(formatThaiInstant('2026-04-22T18:05:00Z', 'weekday', { language: 'en' })).toBe('Thu 23 Apr 2026 01:05');
  });
});

describe('weekdayName', () => {
  it('names the seven days from Sunday', () => {
    expect(weekdayName('2026-04-19')).toBe('อาทิตย์');
    expect(weekdayName('2026-04-25')).toBe('เสาร์');
    expect(weekdayName('2026-04-23', 'en')).toBe('Thursday');
  });
});
