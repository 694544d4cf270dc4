import { describe, expect, it } from '@jest/globals';
import { indicators, inPart, items, kutRang2568 } from '../fixtures/printed-results.js';
import { contextOf } from './context.fixture.js';
import { factorWeights, rankWeakPoints } from './rank-weak-points.js';

const order = (...scores: number[]): number[] => rankWeakPoints(contextOf({ indicators: indicators(...scores) }, 2568)).map(({ no }) => no);

describe('weak points', () => {
  it('are ordered by what is missing to the pass mark', () => {
    expect(order(80, 90, 60, 90, 90, 70, 90, 90, 90, 90)).toEqual([3, 6, 1]);
  });

  it('keep the order of their numbers when they are equal', () => {
    expect(order(80, 80, 80, 90, 90, 80, 90, 90, 90, 90)).toEqual([1, 2, 3, 6]);
  });

  it('show all four factors with their figures, and leave out what is not known', () => {
    const before = { fiscalYear: 2567, scores: new Map([[9, 80]]) };
    const [nine] = rankWeakPoints(contextOf(kutRang2568, 2568, { before, peers: new Map([[9, { n: 14, median: 90 }]]) }));
    expect(nine?.factors.map(({ factor, figure, counts }) => [factor, figure?.value ?? null, counts])).toEqual([
      ['shortfall', 11, 11],
      ['fall', 6, 3],
      ['gap', null, 0],
      ['peers', 16, 4.8],
    ]);
    expect(nine).toMatchObject({ no: 9, weak: true, total: 18.8 });
  });

  it('count every factor by the one table of weights', () => {
    for (const { factors } of rankWeakPoints(contextOf(kutRang2568, 2568))) {
      for (const { factor, weight, figure, counts } of factors) expect([weight, counts]).toEqual([factorWeights[factor].weight, expect.closeTo(weight * (figure?.value ?? 0), 2)]);
    }
  });

  it('put an indicator under the pass mark before one that only fell', () => {
    const before = { fiscalYear: 2567, scores: new Map([[1, 100], [2, 84]]) };
    const ranked = rankWeakPoints(contextOf({ indicators: indicators(85, 84) }, 2568, { before }));
    expect(ranked.map(({ no, weak }) => [no, weak])).toEqual([[2, true], [1, false]]);
  });

  it('name a question on which staff and public are apart under both of its indicators', () => {
    const printed = {
      indicators: indicators(100, 100, 100, 100, 100, 95, 100, 100, 100, 100),
      items: [...items('i', 100), ...inPart('public', items('e', 80)), ...inPart('survey', items('e', 70))],
    };
    expect(rankWeakPoints(contextOf(printed, 2568)).map(({ no, total }) => [no, total])).toEqual([[1, 7.5], [6, 7.5]]);
  });

  it('leave out a passed indicator with little against it', () => {
    const before = { fiscalYear: 2567, scores: new Map([[1, 94.9], [2, 95]]) };
    expect(rankWeakPoints(contextOf({ indicators: indicators(90, 90) }, 2568, { before })).map(({ no }) => no)).toEqual([2]);
  });

  it('are not made up of peers when there are fewer than five', () => {
    expect(rankWeakPoints(contextOf({ indicators: indicators(90) }, 2568, { peers: new Map([[1, { n: 4, median: 99 }]]) }))).toEqual([]);
  });

  it('are none of an indicator without a score', () => {
    expect(order()).toEqual([]);
  });
});
