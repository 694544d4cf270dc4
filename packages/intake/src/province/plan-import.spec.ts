import { describe, expect, it } from '@jest/globals';
import { donSawang, naNuea, numbered, thaMai, three } from './agencies.fixture.js';
import type { ImportContext, ImportRow, KnownAgency, StoredResult } from './import-plan.js';
import { planImport } from './plan-import.js';
import type { ProvinceReading } from './province-sheet.js';
import { readProvinceSheet } from './read-province-sheet.js';
import { sheet, type SheetRows } from './sheet.fixture.js';

const header = ['ลำดับ', 'หน่วยงาน', 'อำเภอ', ...numbered, 'คะแนนรวม', 'ระดับ'];
const rowOf = ({ name, scores, overall, grade }: typeof donSawang, district = 'นาเหนือ'): SheetRows[number] => ['', name, district, ...scores, overall, grade];

const read = (...rows: SheetRows): ProvinceReading => {
  const reading = readProvinceSheet(sheet([header, ...rows], '2568'), 'ผล.xlsx');
  if (reading === null) throw new Error('not recognised');
  return reading;
};

const agencies: KnownAgency[] = [
  { id: 'a', name: 'องค์การบริหารส่วนตำบลดอนสว่าง', type: 'องค์การบริหารส่วนตำบล', district: 'นาเหนือ' },
  { id: 'b', name: 'เทศบาลตำบลนาเหนือ', type: 'เทศบาลตำบล', district: 'นาเหนือ' },
  { id: 'c', name: 'เทศบาลเมืองท่าใหม่', type: 'เทศบาลเมือง', district: null },
];
const plan = (reading: ProvinceReading, more: Partial<ImportContext> = {}): ReturnType<typeof planImport> => planImport(reading, { agencies, stored: [], ...more });

const storedAfter = (rows: readonly ImportRow[], before: readonly StoredResult[] = []): StoredResult[] => {
  const stored = new Map(before.map((result) => [result.agencyId, result]));
  for (const row of rows) if (row.outcome === 'create' || row.outcome === 'change') stored.set(row.agencyId, { agencyId: row.agencyId, printed: row.printed });
  return [...stored.values()];
};

const all = read(...three.map((agency) => rowOf(agency)));

