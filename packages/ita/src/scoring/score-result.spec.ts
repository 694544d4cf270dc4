import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buengKan2568, indicators, inPart, items, kutRang2568, muangKhong2563, munLek2566, nikhomKhamSoi2566 } from '../fixtures/printed-results.js';
import { frameworkFor } from '../frameworks/framework-for.js';
import type { PrintedResult } from './printed-result.js';
import { roundScore } from './score.js';
import { scoreResult } from './score-result.js';
import type { InstrumentScore, ScoredResult } from './scored-result.js';
import { rankIndicators, weakPoints } from './weak-points.js';

const instrument = (scored: ScoredResult, code: InstrumentScore['instrument']): InstrumentScore | undefined =>
  scored.instruments.find((row) => row.instrument === code);

const indicator = (scored: ScoredResult, no: number) => scored.indicators.find((row) => row.no === no);

describe('the result of Kut Rang, 2568', () => {
  const scored = scoreResult(kutRang2568, frameworkFor(2568));

  it('comes to 91.76, ผ่าน, from IIT 99.11, EIT 97.42 and OIT 82.00', () => {
    expect(scored.overall).toEqual({ reported: 91.76, computed: 91.76 });
    expect(scored.instruments.map(({ score }) => score)).toEqual([99.11, 97.42, 82]);
    expect(scored.grade?.label.th).toBe('ผ่าน');
  });

  it('is not the plain mean of the ten indicators, which is 95.18', () => {
    expect(scored.meanOfIndicators).toBe(95.18);
  });

  it('has EIT parts of 100.00 and 94.85', () => {
    expect(instrument(scored, 'EIT')?.parts).toEqual([{ part: 'public', score: 100 }, { part: 'survey', score: 94.85 }]);
  });

  it('is weakest in indicator 9, eleven under the pass mark, for want of five OIT items', () => {
    const [weakest, ...others] = weakPoints(scored);
    expect(others).toEqual([]);
    expect(weakest).toMatchObject({ no: 9, score: 74, shortfall: 11 });
    expect(weakest?.itemsBelow.map(({ code }) => code)).toEqual(['O2', 'O5', 'O12', 'O15', 'O17']);
  });

  it('shows the OIT item at zero of an indicator that is not weak', () => {
    expect(indicator(scored, 10)).toMatchObject({ weak: false, itemsBelow: [{ code: 'O22', score: 0, shortfall: 100 }] });
  });

  it('computes indicators 1 to 8 from their items exactly as reported', () => {
    for (const { reported, computed, exact } of scored.indicators.slice(0, 8)) expect([computed, exact]).toEqual([reported, true]);
  });

  it('keeps the reported OIT indicators over the plain means 75.00 and 87.50', () => {
    expect(indicator(scored, 9)).toMatchObject({ reported: 74, computed: 75, exact: false, used: 74, usedFrom: 'reported' });
    expect(indicator(scored, 10)).toMatchObject({ reported: 90, computed: 87.5, exact: false, used: 90 });
  });
});

describe('the result of Bueng Kan, 2568', () => {
  const scored = scoreResult(buengKan2568, frameworkFor(2568));

  it('comes to 99.47, ผ่านดีเยี่ยม, from 99.80, 99.59 and 99.13', () => {
    expect(scored.overall).toEqual({ reported: 99.47, computed: 99.47 });
    expect(scored.instruments.map(({ score }) => score)).toEqual([99.8, 99.59, 99.13]);
    expect(scored.grade?.label.th).toBe('ผ่านดีเยี่ยม');
  });

  it('has no weak indicator, is lowest in indicator 9, and has O16 to mend', () => {
    expect(weakPoints(scored)).toEqual([]);
    expect(rankIndicators(scored)[0]).toMatchObject({ no: 9, used: 98.25, computed: 97.5, itemsBelow: [{ code: 'O16', score: 50, shortfall: 50 }] });
  });

  it('computes no EIT indicator from a table that does not name its part', () => {
    expect(instrument(scored, 'EIT')?.parts).toEqual([{ part: 'public', score: null }, { part: 'survey', score: null }]);
    expect(indicator(scored, 6)).toMatchObject({ computed: null, used: 99.74 });
  });
});

