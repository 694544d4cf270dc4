import { describe, expect, it } from '@jest/globals';
import { numbered, three } from './agencies.fixture.js';
import type { ColumnGuess } from './province-sheet.js';
import { readProvinceSheet } from './read-province-sheet.js';
import { recogniseProvinceSheet } from './recognise-province-sheet.js';
import { sheet, workbook, type SheetRows } from './sheet.fixture.js';

const columnsOf = (rows: SheetRows): ColumnGuess[] => recogniseProvinceSheet(sheet(rows))?.tables[0]?.columns ?? [];
const fieldsOf = (rows: SheetRows): (string | null)[] => columnsOf(rows).map(({ field }) => field);

const scores = three.map(({ name, scores: ten, overall, grade }) => [name, ...ten, overall, grade]);

describe('the columns of a province\'s sheet', () => {
  it('are guessed with a reason, how sure it is, and where the heading stands', () => {
    const columns = columnsOf([['ที่', 'หน่วยงาน', ...numbered, 'รวม', 'ผลการประเมิน', 'โทรศัพท์'], ...scores.map((row, index) => [index + 1, ...row, '0 5400 0000'])]);
    expect(columns.map(({ field }) => field)).toEqual(['numbering', 'name', ...numbered.map((_, index) => `indicator:${index + 1}`), 'overall', 'grade', null]);
    expect(columns[2]).toEqual({
      column: 2,
      field: 'indicator:1',
      confidence: 'sure',
      reason: { th: 'หัวคอลัมน์ “ตัวชี้วัดที่ 1” คือตัวชี้วัดที่ 1', en: 'The heading “ตัวชี้วัดที่ 1” names indicator 1' },
      headings: ['ตัวชี้วัดที่ 1'],
      place: { kind: 'cell', sheet: 'Sheet1', cell: 'C1' },
      samples: ['91.5', '100', '80.5'],
    });
    expect(columns[13]).toMatchObject({ field: 'grade', confidence: 'likely' });
    expect(columns[14]).toMatchObject({ field: null, confidence: null, samples: ['0 5400 0000'] });
  });

  it('are told by their values where a heading says nothing', () => {
    expect(columnsOf([['ก', 'คะแนนรวม', 'ข', 'ระดับ'], ...three.map(({ name, overall, grade }) => [name, overall, 'อ.นาเหนือ', grade])]).slice(0, 3)).toMatchObject([
      { field: 'name', confidence: 'guess' },
      { field: 'overall', confidence: 'sure' },
      { field: 'district', confidence: 'guess' },
    ]);
  });

  it('are not believed against their values', () => {
    expect(fieldsOf([['หน่วยงาน', 'คะแนน', 'ตัวชี้วัดที่ 1', 'คะแนนรวม'], ...three.map(({ name, grade }) => [name, grade, 'มี', 90])])).toEqual(['name', 'grade', null, 'overall']);
  });

  it('take the names of indicators in short, and their order under an instrument where the names are others', () => {
    const short = ['ปฏิบัติหน้าที่', 'งบประมาณ', 'ใช้อำนาจ', 'ทรัพย์สิน', 'แก้ปัญหาทุจริต', 'คุณภาพ', 'สื่อสาร', 'ปรับปรุงระบบ', 'เปิดเผย', 'ป้องกันทุจริต'];
    const others = short.map((_, index) => `ด้านที่กำหนด ${'กขคงจฉชซฌญ'[index]}`);
    const groups = ['IIT', '<', '<', '<', '<', 'EIT', '<', '<', 'OIT', '<', 'รวม', 'ระดับ'];
    const all = ['name', ...numbered.map((_, index) => `indicator:${index + 1}`), 'overall', 'grade'];
    expect(fieldsOf([['หน่วยงาน', 'OIT', '<', 'คะแนนรวม'], ['^', 'คะแนนเต็ม', 'คะแนน', '^'], ...three.map(({ name, overall }) => [name, 40, 30, overall])])).toEqual(['name', null, 'OIT', 'overall']);
    for (const names of [short, others]) expect(fieldsOf([['หน่วยงาน', ...groups], ['^', ...names, '^', '^'], ...scores])).toEqual(all);
  });

  it('leave out scores of items, of parts and of other years, and grades of single indicators', () => {
    const items = Array.from({ length: 12 }, (_, index) => `O${index + 1}`);
    expect(fieldsOf([['หน่วยงาน', ...items, 'คะแนนรวม'], ...three.map(({ name, overall }) => [name, ...items.map(() => 100), overall])])).toEqual(['name', ...items.map(() => null), 'overall']);
    expect(fieldsOf([['หน่วยงาน', 'ตัวชี้วัดที่ 9', '<', '9.1 ข้อมูลพื้นฐาน', 'คะแนนรวม'], ['^', 'คะแนน', 'ระดับ', '^', '^'], ...three.map(({ name, overall }) => [name, 90, 'ผ่าน', 100, overall])])).toEqual([
      'name', 'indicator:9', null, null, 'overall',
    ]);
  });

  it('can be given by hand, and the sheet is read again by them', () => {
    const content = sheet([['หน่วยงาน', 'คะแนน', 'คะแนนครั้งที่สอง'], ...three.map(({ name, overall }) => [name, overall - 1, overall])], '2568');
    const overalls = (mappings: { column: number; field: 'overall' | null }[]): (number | undefined)[] | undefined =>
      readProvinceSheet(content, 'x.xlsx', { mappings: [{ table: 0, columns: mappings }] })?.document.agencies?.map(({ overall }) => overall);
    expect(overalls([])).toEqual([89, 89.5, 69.5]);
    expect(overalls([{ column: 1, field: null }, { column: 2, field: 'overall' }])).toEqual([90, 90.5, 70.5]);
    expect(overalls([{ column: 2, field: 'overall' }])).toEqual([90, 90.5, 70.5]);
    const reading = readProvinceSheet(content, 'x.xlsx', { mappings: [{ table: 0, fiscalYear: 2566, columns: [{ column: 1, field: null }, { column: 2, field: 'overall' }] }] });
    expect(reading?.fiscalYears).toEqual([2566]);
    expect(reading?.sheet.tables[0]?.columns[1]).toMatchObject({ field: null, confidence: null, reason: { en: 'Left out by hand' } });
  });

  it('are those of the year that is asked for, where the file names none', () => {
    const content = workbook({ ก: [['หน่วยงาน', 'คะแนน'], ...three.map(({ name, overall }) => [name, overall])] });
    expect(readProvinceSheet(content, 'x.xlsx')?.document.fiscalYears).toEqual({});
    expect(readProvinceSheet(content, 'x.xlsx', { fiscalYear: 2567 })?.document).toMatchObject({ fiscalYears: { result: 2567 }, agencies: [{ overall: 90 }, {}, {}] });
  });
});
