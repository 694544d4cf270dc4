import { describe, expect, it } from '@jest/globals';
import type { ProvinceView } from '@prongsai/contracts';
import { choiceOf, claimedTwice, isTouched, untouched } from './mapping-draft.js';

const column = (no: number, field: ProvinceView['tables'][number]['columns'][number]['field']) => ({
  column: no, field, headings: [], place: null, confidence: 'guess' as const, reason: { th: '', en: '' }, samples: [],
});
const table = { table: 0, sheet: '', agenciesIn: 'rows' as const, headerRows: 1, title: null, fiscalYear: 2568, columns: [column(0, 'name'), column(1, 'overall'), column(2, null)] };
const province: ProvinceView = {
  fiscalYears: [2567, 2568],
  tables: [table, { ...table, table: 1 }],
  choice: { fiscalYear: 2567, mappings: [{ table: 1, columns: [{ column: 0, field: 'name' }] }], chosen: { ก: 'id-1' } },
  counts: { create: 0, change: 0, same: 0, 'unknown-agency': 0, error: 0 },
  skipped: [],
};

describe('a change to how a sheet is understood', () => {
  it('is none at first, and keeps what was chosen before', () => {
    expect(isTouched(untouched)).toBe(false);
    expect(choiceOf(province, untouched)).toEqual(province.choice);
  });

  it('tells a table that was touched column by column, and leaves the others as they were', () => {
    const choice = choiceOf(province, { ...untouched, fields: { '0:2': 'grade' } });
    expect(choice.mappings).toEqual([
      { table: 1, columns: [{ column: 0, field: 'name' }] },
      { table: 0, fiscalYear: 2568, columns: [{ column: 0, field: 'name' }, { column: 1, field: 'overall' }, { column: 2, field: 'grade' }] },
    ]);
  });

  it('can leave a column out', () => {
    expect(choiceOf(province, { ...untouched, fields: { '0:1': null } }).mappings?.find(({ table }) => table === 0)?.columns[1]).toEqual({ column: 1, field: null });
  });

  it('adds names and the year', () => {
    const choice = choiceOf(province, { ...untouched, fiscalYear: 2568, chosen: { ข: 'id-2' } });
    expect(choice).toMatchObject({ fiscalYear: 2568, chosen: { ก: 'id-1', ข: 'id-2' } });
  });

  it('notices a field that two columns claim', () => {
    expect(claimedTwice({ ...untouched, fields: { '0:2': 'overall' } }, table)).toEqual(['overall']);
    expect(claimedTwice(untouched, table)).toEqual([]);
  });
});
