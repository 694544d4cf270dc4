import { describe, expect, it } from '@jest/globals';
import { utils } from '@e965/xlsx';
import type { FileContent } from '../../blocks.js';
import { toContent } from '../to-content.js';
import { sheetOf, xlsxOf } from './xlsx.fixture.js';

const read = (bytes: Buffer): Promise<FileContent> => toContent(bytes, 'ผลคะแนน.xlsx');

const grids = ({ blocks }: FileContent): string[][][] =>
  blocks.map((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text, continues }) => (continues === undefined ? text : continues === 'left' ? '<' : '^'))) : [],
  );

describe('reading a workbook', () => {
  it('reads every sheet, hidden ones too, and parts tables at empty rows', async () => {
    const content = await read(xlsxOf({ ผล: sheetOf([['ก', 'ข'], ['๑', 2], [], ['ค']]), ว่าง: sheetOf([]), ซ่อน: sheetOf([['ลับ']]) }, ['ซ่อน']));
    expect(grids(content)).toEqual([[['ก', 'ข'], ['๑', '2']], [['ค']], [['ลับ']]]);
    expect(content.blocks.map(({ place }) => place)).toEqual([
      { kind: 'cell', sheet: 'ผล', cell: 'A1' },
      { kind: 'cell', sheet: 'ผล', cell: 'A4' },
      { kind: 'cell', sheet: 'ซ่อน', cell: 'A1' },
    ]);
    expect(content.pages).toBe(3);
  });

  it('says of each value in which cell it stands', async () => {
    const content = await read(xlsxOf({ ผล: sheetOf([[], [null, 'ตัวชี้วัด', 'คะแนน'], [null, 'การใช้อำนาจ', 99.5]]) }));
    const [table] = content.blocks;
    expect(table?.kind === 'table' && table.rows[1]?.[1]).toEqual({ text: '99.5', place: { kind: 'cell', sheet: 'ผล', cell: 'C3' } });
  });

  it('prints numbers as the sheet does, but never hides the decimals of a score', async () => {
    const sheet = sheetOf([[91.76, 91.76, 91.7633333, 0.9176, 1234.5, 0.1 + 0.2, 45000, 85]]);
    const formats = ['0', '0.0', '0.00', '0%', '#,##0.00', 'General', 'd/m/yyyy', '0.00'];
    formats.forEach((format, column) => Object.assign(sheet[utils.encode_cell({ r: 0, c: column })] as object, { z: format }));
    expect(grids(await read(xlsxOf({ ผล: sheet })))).toEqual([[['91.76', '91.76', '91.76', '91.76%', '1,234.50', '0.3', '15/3/2023', '85.00']]]);
  });

  it('reads what is no number as it is shown, and a number whose format is broken as it is', async () => {
    const sheet = sheetOf([[true, 0, 1234567890123, 91.5]]);
    sheet['B1'] = { t: 'e', v: 7 };
    Object.assign(sheet['D1'] as object, { z: '[ส"' });
    expect(grids(await read(xlsxOf({ ผล: sheet })))).toEqual([[['TRUE', '#DIV/0!', '1234567890123', '91.5']]]);
  });

  it('fills merged ranges', async () => {
    const merges = [utils.decode_range('A1:C1'), utils.decode_range('A2:A3'), utils.decode_range('A5:XFD5')];
    const content = await read(xlsxOf({ ผล: sheetOf([['ผลการประเมิน'], ['เมือง', 1, 2], [null, 3, 4], [], ['ท้ายตาราง']], { '!merges': merges }) }));
    expect(grids(content)).toEqual([[['ผลการประเมิน', '<', '<'], ['เมือง', '1', '2'], ['^', '3', '4']], [['ท้ายตาราง', '<', '<']]]);
  });

  it('keeps a table together over a row that only continues merged cells', async () => {
    const merges = [utils.decode_range('A1:A2'), utils.decode_range('B1:B2')];
    expect(grids(await read(xlsxOf({ ผล: sheetOf([['ก', 'ข'], [], ['ค', 'ง']], { '!merges': merges }) })))).toEqual([[['ก', 'ข'], ['^', '^'], ['ค', 'ง']]]);
  });

  it('reads the cached value of a formula, never the formula, and tells of it', async () => {
    const sheet = sheetOf([['รวม', 0]]);
    sheet['B1'] = { t: 'n', v: 95.75, f: 'HYPERLINK("http://a.test")' };
    const content = await read(xlsxOf({ ผล: sheet }));
    expect(grids(content)).toEqual([[['รวม', '95.75']]]);
    expect(content.notes).toEqual([{ code: 'formula-neutralised', place: { kind: 'cell', sheet: 'ผล', cell: 'B1' }, printed: '=HYPERLINK("http://a.test")' }]);
  });

  it('tells of fifty formulas one by one and counts the rest', async () => {
    const sheet = sheetOf(Array.from({ length: 80 }, (_, row) => [row]));
    for (let row = 1; row <= 80; row += 1) sheet[`A${row}`] = { t: 'n', v: row, f: `${row}+0` };
    const { notes } = await read(xlsxOf({ ผล: sheet }));
    expect(notes).toHaveLength(51);
    expect(notes.at(-1)).toMatchObject({ code: 'formula-neutralised', printed: '(30)' });
  });

  it('reads the results of the whole country', async () => {
    const rows = Array.from({ length: 8_317 }, (_, row) => [`หน่วยงาน ${row}`, ...Array.from({ length: 19 }, (_, column) => 80 + ((row + column) % 2000) / 100)]);
    const { blocks } = await read(xlsxOf({ ผล: sheetOf(rows) }));
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.kind === 'table' && [blocks[0].rows.length, blocks[0].rows.at(-1)?.at(-1)?.text]).toEqual([8_317, '83.34']);
  }, 60_000);
});
