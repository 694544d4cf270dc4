import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buengKan2568, indicators, inPart, items, kutRang2568, munLek2566, nikhomKhamSoi2566 } from '../../fixtures/printed-results.js';
import { frameworkFor } from '../../frameworks/framework-for.js';
import { gradeOf, gradingScales } from '../../scoring/grading.js';
import type { PrintedItem, PrintedResult } from '../../scoring/printed-result.js';
import { scoreResult } from '../../scoring/score-result.js';
import { contextOf } from '../context.fixture.js';
import { joined } from '../sentence.js';
import { shortestWay } from './shortest-way.js';
import type { ShortestWay } from './way.js';

const next = (printed: PrintedResult, year: number): Extract<ShortestWay, { kind: 'next' }> => {
  const way = shortestWay(contextOf(printed, year));
  if (way.kind !== 'next') throw new Error(`the way is ${way.kind}`);
  return way;
};

describe('from ผ่าน with OIT 82.00', () => {
  const way = next(kutRang2568, 2568);

  it('the way to ผ่านดี is OIT alone, three points', () => {
    expect([way.from.label.th, way.to.label.th]).toEqual(['ผ่าน', 'ผ่านดี']);
    expect(way.missing).toEqual([{ target: 'OIT', score: 82, mark: 85, points: 3 }]);
  });

  it('indicators 9 and 10 need six together; the weaker one is raised', () => {
    expect(joined(way.sentences).th).toContain('ตัวชี้วัดของ OIT (ตัวชี้วัดที่ 9 และ 10) ต้องเพิ่มรวมกัน 6.00 คะแนน');
    expect(way.steps).toMatchObject([{ no: 9, from: 74, to: 80, points: 6 }]);
  });

  it('the items are named without points, since their weights are not established', () => {
    expect(way.steps[0]).toMatchObject({ certainty: 'not-established', items: [{ code: 'O2', to: null }, { code: 'O5' }, { code: 'O12' }, { code: 'O15' }, { code: 'O17' }] });
    expect(joined(way.sentences).en).toContain('what each of them brings cannot be said');
  });

  it('it reaches ผ่านดี with 92.96', () => {
    expect(way.reaches).toMatchObject({ overall: 92.96, instruments: { OIT: 85 }, grade: { code: 'good' } });
  });
});

describe('from ผ่านดี with 95.75', () => {
  it('the way to ผ่านดีเยี่ยม is IIT and EIT, each by its own threshold', () => {
    const way = next(nikhomKhamSoi2566, 2566);
    expect(way.missing.map(({ target, points }) => [target, points])).toEqual([['IIT', 0.22], ['EIT', 3.95]]);
    expect(way.steps.map(({ no, to }) => [no, to])).toEqual([[4, 93.95], [6, 95], [7, 95], [8, 95]]);
  });
});

describe('where items give the indicator exactly', () => {
  const weakSurvey: PrintedItem[] = [...items('i', ...Array.from({ length: 15 }, () => 100)), ...inPart('public', items('e', ...Array.from({ length: 9 }, () => 90))), ...inPart('survey', items('e', 40, 60, 90, 90, 90, 90, 90, 90, 90))];
  const printed: PrintedResult = { indicators: indicators(100, 100, 100, 100, 100, 76.67, 90, 90, 100, 100), items: weakSurvey };

  it('the items are named with the scores they need, the weakest first', () => {
    const way = shortestWay(contextOf({ ...printed, indicators: indicators(100, 100, 100, 100, 100, 76.67, 80, 90, 100, 100) }, 2568));
    expect(way.kind === 'next' && way.steps[0]).toMatchObject({ no: 6, certainty: 'exact', items: [{ code: 'e1', part: 'survey', from: 40 }] });
  });

  it('says that items are not known when they do not give the reported score', () => {
    const way = shortestWay(contextOf({ ...printed, indicators: indicators(100, 100, 100, 100, 100, 60, 80, 90, 100, 100) }, 2568));
    expect(way.kind === 'next' && way.steps[0]).toMatchObject({ no: 6, certainty: 'unknown', items: [] });
  });
});