describe('planning the import of a province\'s sheet', () => {
  it('creates what is not on file, however the name is written', () => {
    const { rows, counts, fiscalYear } = plan(all);
    expect(rows.map((row) => [row.outcome, 'agencyId' in row ? row.agencyId : null])).toEqual([['create', 'a'], ['create', 'b'], ['create', 'c']]);
    expect(counts).toEqual({ create: 3, change: 0, same: 0, 'unknown-agency': 0, error: 0 });
    expect(fiscalYear).toBe(2568);
    expect(rows[0]).toMatchObject({ name: 'อบต.ดอนสว่าง', place: { kind: 'cell', cell: 'B2' }, printed: { overall: 90, grade: 'ผ่านดี' } });
  });

  it('plans nothing for a sheet that was imported before', () => {
    const stored = storedAfter(plan(all).rows);
    expect(plan(all, { stored }).counts).toMatchObject({ same: 3, create: 0, change: 0 });
  });

  it('names every value that changes, and leaves alone what the sheet does not print', () => {
    const items = [{ code: 'O1', score: 100 }];
    const stored = [{ agencyId: 'a', printed: { overall: 89, grade: 'ผ่าน', indicators: [{ no: 1, name: 'การปฏิบัติหน้าที่', reported: 90 }, { no: 2, reported: 80 }], items } }];
    const [row] = plan(read(['', 'อบต.ดอนสว่าง', 'นาเหนือ', 90, 90, 90, ...Array<null>(7).fill(null), 90, '-'], rowOf(naNuea)), { stored }).rows;
    expect(row).toMatchObject({
      outcome: 'change',
      changes: [{ field: 'overall', from: 89, to: 90 }, { field: 'indicator:2', from: 80, to: 90 }, { field: 'indicator:3', from: null, to: 90 }],
      printed: { overall: 90, grade: 'ผ่าน', indicators: [{ no: 1, name: 'การปฏิบัติหน้าที่', reported: 90 }, { no: 2, reported: 90 }, { no: 3, reported: 90 }], items },
    });
    expect(plan(read(['', 'อบต.ดอนสว่าง', 'นาเหนือ', 90, 90, 90, ...Array<null>(7).fill(null), 90, '-'], rowOf(naNuea)), { stored: storedAfter([row!], stored) }).rows[0]?.outcome).toBe('same');
  });

  it('offers the nearest agencies for a name that is not on file, and takes the one that is chosen', () => {
    const reading = read(rowOf({ ...donSawang, name: 'อบต.ดอนสวาง' }), rowOf(thaMai));
    expect(plan(reading).rows[0]).toMatchObject({ outcome: 'unknown-agency', candidates: [{ id: 'a', name: 'องค์การบริหารส่วนตำบลดอนสว่าง' }] });
    expect(plan(reading, { chosen: { 'อบต.ดอนสวาง': 'a' } }).rows[0]).toMatchObject({ outcome: 'create', agencyId: 'a' });
    expect(plan(read(rowOf({ ...donSawang, name: 'อบต.ไกลโพ้น' }), rowOf(thaMai))).rows[0]).toMatchObject({ outcome: 'unknown-agency', candidates: [] });
  });

  it('tells agencies of one name by their districts, and asks where the sheet does not', () => {
    const twins: KnownAgency[] = [...agencies, { ...agencies[0]!, id: 'd', district: 'ท่าใหม่' }];
    expect(plan(read(rowOf(donSawang, 'ท่าใหม่'), rowOf(naNuea)), { agencies: twins }).rows[0]).toMatchObject({ agencyId: 'd' });
    expect(plan(read(rowOf(donSawang, ''), rowOf(naNuea)), { agencies: twins }).rows[0]).toMatchObject({ outcome: 'unknown-agency', candidates: [{ id: 'a' }, { id: 'd' }] });
    expect(plan(read(rowOf(donSawang, 'เมืองไกล'), rowOf(naNuea)), { agencies }).rows[0]).toMatchObject({ outcome: 'unknown-agency', candidates: [{ id: 'a' }] });
  });

  it('takes over nothing of a row with a cell that is no score', () => {
    const { rows } = plan(read(rowOf({ ...donSawang, scores: [104, ...donSawang.scores.slice(1)] }), ['', 'ทต.นาเหนือ', 'นาเหนือ', '๙๑,๕', ...naNuea.scores.slice(1), naNuea.overall, naNuea.grade], rowOf(thaMai)));
    expect(rows.map((row) => (row.outcome === 'error' ? row.errors.map(({ code, where }) => `${code} ${where}`) : row.outcome))).toEqual([
      ['score-out-of-range agency:อบต.ดอนสว่าง/indicator:1'],
      ['unreadable-score agency:ทต.นาเหนือ/indicator:1'],
      'create',
    ]);
  });

  it('takes the first of two equal rows of an agency, and neither of two that differ', () => {
    const outcomes = (again: typeof donSawang): string[] => plan(read(rowOf(donSawang), rowOf(naNuea), rowOf({ ...again, name: 'องค์การบริหารส่วนตำบลดอนสว่าง' }))).rows.map(({ outcome }) => outcome);
    expect(outcomes(donSawang)).toEqual(['create', 'create', 'error']);
    expect(outcomes({ ...donSawang, overall: 91 })).toEqual(['error', 'create', 'error']);
  });

  it('records no result for an agency without scores', () => {
    const reading = read(['', 'อบต.ดอนสว่าง', 'นาเหนือ', ...Array<string>(12).fill('-')], rowOf(naNuea), rowOf(thaMai));
    expect(plan(reading).rows[0]).toMatchObject({ outcome: 'error', errors: [{ code: 'no-scores' }] });
    expect(plan(reading, { stored: [{ agencyId: 'a', printed: { overall: 90, indicators: [] } }] }).rows[0]).toMatchObject({ outcome: 'same' });
  });
});
