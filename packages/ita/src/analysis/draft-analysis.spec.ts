import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buengKan2568, indicators, inPart, items, kutRang2568, muangKhong2563, nikhomKhamSoi2566 } from '../fixtures/printed-results.js';
import type { PrintedResult } from '../scoring/printed-result.js';
import type { AnalysisContext } from './analysis-context.js';
import { contextOf } from './context.fixture.js';
import { draftAnalysis, type DraftAnalysis } from './draft-analysis.js';
import { writeFigure } from './figure.js';
import type { SentenceRule } from './sentence.js';

const draft = (no: number, printed: PrintedResult, year: number, more: Partial<AnalysisContext> = {}): DraftAnalysis => {
  const found = draftAnalysis(contextOf(printed, year, more)).find((one) => one.no === no);
  if (found === undefined) throw new Error(`no draft of indicator ${no}`);
  return found;
};

const rules = ({ sentences }: DraftAnalysis): SentenceRule[] => sentences.map(({ rule }) => rule);

const figure = ({ sentences }: DraftAnalysis, rule: SentenceRule, key: string) => sentences.find((sentence) => sentence.rule === rule)?.figures.find((one) => one.key === key);

describe('the draft of a weak OIT indicator', () => {
  const nine = draft(9, kutRang2568, 2568);

  it('says how far under the pass mark it is, which items are missing, and what full marks in them would do', () => {
    expect(rules(nine)).toEqual(['position-below', 'items-not-full', 'if-full', 'not-established', 'advice-weak']);
    expect(nine.text.th).toContain('ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ได้ 74.00 คะแนน ต่ำกว่าเกณฑ์ผ่านที่ 85.00 คะแนน อยู่ 11.00 คะแนน');
    expect(nine.text.th).toContain('ข้อที่ยังไม่ได้คะแนนเต็มมี 5 ข้อ ได้แก่ O2 ข้อมูลผู้บริหาร (0.00 คะแนน)');
    expect(nine.text.th).toContain('ตัวชี้วัดนี้จะเป็น 100.00 คะแนน และคะแนนรวมจะเป็น 96.96 คะแนน');
  });

  it('leaves single items alone, since their weights are not established', () => {
    expect(nine.text.en).toContain('the item weights of this year are not established');
  });

  it('says where each number comes from', () => {
    expect(figure(nine, 'position-below', 'score')?.source).toMatchObject({ kind: 'result', fiscalYear: 2568, where: 'indicator:9', text: { en: 'result 2568 indicator 9' } });
    expect(figure(nine, 'position-below', 'passMark')?.source).toMatchObject({ kind: 'rule', where: 'passMark', certainty: 'documents' });
    expect(figure(nine, 'items-not-full', 'item:O12')).toMatchObject({ value: 0, source: { where: 'item:O12' } });
    expect(figure(nine, 'if-full', 'overall')?.source.kind).toBe('reckoned');
  });
});

describe('the draft of a strong indicator', () => {
  it('is short and asks to keep it up', () => {
    expect(rules(draft(2, kutRang2568, 2568))).toEqual(['position-full', 'advice-keep']);
    expect(draft(2, kutRang2568, 2568).text.th).toBe('ตัวชี้วัดที่ 2 การใช้งบประมาณ ได้คะแนนเต็ม 100.00 คะแนน หน่วยงานควรรักษาความโปร่งใสในการใช้จ่ายงบประมาณไว้ และเปิดเผยข้อมูลอย่างสม่ำเสมอ');
  });

  it('names its lowest item when it has less than full marks', () => {
    expect(draft(1, kutRang2568, 2568).text.en).toContain('The lowest item is i2 Equal treatment (93.33).');
  });

  it('asks to mend an OIT item with half marks', () => {
    const nine = draft(9, buengKan2568, 2568);
    expect(rules(nine)).toContain('advice-mend');
    expect(figure(nine, 'items-not-full', 'item:O16')?.value).toBe(50);
  });
});

describe('a score that is not printed', () => {
  it('is told to be worked out, with its range', () => {
    const three = draft(3, nikhomKhamSoi2566, 2566);
    expect(rules(three)).toEqual(['position-above', 'score-implied', 'advice-keep']);
    expect(three.text.th).toContain('คำนวณย้อนจากคะแนนรวม 95.75 คะแนน ซึ่งให้ค่าระหว่าง 95.44 ถึง 95.61 คะแนน');
    expect(figure(three, 'position-above', 'score')?.source.kind).toBe('reckoned');
  });

  it('is not analysed when nothing gives it', () => {
    expect(rules(draft(1, { indicators: [{ no: 10, reported: 100 }] }, 2568))).toEqual(['position-unknown']);
  });

  it('leaves the items open where the result has none', () => {
    expect(rules(draft(1, muangKhong2563, 2563))).toContain('items-unknown');
  });
});

