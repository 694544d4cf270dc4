import { describe, expect, it } from '@jest/globals';
import type { IntakeView } from '@prongsai/contracts';
import { numberedFindings } from './numbered-findings.js';
import { findingMarks, openOnPage, placesOfRow, rowAtPlace, rowMarks } from './page-marks.js';
import { rowsOf } from './read-row.js';
import { readSections } from './read-sections.js';
import { answered, finding, sampleDocument } from './sample.fixture.js';

const rows = rowsOf(readSections(sampleDocument));
const cell = (row: number, column: number) => ({ kind: 'table', table: 1, row, column }) as const;
const values: IntakeView['values'] = [
  { pointer: '/indicators/1/reported', place: cell(10, 3), page: 2 },
  { pointer: '/items/1/code', place: cell(4, 1), page: 3 },
  { pointer: '/items/1/score', place: cell(4, 3), page: 3 },
  { pointer: '/measures/0', place: cell(9, 2), page: 4 },
];
const rowOf = (holder: string) => rows.find((row) => row.holder === holder) ?? null;
const numbered = numberedFindings(
  [finding('code', { pointer: '/items/1/code', place: cell(4, 1), page: 3 }), finding('error', { severity: 'error', place: cell(4, 3), page: 3 }), finding('done', { place: cell(5, 1), page: 3, answer: answered })],
  rows,
  sampleDocument,
);

describe('the marks on a page', () => {
  it('carry the numbers of the findings that stand there and wait', () => {
    expect(findingMarks(numbered, 'code', 3).map(({ no, tone }) => [no, tone])).toEqual([[1, 'active'], [2, 'error']]);
    expect(findingMarks(numbered, 'code', 2)).toEqual([]);
  });

  it('show what is answered only while it is looked at', () => {
    expect(findingMarks(numbered, 'done', 3).map(({ findingId }) => findingId)).toContain('done');
  });

  it('are counted for the page in small', () => {
    expect(openOnPage(numbered, 3)).toEqual({ count: 2, error: true });
    expect(openOnPage(numbered, 1)).toEqual({ count: 0, error: false });
  });
});

describe('a row and its place', () => {
  it('are shown by the value, else by what it is part of', () => {
    const item = rowOf('/items/1');
    expect(item && placesOfRow(item, values).map(({ place }) => place)).toEqual([cell(4, 3)]);
    const steps = rowOf('/measures/0/steps');
    expect(steps && placesOfRow(steps, values).map(({ page }) => page)).toEqual([4]);
  });

  it('are marked on their own page alone', () => {
    expect(rowMarks(rowOf('/indicators/1'), values, 2).map(({ tone }) => tone)).toEqual(['row']);
    expect(rowMarks(rowOf('/indicators/1'), values, 3)).toEqual([]);
    expect(rowMarks(null, values, 3)).toEqual([]);
  });

  it('lead from the page back to the row', () => {
    expect(rowAtPlace(cell(4, 1), values, rows)?.code).toBe('O10');
    expect(rowAtPlace(cell(1, 1), values, rows)).toBeNull();
  });
});
