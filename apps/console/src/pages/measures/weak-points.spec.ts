import { describe, expect, it } from '@jest/globals';
import type { IndicatorView, ResultView } from '@prongsai/contracts';
import { weakPoints } from './weak-points.js';

const indicator = (no: number, given: Partial<IndicatorView> = {}): IndicatorView => ({
  no, name: { th: `ตัวชี้วัด ${no}`, en: `indicator ${no}` }, instrument: 'OIT', reported: 100, computed: null, implied: null, change: null, weak: false, itemsBelow: [], ...given,
});
const resultOf = (indicators: IndicatorView[]) => ({ indicators }) as unknown as ResultView;

describe('the weak points as a checklist', () => {
  it('lists the items under the pass mark, even where the indicator itself passes', () => {
    const result = resultOf([indicator(10, { reported: 90, itemsBelow: [{ code: 'O22', part: null, text: 'รายงาน', score: 0 }] })]);
    expect(weakPoints(result, []).map(({ code, measures }) => [code, measures])).toEqual([['O22', []]]);
  });

  it('names the indicator itself where the document gives no items', () => {
    const [point] = weakPoints(resultOf([indicator(3, { reported: 70, weak: true })]), [{ no: 4, indicatorNos: [3] }]);
    expect(point).toMatchObject({ code: '3', item: false, measures: [4] });
  });

  it('is covered by every measure that names the indicator', () => {
    const result = resultOf([indicator(9, { weak: true, itemsBelow: [{ code: 'O2', part: null, text: 'ข้อมูล', score: 0 }] })]);
    expect(weakPoints(result, [{ no: 1, indicatorNos: [9] }, { no: 2, indicatorNos: [1] }, { no: 7, indicatorNos: [9, 10] }])[0]?.measures).toEqual([1, 7]);
  });

  it('is empty when nothing is below the mark', () => {
    expect(weakPoints(resultOf([indicator(1)]), [])).toEqual([]);
  });
});