describe('the change since the year before', () => {
  const before = (score: number, fiscalYear = 2567) => ({ before: { fiscalYear, scores: new Map([[9, score], [1, score]]) } });

  it.each([
    [80, 'change-down', 6],
    [70, 'change-up', 4],
  ] as const)('from %d is told as %s by %d', (score, rule, change) => {
    const nine = draft(9, kutRang2568, 2568, before(score));
    expect(figure(nine, rule, 'change')).toMatchObject({ value: change });
    expect(figure(nine, rule, 'before')?.source).toMatchObject({ fiscalYear: 2567, where: 'indicator:9' });
  });

  it('is told to be none when the scores are equal', () => {
    expect(rules(draft(9, kutRang2568, 2568, before(74)))).toContain('change-none');
  });

  it('carries a caution when the years do not have the same number of items', () => {
    expect(rules(draft(9, kutRang2568, 2568, before(80)))).toContain('change-across-rules');
    expect(rules(draft(1, kutRang2568, 2568, before(80)))).not.toContain('change-across-rules');
  });

  it('is taken from the document when no earlier result is recorded', () => {
    const six = draft(6, { indicators: indicators(90, 90, 90, 90, 90, 90, 90, 90, 90, 90) }, 2566, { printedChanges: new Map([[6, 1.25]]) });
    expect(figure(six, 'change-printed-up', 'change')?.value).toBe(1.25);
  });
});

describe('views that differ', () => {
  const printed: PrintedResult = {
    indicators: indicators(100, 100, 100, 100, 100, 80, 100, 100, 100, 100),
    items: [...items('i', 100, 100, 100), ...inPart('public', items('e', 90, 100, 100)), ...inPart('survey', items('e', 50, 100, 40))],
  };

  it('are told of staff and public on one question, under both indicators', () => {
    expect(figure(draft(1, printed, 2568), 'staff-and-public', 'gap')?.value).toBe(30);
    expect(figure(draft(6, printed, 2568), 'staff-and-public', 'public')?.value).toBe(70);
  });

  it('are told of the two parts of EIT', () => {
    expect(figure(draft(6, printed, 2568), 'parts-differ', 'gap')?.value).toBe(33.34);
  });

  it('are not told of a year without the same questions', () => {
    expect(rules(draft(1, printed, 2566))).not.toContain('staff-and-public');
  });
});

describe('agencies of the same type', () => {
  const peers = (n: number, median: number) => ({ peers: new Map([[9, { n, median }], [1, { n, median }]]) });

  it('are compared by their median from five on', () => {
    const nine = draft(9, kutRang2568, 2568, peers(5, 90));
    expect(figure(nine, 'peers-lower', 'distance')?.value).toBe(16);
    expect(figure(nine, 'peers-lower', 'n')?.source).toMatchObject({ kind: 'province', fiscalYear: 2568 });
  });

  it('are not mentioned when there are fewer than five', () => {
    expect(rules(draft(9, kutRang2568, 2568, peers(4, 90)))).not.toContain('peers-lower');
  });

  it('are mentioned for a passed indicator only when they are clearly better', () => {
    expect(rules(draft(1, kutRang2568, 2568, peers(9, 97)))).not.toContain('peers-lower');
    expect(rules(draft(1, { indicators: indicators(86) }, 2568, peers(9, 97)))).toContain('peers-lower');
  });
});

describe('every sentence', () => {
  const hundredths = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
  const results = fc.record({
    indicators: fc.array(fc.option(hundredths), { minLength: 10, maxLength: 10 }).map((scores) => indicators(...scores)),
    overall: fc.option(hundredths),
    items: fc.array(hundredths, { minLength: 61, maxLength: 61 }).map((scores) => [
      ...items('i', ...scores.slice(0, 15)),
      ...inPart('public', items('e', ...scores.slice(15, 24))),
      ...inPart('survey', items('e', ...scores.slice(24, 33))),
      ...items('O', ...scores.slice(33)),
    ]),
  });
  const contexts = fc.record({ printed: results, year: fc.constantFrom(2563, 2566, 2567, 2568, 2569), earlier: hundredths, median: hundredths, n: fc.integer({ min: 0, max: 300 }) });

  it('carries every number it says as a figure, and leaves no gap in its wording', () => {
    fc.assert(
      fc.property(contexts, ({ printed, year, earlier, median, n }) => {
        const tens = Array.from({ length: 10 }, (_, at) => at + 1);
        const more = { before: { fiscalYear: year - 1, scores: new Map(tens.map((no) => [no, earlier])) }, peers: new Map(tens.map((no) => [no, { n, median }])) };
        for (const { text, figures } of draftAnalysis(contextOf(printed, year, more)).flatMap(({ sentences }) => sentences)) {
          const known = figures.map(writeFigure);
          const said = [text.th, text.en].flatMap((words) => words.match(/\d+\.\d\d(?!\d)/g) ?? []);
          expect(said.filter((number) => !known.includes(number))).toEqual([]);
          expect(`${text.th}${text.en}`).not.toMatch(/[{}]|undefined|null|NaN/);
        }
      }),
      { numRuns: 200 },
    );
  });
});
