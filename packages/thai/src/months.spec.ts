import { describe, expect, it } from '@jest/globals';
import { readMonth, thaiMonth, thaiMonths } from './months.js';

describe('Thai months', () => {
  it('reads each name and abbreviation, with or without points and spaces', () => {
    for (const month of thaiMonths) {
      for (const text of [month.name, month.abbreviation, month.abbreviation.replaceAll('.', ''), month.english, month.englishAbbreviation]) {
        expect(readMonth(text)).toEqual({ month: month.no, misread: false });
      }
    }
    expect(readMonth('ตุลา คม')).toEqual({ month: 10, misread: false });
  });

  it('reads ต.ต., as seen in a document of 2563, as October and says that it is a misreading', () => {
    expect(readMonth('ต.ต.')).toEqual({ month: 10, misread: true });
  });

  it('lets no misreading stand for two months or for a right name', () => {
    const texts = thaiMonths.flatMap((month) => month.misreadings.map(({ text }) => text.replaceAll('.', '')));
    expect(new Set(texts).size).toBe(texts.length);
    for (const month of thaiMonths) {
      for (const { text } of month.misreadings) expect(readMonth(text)).toEqual({ month: month.no, misread: true });
    }
  });

  it('reads nothing else', () => {
    expect(readMonth('ไตรมาส')).toBeNull();
    expect(() => thaiMonth(13)).toThrow(RangeError);
  });
});
