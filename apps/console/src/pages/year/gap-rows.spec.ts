import { describe, expect, it } from '@jest/globals';
import type { Reason } from '@prongsai/contracts';
import { gapRows, placeOf, readiness } from './gap-rows.js';

const gap = (code: string, where?: string): Reason => ({ code, ...(where ? { where } : {}), message: { th: code, en: code } });

describe('gaps as rows', () => {
  it('reads a place with its field', () => {
    expect(placeOf('measure:2/steps')).toEqual({ kind: 'measure', key: '2', field: 'steps' });
    expect(placeOf('measure:2.steps')).toEqual({ kind: 'measure', key: '2', field: 'steps' });
    expect(placeOf('indicator:9')).toEqual({ kind: 'indicator', key: '9', field: null });
    expect(placeOf(undefined)).toEqual({ kind: 'cycle', key: '', field: null });
  });

  it('gathers everything missing in one measure under one row', () => {
    const rows = gapRows([gap('no-steps', 'measure:10/steps'), gap('no-division', 'measure:2'), gap('no-period', 'measure:10')]);
    expect(rows.map((row) => [row.id, row.reasons.map((reason) => reason.code)])).toEqual([
      ['measure:2', ['no-division']],
      ['measure:10', ['no-steps', 'no-period']],
    ]);
  });

  it('keeps gaps without a place apart', () => {
    expect(gapRows([gap('resultPresent'), gap('planPublished')])).toHaveLength(2);
  });

  it('tells which measures are ready', () => {
    expect(readiness([3, 1, 2], gapRows([gap('no-steps', 'measure:2')]))).toEqual([
      { no: 1, ready: true },
      { no: 2, ready: false },
      { no: 3, ready: true },
    ]);
  });
});
