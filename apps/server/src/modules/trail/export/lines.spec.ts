import { describe, expect, it } from '@jest/globals';
import type { ExportedRow } from './exported-row.js';
import { csvLines } from './lines.js';

const row: ExportedRow = {
  id: '01890000-0000-7000-8000-000000000001',
  chain: 'province:01890000-0000-7000-8000-000000000003',
  no: 7,
  agencyId: null,
  at: '2025-12-22T02:00:00.000Z',
  accountId: null,
  positionId: null,
  action: 'cycle.cancel',
  subjectType: 'cycle',
  subjectId: '01890000-0000-7000-8000-000000000002',
  detail: {},
  detailSalt: null,
  detailHash: 'a',
  previousHash: 'b',
  hash: 'c',
  titleTh: null,
  titleEn: null,
};
const lineSaying = (sentence: string) => csvLines.line(row, { th: sentence, en: '' }, { th: 'ปลัดเทศบาล', en: '' });

describe('a line of the trail as CSV', () => {
  it('begins no cell with a formula, whatever stands before the sign', () => {
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '\uFF1D1+1', '\uFF20SUM(A1)', '\uFEFF=1+1', '\u200B=1+1']) {
      expect(lineSaying(formula)).toContain(`,'${formula},`);
    }
    expect(lineSaying('\t=1')).toContain(",'\t=1,");
    expect(lineSaying('\r=1')).toContain(`,"'\r=1",`);
  });

  it('leaves other words and numbers as they are', () => {
    expect(lineSaying('ยกเลิกรอบ = จบ')).toContain(',ยกเลิกรอบ = จบ,');
    expect(lineSaying('ก')).toMatch(/^7,2025-12-22T02:00:00\.000Z,/);
  });

  it('keeps commas and quotation marks within their cell', () => {
    expect(lineSaying('=HYPERLINK("http://a.test", "ดู")')).toContain(`,"'=HYPERLINK(""http://a.test"", ""ดู"")",`);
  });
});
