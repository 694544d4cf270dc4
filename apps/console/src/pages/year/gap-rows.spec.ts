import { describe, expect, it } from '@jest/globals';
import type { Reason } from '@prongsai/contracts';
import { findingAnchor, gapRows, placeOf, placeOfGap, readiness, withoutPlace } from './gap-rows.js';

const gap = (code: string, where?: string, params?: Reason['params']): Reason => ({
  code,
  ...(where ? { where } : {}),
  ...(params ? { params } : {}),
  message: { th: code, en: code },
});

describe('gaps as rows', () => {
  it('reads a place with its field', () => {
    expect(placeOf('measure:2/steps')).toEqual({ kind: 'measure', key: '2', field: 'steps' });
    expect(placeOf('indicator:9')).toEqual({ kind: 'indicator', key: '9', field: null });
    expect(placeOf(undefined)).toEqual({ kind: 'cycle', key: '', field: null });
  });

  it('gathers everything missing in one measure under one row', () => {
    const rows = gapRows([gap('measure-without-steps', 'measure:10'), gap('measure-without-division', 'measure:2'), gap('measure-without-period', 'measure:10')]);
    expect(rows.map((row) => [row.id, row.reasons.map((reason) => reason.code)])).toEqual([
      ['measure:2', ['measure-without-division']],
      ['measure:10', ['measure-without-steps', 'measure-without-period']],
    ]);
    expect(rows[1]?.place.field).toBe('steps');
  });

  it('leads to the finding itself, not to the place that was checked', () => {
    const place = placeOfGap(gap('finding-unanswered', 'item:O16', { finding: 'pass-label-wrong' }));
    expect(place).toEqual({ kind: 'finding', key: findingAnchor({ code: 'pass-label-wrong', where: 'item:O16' }), field: null });
  });

  it('leads to a new measure when the plan has none', () => {
    expect(placeOfGap(gap('measures-missing'))).toEqual({ kind: 'measure', key: 'new', field: null });
  });

  it('keeps gaps without a place apart', () => {
    expect(gapRows([gap('reason-missing'), gap('acknowledgement-missing')])).toHaveLength(2);
  });

  it('tells which measures are ready', () => {
    expect(readiness([3, 1, 2], gapRows([gap('measure-without-steps', 'measure:2')]))).toEqual([
      { no: 1, ready: true },
      { no: 2, ready: false },
      { no: 3, ready: true },
    ]);
  });

  it('does not say the place twice', () => {
    expect(withoutPlace('มาตรการที่ 2: ยังไม่มีขั้นตอนดำเนินการ')).toBe('ยังไม่มีขั้นตอนดำเนินการ');
    expect(withoutPlace('ตัวชี้วัดที่ 9ต่ำกว่าเกณฑ์', 'ตัวชี้วัดที่ 9')).toBe('ต่ำกว่าเกณฑ์');
    expect(withoutPlace('แผนยังไม่มีมาตรการ')).toBe('แผนยังไม่มีมาตรการ');
  });
});
