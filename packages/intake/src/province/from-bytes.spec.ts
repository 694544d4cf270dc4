import { utils } from '@e965/xlsx';
import { describe, expect, it } from '@jest/globals';
import { toContent } from '../formats/to-content.js';
import { sheetOf, xlsxOf } from '../formats/xlsx/xlsx.fixture.js';
import { numbered, three } from './agencies.fixture.js';
import { readProvinceSheet } from './read-province-sheet.js';

const rows = [
  ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568'], [],
  ['ลำดับ', 'ชื่อหน่วยงาน', ...numbered, 'คะแนนรวม', 'ระดับ'],
  ...three.map(({ name, scores, overall, grade }, index) => [index + 1, name, ...scores, overall, grade]),
];
const merges = [utils.decode_range('A1:N1')];

describe('a province\'s sheet as a file', () => {
  it('is read from a workbook, from commas and from tabs alike', async () => {
    const sheet = sheetOf(rows, { '!merges': merges });
    const files: [name: string, bytes: Buffer][] = [
      ['ผล.xlsx', xlsxOf({ ผลคะแนน: sheet })],
      ['ผล.csv', Buffer.from(utils.sheet_to_csv(sheet))],
      ['ผล.txt', Buffer.from(utils.sheet_to_csv(sheet, { FS: '\t' }))],
    ];
    for (const [name, bytes] of files) {
      const reading = readProvinceSheet(await toContent(bytes, name), name);
      expect([name, reading?.document.agencies?.map(({ name: agency, overall, grade, indicators }) => [agency, overall, grade, indicators.map(({ reported }) => reported)])]).toEqual([
        name, three.map(({ name: agency, overall, grade, scores }) => [agency, overall, grade, scores]),
      ]);
      expect(reading?.findings).toEqual([]);
      expect(reading?.document.fiscalYears).toEqual({ result: 2568 });
    }
  });
});