describe('the open question of the parts of EIT', () => {
  it('is told where one part is under the mark of the grade', () => {
    const way = shortestWay(contextOf({ ...kutRang2568, indicators: indicators(96.67, 100, 100, 98.89, 100, 97.27, 97.58, 97.42, 100, 100) }, 2568));
    expect([way.kind, joined(way.sentences).en]).toEqual(['top', expect.stringContaining('whether the rule looks at each part of EIT is not established')]);
  });
});

describe('from the top', () => {
  it('what stands nearest to its mark is what protects it', () => {
    const way = shortestWay(contextOf(buengKan2568, 2568));
    expect(way.kind === 'top' && [way.grade.code, way.margins[0]]).toEqual(['excellent', { target: 'OIT', score: 99.13, mark: 95, margin: 4.13 }]);
  });
});

describe('a result with too few scores', () => {
  it('has no way, and says so', () => {
    expect(shortestWay(contextOf(munLek2566, 2566))).toMatchObject({ kind: 'unknown', sentences: [{ rule: 'way-unknown' }] });
  });
});

const hundredths = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
const tenScores = fc.oneof(fc.array(hundredths, { minLength: 10, maxLength: 10 }), fc.array(fc.integer({ min: 8000, max: 10_000 }).map((value) => value / 100), { minLength: 10, maxLength: 10 }));

describe('the points proposed', () => {
  it('reach the next grade by the rule of the year, whatever the scores', () => {
    fc.assert(
      fc.property(tenScores, fc.constantFrom(2563, 2565, 2566, 2568), (scores, year) => {
        const framework = frameworkFor(year);
        const way = shortestWay(contextOf({ indicators: indicators(...scores) }, year));
        if (way.kind === 'top') return expect(way.grade).toBe(gradingScales[framework.gradingScale][0]);
        if (way.kind === 'unknown') throw new Error('all ten scores are known');
        const raised = scores.map((score, at) => way.steps.find(({ no }) => no === at + 1)?.to ?? score);
        const after = scoreResult({ indicators: indicators(...raised) }, framework);
        const instruments = Object.fromEntries(after.instruments.map(({ instrument, score }) => [instrument, score]));
        const codes = gradingScales[framework.gradingScale].map(({ code }) => code);
        const grade = gradeOf({ overall: after.overall.computed, instruments }, framework);
        expect(codes.indexOf(grade?.code ?? 'F')).toBeLessThanOrEqual(codes.indexOf(way.to.code));
        expect([way.reaches.overall, way.reaches.grade]).toEqual([after.overall.computed, grade]);
      }),
      { numRuns: 2000 },
    );
  });

  it('are never spent where nothing is missing, and never above full marks', () => {
    fc.assert(
      fc.property(tenScores, (scores) => {
        const way = shortestWay(contextOf({ indicators: indicators(...scores) }, 2568));
        if (way.kind !== 'next') return;
        expect(way.steps.every(({ from, to }) => to > from && to <= 100)).toBe(true);
        expect(way.missing.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('are reached by the items that are named, wherever the rule is exact', () => {
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 33, maxLength: 33 }), fc.constantFrom(2567, 2568), (scores, year) => {
        const framework = frameworkFor(year);
        const survey = [...items('i', ...scores.slice(0, 15)), ...inPart('public', items('e', ...scores.slice(15, 24))), ...inPart('survey', items('e', ...scores.slice(24)))];
        const printed: PrintedResult = { indicators: [{ no: 9, reported: 100 }, { no: 10, reported: 100 }], items: survey };
        const way = shortestWay(contextOf(printed, year));
        if (way.kind !== 'next') return;
        const raisedItems = survey.map((item) => ({ ...item, score: way.steps.flatMap((step) => step.items).find(({ code, part }) => code === item.code && part === (item.part ?? null))?.to ?? item.score }));
        const after = scoreResult({ ...printed, items: raisedItems }, framework);
        for (const { no, to, certainty } of way.steps.filter(({ instrument }) => instrument !== 'OIT')) {
          expect(certainty).toBe('exact');
          expect(after.indicators.find((indicator) => indicator.no === no)?.computed ?? 0).toBeGreaterThanOrEqual(to - 0.01);
        }
      }),
      { numRuns: 300 },
    );
  });
});
