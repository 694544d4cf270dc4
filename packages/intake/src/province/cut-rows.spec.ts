import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../blocks.js';
import { joinPieces } from './cut-rows.js';

const rows = (texts: readonly string[][], page: number): Cell[][] =>
  texts.map((row, index) => row.map((text) => ({ text, place: { kind: 'page', page, line: index + 1, box: null } })));
const told = (above: readonly string[][], below: readonly string[][], first: number) => joinPieces(rows(above, 1), rows(below, 2), first).map((row) => row.map(({ text }) => text));

describe('a row that the page has cut', () => {
  it('is one again where its name is none in pieces', () => {
    expect(told([['1', 'องค์การบริหารส่วน', '88.10']], [['ที่', 'หน่วยงาน', 'คะแนน'], ['', 'ตำบลดอนสว่าง', ''], ['2', 'ทต.นาเหนือ', '90.00']], 1)).toEqual([
      ['1', 'องค์การบริหารส่วนตำบลดอนสว่าง', '88.10'],
      ['ที่', 'หน่วยงาน', 'คะแนน'],
      ['2', 'ทต.นาเหนือ', '90.00'],
    ]);
  });

  it('is not seen in a whole name, a heading of a district or a row with scores of its own', () => {
    for (const row of [['', 'อำเภอปัว', ''], ['', 'เฉลี่ย', '80.00']]) {
      expect(told([['1', 'อบต.ดอนสว่าง', '88.10']], [row], 0)).toEqual([['1', 'อบต.ดอนสว่าง', '88.10'], row]);
    }
  });
});
