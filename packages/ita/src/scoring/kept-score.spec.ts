import { describe, expect, it } from '@jest/globals';
import { buengKan2568, kutRang2568, muangKhong2563, munLek2566, nikhomKhamSoi2566 } from '../fixtures/printed-results.js';
import { frameworkFor } from '../frameworks/framework-for.js';
import { keptScore, scoredOf, type KeptScore } from './kept-score.js';
import type { PrintedResult } from './printed-result.js';
import { scoreResult } from './score-result.js';

const tenReported: PrintedResult = { overall: 90, grade: 'ผ่านดี', indicators: Array.from({ length: 10 }, (_, index) => ({ no: index + 1, reported: 90 })) };
const printed: PrintedResult[] = [buengKan2568, kutRang2568, muangKhong2563, munLek2566, nikhomKhamSoi2566, tenReported, { indicators: [] }, { indicators: [{ no: 1, reported: 104 }, { no: 9, reported: 82.125 }] }];

describe('keeping a scored result', () => {
  it('gives back the same for every document and year', () => {
    for (const year of [2562, 2563, 2565, 2566, 2568, 2569]) {
      const framework = frameworkFor(year);
      for (const result of printed) {
        const scored = scoreResult(result, framework);
        const kept = JSON.parse(JSON.stringify(keptScore(scored))) as KeptScore;
        expect(scoredOf(kept, framework)).toEqual(scored);
      }
    }
  });

  it('keeps what is not empty where it stood, so that the database can ask for it', () => {
    const framework = frameworkFor(2568);
    const kept = keptScore(scoreResult(tenReported, framework));
    expect(kept.overall).toEqual({ reported: 90, computed: 90 });
    expect(kept.grade?.label.th).toBe('ผ่านดี');
    expect(kept.indicators[8]).toEqual({ no: 9, used: 90 });
    expect(kept.instruments[2]).toEqual({ instrument: 'OIT', score: 90 });
  });

  it('gives back a result that was kept whole', () => {
    const framework = frameworkFor(2568);
    const scored = scoreResult(tenReported, framework);
    expect(scoredOf(scored, framework)).toEqual(scored);
  });
});