describe('the result of Nikhom Kham Soi, 2566', () => {
  const scored = scoreResult(nikhomKhamSoi2566, frameworkFor(2566));

  it('implies 95.53 for the missing indicator 3, between 95.44 and 95.61', () => {
    expect(indicator(scored, 3)).toMatchObject({ implied: { value: 95.53, low: 95.44, high: 95.61 }, used: 95.53, usedFrom: 'implied' });
  });

  it('is 95.75, ผ่านดี: IIT 94.78 and EIT 91.05 keep it from the best grade', () => {
    expect(scored.overall).toEqual({ reported: 95.75, computed: null });
    expect(scored.instruments.map(({ score, implied }) => [score, implied])).toEqual([[94.78, true], [91.05, false], [100, false]]);
    expect(scored.grade?.label.th).toBe('ผ่านดี');
  });

  it('has no weak indicator; the lowest is 6 with 89.31', () => {
    expect(weakPoints(scored)).toEqual([]);
    expect(rankIndicators(scored)[0]).toMatchObject({ no: 6, used: 89.31 });
  });
});

describe('the result of Muang Khong, 2563', () => {
  const scored = scoreResult(muangKhong2563, frameworkFor(2563));

  it('is 47.04, F, and implies an OIT of 1.11, between 1.10 and 1.12', () => {
    expect(scored.grade?.code).toBe('F');
    expect(instrument(scored, 'OIT')).toMatchObject({ score: 1.11, implied: true, range: { low: 1.1, high: 1.12 } });
    expect([instrument(scored, 'IIT')?.score, instrument(scored, 'EIT')?.score]).toEqual([76.17, 79.15]);
  });

  it('counts both missing OIT indicators as weak, since neither can have reached 2.25', () => {
    for (const no of [9, 10]) expect(indicator(scored, no)).toMatchObject({ implied: { low: 0, high: 2.24 }, usedFrom: 'implied', weak: true });
  });

  it('ranks all ten under the pass mark, OIT first', () => {
    expect(weakPoints(scored).map(({ no }) => no)).toEqual([9, 10, 5, 4, 2, 6, 8, 1, 3, 7]);
  });

  it('comes out when one of the nine basic OIT items had been in order', () => {
    const oit = items('O', 100, ...Array.from({ length: 42 }, () => 0));
    const whole = scoreResult({ ...muangKhong2563, items: oit }, frameworkFor(2563));
    expect(indicator(whole, 9)).toMatchObject({ computed: 2.22, used: 2.22, usedFrom: 'computed', exact: true });
    expect(whole.overall).toEqual({ reported: 47.04, computed: 47.04 });
  });
});

describe('the report of 2566 without an overall score', () => {
  it('computes nothing and guesses nothing', () => {
    const scored = scoreResult(munLek2566, frameworkFor(2566));
    expect(scored.overall).toEqual({ reported: null, computed: null });
    expect(scored.grade).toBeNull();
    expect(rankIndicators(scored).map(({ no }) => no)).toEqual([10]);
    expect(scored.indicators.filter(({ implied }) => implied !== null)).toEqual([]);
  });
});

describe('weakness', () => {
  it('begins under the pass mark, not at it', () => {
    const scored = scoreResult({ indicators: indicators(85, 84.99, 100, 100, 100, 100, 100, 100, 100, 100) }, frameworkFor(2568));
    expect(weakPoints(scored).map(({ no, shortfall }) => [no, shortfall])).toEqual([[2, 0.01]]);
  });

  it('follows the implied score of a single missing indicator even where its range reaches over the pass mark', () => {
    const scores = [100, 100, null, 100, 100, 100, 100, 100, 100, 100];
    const at = (overall: number) => indicator(scoreResult({ overall, indicators: indicators(...scores) }, frameworkFor(2568)), 3);
    expect(at(99.1)).toMatchObject({ implied: { value: 85, low: 84.92, high: 85.08 }, used: 85, weak: false });
    expect(at(99.09)).toMatchObject({ used: 84.83, weak: true });
  });
});

describe('OIT as the mean of its sub-indicators, to 2565', () => {
  const oit = (...zeros: number[]) => items('O', ...Array.from({ length: 43 }, (_, index) => (zeros.includes(index + 1) ? 0 : 100)));
  const printed = (...zeros: number[]): PrintedResult => ({ indicators: [], items: oit(...zeros) });

  it('gives 97.78 for one basic item and 93.75 for one item of action missing, as printed in 2564', () => {
    const scored = scoreResult(printed(3, 40), frameworkFor(2564));
    expect([indicator(scored, 9)?.used, indicator(scored, 10)?.used]).toEqual([97.78, 93.75]);
  });
});

