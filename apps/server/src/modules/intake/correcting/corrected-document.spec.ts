import { describe, expect, it } from '@jest/globals';
import type { CorrectedValue, ReadDocument } from '@prongsai/contracts';
import { correctedDocument, withCorrections } from './corrected-document.js';
import type { MadeCorrection } from './made-correction.js';

const document: ReadDocument = {
  source: { file: 'ก.docx', kind: 'analysis+measures' },
  fiscalYears: { result: 2568 },
  overall: 91.76,
  items: [{ code: 'O16', codeAsPrinted: '๐๑๖', instrument: 'OIT', indicatorNo: 9, text: 'ข้อคำถาม', score: 50 }],
  measures: [{ title: 'มาตรการ', steps: ['หนึ่ง'], responsible: ['กองคลัง'] }],
};
const corrected = (pointer: string, value: CorrectedValue) => correctedDocument(document, [{ pointer, value }]);

describe('a corrected document', () => {
  it('takes a number as people type it, and a text as it is', () => {
    expect(corrected('/overall', '๙๑.๗๐').document.overall).toBe(91.7);
    expect(corrected('/fiscalYears/result', '2567').document.fiscalYears.result).toBe(2567);
    expect(corrected('/items/0/codeAsPrinted', '016').document.items?.[0]?.codeAsPrinted).toBe('016');
  });

  it('takes lists, days, and what was left out before', () => {
    expect(corrected('/measures/0/responsible', ['สำนักปลัด', 'กองคลัง']).document.measures?.[0]?.responsible).toHaveLength(2);
    expect(corrected('/measures/0/periodStart', '2025-10-01').document.measures?.[0]?.periodStart).toBe('2025-10-01');
    expect(corrected('/grade', 'ผ่าน').document.grade).toBe('ผ่าน');
    expect(corrected('/overall', null).document).not.toHaveProperty('overall');
  });

  it.each<[string, string, CorrectedValue, string]>([
    ['a text for a score', '/overall', 'มาก', 'intake-value-unfit'],
    ['a day that is none', '/measures/0/periodEnd', '2026-02-30', 'intake-value-unfit'],
    ['nothing for what must be there', '/items/0/score', null, 'intake-value-unfit'],
    ['an indicator that no year has', '/items/0/indicatorNo', 11, 'intake-value-unfit'],
    ['a field that no document has', '/measures/0/colour', 'แดง', 'intake-value-unknown'],
    ['a measure that is not there', '/measures/5/title', 'ก', 'intake-value-unknown'],
    ['the name of the file', '/source/file', 'ข.docx', 'intake-value-unknown'],
    ['what all objects share', '/__proto__/overall', 1, 'intake-value-unknown'],
  ])('does not take %s', (_, pointer, value, code) => {
    expect(corrected(pointer, value)).toEqual({ document, faults: [{ pointer, code }] });
  });
});

describe('corrections', () => {
  const made = (pointer: string, value: CorrectedValue, printed: CorrectedValue = 1): MadeCorrection => ({
    pointer,
    printed,
    value,
    reason: 'เหตุผล',
    at: '2025-10-01T09:00:00+07:00',
    by: { th: 'เจ้าหน้าที่', en: 'Officer' },
  });

  it('count once a value, the last one', () => {
    expect(withCorrections([made('/a', 2), made('/b', 2)], [made('/a', 3)]).map(({ pointer, value }) => `${pointer} ${String(value)}`)).toEqual(['/b 2', '/a 3']);
  });

  it('are taken back by the printed value', () => {
    expect(withCorrections([made('/a', 2)], [made('/a', 1)])).toEqual([]);
  });
});
