import { describe, expect, it } from '@jest/globals';
import { donSawang, naNuea, numbered, thaMai } from './agencies.fixture.js';
import type { ProvinceReading } from './province-sheet.js';
import { readProvinceSheet } from './read-province-sheet.js';
import { sheet, type SheetRows } from './sheet.fixture.js';

const header = ['หน่วยงาน', 'อำเภอ', ...numbered, 'คะแนนรวม', 'ระดับ'];
const rowOf = ({ name, scores, overall, grade }: { name: string; scores: readonly (number | string)[]; overall: number | string; grade: string }, district = 'นาเหนือ'): SheetRows[number] => [
  name, district, ...scores, overall, grade,
];

const readAll = (rows: SheetRows): ProvinceReading => {
  const reading = readProvinceSheet(sheet(rows, '2568'), 'ผล.xlsx');
  if (reading === null) throw new Error('not recognised');
  return reading;
};
const found = (...rows: SheetRows): string[] =>
  readAll([header, ...rows, rowOf(thaMai)]).findings.map(({ code, where, printed, expected }) => `${code} ${where} ${printed} ${expected}`);

describe('what is wrong with a province\'s sheet', () => {
  it('is nothing where the scores, grades and names are right', () => {
    expect(found(rowOf(donSawang), rowOf(naNuea))).toEqual([]);
  });

  it('is an overall score that the indicators do not give', () => {
    expect(found(rowOf({ ...donSawang, overall: 95 }))).toEqual(['overall-mismatch agency:อบต.ดอนสว่าง 95.00 90.00']);
  });

  it('is a grade against the rule of the year', () => {
    expect(found(rowOf({ ...naNuea, grade: 'ผ่านดี' }))).toEqual(['grade-wrong agency:ทต.นาเหนือ ผ่านดี ผ่าน']);
    expect(found(rowOf({ ...naNuea, grade: 'A' }))).toEqual(['grade-wrong agency:ทต.นาเหนือ A ผ่าน']);
  });

  it('is a score that is none, at its cell', () => {
    const reading = readAll([header, rowOf({ ...donSawang, scores: [90, 190, ...donSawang.scores.slice(2)], overall: '-' }), rowOf(thaMai)]);
    expect(reading.findings).toMatchObject([
      { code: 'score-out-of-range', severity: 'error', where: 'agency:อบต.ดอนสว่าง/indicator:2', printed: '190', source: { kind: 'cell', sheet: '2568', cell: 'D2' } },
    ]);
    expect(reading.document.agencies?.[0]?.indicators[1]).toEqual({ no: 2, reported: 190 });
  });

  it('is an indicator without a score, with what the overall score implies', () => {
    expect(found(rowOf({ ...donSawang, scores: ['N/A', ...donSawang.scores.slice(1)] }))).toEqual(['indicator-missing agency:อบต.ดอนสว่าง/indicator:1 null 91.50']);
  });

  it('is a cell that cannot be read, with what was probably meant', () => {
    expect(found(rowOf({ ...donSawang, scores: ['๙๐,๐๐', '9๐.00', 'เก้าสิบ', ...donSawang.scores.slice(3)] }))).toEqual([
      'ocr-text agency:อบต.ดอนสว่าง/indicator:1 ๙๐,๐๐ 90',
      'ocr-text agency:อบต.ดอนสว่าง/indicator:2 9๐.00 90',
      'ocr-text agency:อบต.ดอนสว่าง/indicator:3 เก้าสิบ null',
    ]);
  });

  it('is an agency that stands twice, in one district or where no district is given', () => {
    expect(found(rowOf(donSawang), rowOf({ ...donSawang, name: 'องค์การบริหารส่วนตำบล ดอนสว่าง' }))).toEqual([
      'agency-duplicate agency:องค์การบริหารส่วนตำบล ดอนสว่าง องค์การบริหารส่วนตำบล ดอนสว่าง null',
    ]);
    expect(found(rowOf(donSawang), rowOf(donSawang, ''))).toEqual(['agency-duplicate agency:อบต.ดอนสว่าง อบต.ดอนสว่าง null']);
    expect(found(rowOf(donSawang), rowOf(donSawang, 'ท่าใหม่'))).toEqual([]);
    expect(found(rowOf(donSawang), rowOf({ ...donSawang, name: 'ทต.ดอนสว่าง' }))).toEqual([]);
  });

  it('is a name almost like another one of its kind and district', () => {
    expect(found(rowOf(donSawang), rowOf({ ...donSawang, name: 'อบต.ดอนสวาง' }))).toEqual(['agency-name-variant agency:อบต.ดอนสวาง อบต.ดอนสวาง อบต.ดอนสว่าง']);
    expect(found(rowOf(donSawang), rowOf({ ...donSawang, name: 'อบต.ดอนสวาง' }, 'ท่าใหม่'))).toEqual([]);
    expect(found(rowOf(donSawang), rowOf({ ...donSawang, name: 'อบต.ดอนสว่างใต้' }))).toEqual([]);
  });

  it('is an agency without any score, told once', () => {
    expect(found(rowOf({ ...donSawang, scores: Array<string>(10).fill('-'), overall: '-', grade: '-' }))).toEqual(['result-missing agency:อบต.ดอนสว่าง null null']);
  });

  it('is found by the instruments where the sheet has no indicators, as scores or as points', () => {
    const rows = (instruments: number[][]): SheetRows => [['หน่วยงาน', 'IIT', 'EIT', 'OIT', 'คะแนนรวม', 'ระดับ'], ['อบต.ดอนสว่าง', ...instruments[0]!, 96, 'ผ่านดีเยี่ยม'], ['ทต.นาเหนือ', ...instruments[1]!, 80, 'ต้องปรับปรุง']];
    for (const instruments of [[[100, 80, 100], [80, 80, 80]], [[30, 24, 40], [24, 24, 32]]]) {
      expect(readAll(rows(instruments)).findings.map(({ code, where, expected }) => `${code} ${where} ${expected}`)).toEqual([
        'overall-mismatch agency:อบต.ดอนสว่าง 94.00',
        'grade-wrong agency:อบต.ดอนสว่าง ผ่าน',
      ]);
    }
  });

  it('is not what the sheet has no column for', () => {
    expect(readAll([['หน่วยงาน', 'คะแนนรวม'], ['อบต.ดอนสว่าง', 90], ['ทต.นาเหนือ', 80]]).findings).toEqual([]);
  });

  it('keeps scores as precise as they stand', () => {
    const reading = readAll([['หน่วยงาน', 'คะแนนรวม', 'ระดับ'], ['อบต.ดอนสว่าง', '90.123456', 'ผ่าน'], ['ทต.นาเหนือ', '85.5%', 'ผ่าน']]);
    expect(reading.document.agencies?.map(({ overall }) => overall)).toEqual([90.123456, 85.5]);
  });
});