describe('scoreResult on faulty input', () => {
  it('counts a score out of range as not printed and keeps it as reported', () => {
    const scored = scoreResult({ ...kutRang2568, items: [], indicators: indicators(96.67, 100, 101, 98.89, 100, 97.27, 97.58, 97.42, 74, 90) }, frameworkFor(2568));
    expect(indicator(scored, 3)).toMatchObject({ reported: 101, usedFrom: 'implied' });
    expect(scored.overall.computed).toBeNull();
  });

  it('implies nothing from an overall score that cannot come about', () => {
    const scored = scoreResult({ overall: 99, indicators: indicators(50, 50, 50, 50, 50, 50, 50, 50, 50, null) }, frameworkFor(2568));
    expect(indicator(scored, 10)).toMatchObject({ implied: null, used: null });
  });

  it('does not take sides when several missing indicators leave both open', () => {
    const scored = scoreResult({ overall: 91, indicators: indicators(100, 100, 100, 100, 100, 90, 90, 90, null, null) }, frameworkFor(2568));
    expect(indicator(scored, 9)).toMatchObject({ used: null, weak: false });
    expect(instrument(scored, 'OIT')).toMatchObject({ score: 85, implied: true });
  });

  it('takes the first of two prints of one item', () => {
    const twice = { ...kutRang2568, items: [...(kutRang2568.items ?? []), { code: 'i1', score: 10 }] };
    expect(indicator(scoreResult(twice, frameworkFor(2568)), 1)?.computed).toBe(96.67);
  });

  it('reads a result without any score', () => {
    const scored = scoreResult({ indicators: [] }, frameworkFor(2568));
    expect([scored.grade, scored.meanOfIndicators, weakPoints(scored).length]).toEqual([null, null, 0]);
  });
});

describe('scoring in general', () => {
  const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
  const ten = fc.array(score, { minLength: 10, maxLength: 10 });

  it('gives an overall score between the lowest and the highest indicator', () => {
    fc.assert(
      fc.property(ten, (scores) => {
        const computed = scoreResult({ indicators: indicators(...scores) }, frameworkFor(2568)).overall.computed ?? -1;
        expect(computed).toBeGreaterThanOrEqual(roundScore(Math.min(...scores)));
        expect(computed).toBeLessThanOrEqual(roundScore(Math.max(...scores)));
      }),
    );
  });

  it('implies a left out indicator within its range', () => {
    fc.assert(
      fc.property(ten, fc.integer({ min: 1, max: 10 }), (scores, missing) => {
        const overall = scoreResult({ indicators: indicators(...scores) }, frameworkFor(2568)).overall.computed;
        const partial = indicators(...scores.map((value, index) => (index + 1 === missing ? null : value)));
        const implied = indicator(scoreResult({ overall, indicators: partial }, frameworkFor(2568)), missing)?.implied;
        const truth = scores[missing - 1] ?? -1;
        expect(implied?.low).toBeLessThanOrEqual(truth + 0.005);
        expect(implied?.high).toBeGreaterThanOrEqual(truth - 0.005);
      }),
    );
  });

  it('implies ranges that hold the truth however many indicators are left out', () => {
    fc.assert(
      fc.property(ten, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), (scores, left) => {
        const overall = scoreResult({ indicators: indicators(...scores) }, frameworkFor(2568)).overall.computed;
        const scored = scoreResult({ overall, indicators: indicators(...scores.map((value, index) => (left[index] ? null : value))) }, frameworkFor(2568));
        for (const { no, implied } of scored.indicators.filter((row) => row.implied !== null)) {
          expect(implied?.low).toBeLessThanOrEqual((scores[no - 1] ?? -1) + 0.005);
          expect(implied?.high).toBeGreaterThanOrEqual((scores[no - 1] ?? -1) - 0.005);
        }
      }),
    );
  });

  it('computes an EIT indicator as the mean of both parts', () => {
    fc.assert(
      fc.property(score, score, (publicScore, survey) => {
        const nine = (value: number) => items('e', ...Array.from({ length: 9 }, () => value));
        const scored = scoreResult({ indicators: [], items: [...inPart('public', nine(publicScore)), ...inPart('survey', nine(survey))] }, frameworkFor(2568));
        expect(instrument(scored, 'EIT')?.score).toBe(roundScore((publicScore + survey) / 2));
      }),
    );
  });
});
