import { describe, expect, it } from '@jest/globals';
import { buengKan2568, indicators, inPart, items, kutRang2568, muangKhong2563, munLek2566, nikhomKhamSoi2566 } from '../fixtures/printed-results.js';
import { frameworkFor } from '../frameworks/framework-for.js';
import type { PrintedItem, PrintedResult } from '../scoring/printed-result.js';
import type { Finding } from './finding.js';
import { reconcile } from './reconcile.js';

const found = (printed: PrintedResult, year = 2568): [code: string, where: string][] =>
  reconcile(printed, frameworkFor(year)).map(({ code, where }) => [code, where]);

const findingOf = (printed: PrintedResult, code: string, year = 2568): Finding | undefined =>
  reconcile(printed, frameworkFor(year)).find((finding) => finding.code === code);

/** Kut Rang with its true grade and extreme lines: nothing left to find but the unequal OIT weights. */
const sound: PrintedResult = { ...kutRang2568, gradesPrinted: ['ผ่าน'], highest: null, lowest: null };
const unequalWeights = [
  ['indicator-mismatch', 'indicator:9'],
  ['indicator-mismatch', 'indicator:10'],
];
const only = (printed: PrintedResult): [string, string][] => found(printed).filter(([code, where]) => !unequalWeights.some((row) => row.join() === `${code},${where}`));

const withItem = (code: string, change: Partial<PrintedItem>): PrintedResult => ({
  ...sound,
  items: (sound.items ?? []).map((item) => (item.code === code ? { ...item, ...change } : item)),
});

describe('reconciling the source documents', () => {
  it('finds in Kut Rang 2568 two different grades, both wrong extreme lines and the unequal OIT weights', () => {
    expect(found(kutRang2568)).toEqual([
      ['grade-conflict', 'grade'],
      ...unequalWeights,
      ['highest-wrong', 'highest'],
      ['lowest-wrong', 'lowest'],
    ]);
  });

  it('names the right indicators for the wrong lines of Kut Rang', () => {
    expect(findingOf(kutRang2568, 'highest-wrong')).toMatchObject({
      printed: 'การป้องกันการทุจริต 100.00',
      expected: '2 การใช้งบประมาณ, 3 การใช้อำนาจ, 5 การแก้ไขปัญหาการทุจริต: 100.00',
    });
    expect(findingOf(kutRang2568, 'lowest-wrong')).toMatchObject({
      printed: 'การใช้ทรัพย์สินของราชการ 74.00',
      expected: '9 การเปิดเผยข้อมูล: 74.00',
    });
  });

  it('finds in Bueng Kan 2568 the half mark labelled as passed, and says what the other EIT part must be', () => {
    expect(found(buengKan2568)).toEqual([
      ['indicator-mismatch', 'indicator:9'],
      ['pass-label-wrong', 'item:O16'],
      ['item-missing', 'indicator:6'],
      ['item-missing', 'indicator:7'],
      ['item-missing', 'indicator:8'],
    ]);
    const missing = reconcile(buengKan2568, frameworkFor(2568)).filter(({ code }) => code === 'item-missing');
    expect(missing.map(({ expected, severity }) => [expected, severity])).toEqual([['99.48', 'info'], ['99.30', 'info'], ['98.78', 'info']]);
    expect(findingOf(buengKan2568, 'pass-label-wrong')).toMatchObject({ printed: '50.00 ผ่านเกณฑ์', expected: 'ไม่ผ่านเกณฑ์' });
  });

  it('finds in Nikhom Kham Soi 2566 the missing indicator 3 and its implied score with range', () => {
    expect(found(nikhomKhamSoi2566, 2566)).toEqual([['indicator-missing', 'indicator:3']]);
    const finding = findingOf(nikhomKhamSoi2566, 'indicator-missing', 2566);
    expect(finding).toMatchObject({ printed: null, expected: '95.53' });
    expect(finding?.message.en).toContain('95.44–95.61');
  });

  it('finds in Muang Khong 2563 both missing OIT indicators, without a single value to expect, and the OIT they imply', () => {
    expect(found(muangKhong2563, 2563)).toEqual([['indicator-missing', 'indicator:9'], ['indicator-missing', 'indicator:10']]);
    expect(findingOf(muangKhong2563, 'indicator-missing', 2563)).toMatchObject({ expected: null });
    expect(findingOf(muangKhong2563, 'indicator-missing', 2563)?.message.en).toContain('OIT 1.11 (1.10–1.12)');
  });

  it('finds in the report of 2566 nothing but indicators without a score', () => {
    expect(new Set(found(munLek2566, 2566).map(([code]) => code))).toEqual(new Set(['indicator-missing']));
    expect(found(munLek2566, 2566)).toHaveLength(9);
  });
});

describe('the overall score', () => {
  it('must be the weighted total, within 0.01', () => {
    expect(only({ ...sound, overall: 91.77 })).toEqual([]);
    expect(findingOf({ ...sound, overall: 91.46 }, 'overall-mismatch')).toMatchObject({ severity: 'error', where: 'overall', printed: '91.46', expected: '91.76' });
  });

  it('is recognised when it is the plain mean of the indicators', () => {
    expect(findingOf({ ...sound, overall: 95.18 }, 'overall-mismatch')?.message.en).toContain('plain mean of the ten indicators');
  });

  it('is refused when no scores of the missing indicators bring it about', () => {
    const finding = findingOf({ overall: 99, indicators: indicators(50, 50, 50, 50, 50, 50, 50, 50, 50, null) }, 'overall-mismatch');
    expect(finding).toMatchObject({ severity: 'error', printed: '99.00', expected: null });
  });
});

describe('scores out of range', () => {
  it('are found wherever they stand', () => {
    const printed = { ...sound, overall: 101, indicators: indicators(-1, 100, 100, 98.89, 100, 97.27, 97.58, 97.42, 74, 90), highest: { score: 120 } };
    const places = found({ ...printed, items: inPart('survey', items('e', 100.5)) }).filter(([code]) => code === 'score-out-of-range');
    expect(places.map(([, where]) => where)).toEqual(['overall', 'indicator:1', 'item:e1/survey', 'highest']);
  });
});

describe('the grade', () => {
  it('must follow the rule of the year', () => {
    expect(findingOf({ ...sound, grade: 'ผ่านดี', gradesPrinted: [] }, 'grade-wrong')).toMatchObject({ where: 'grade', printed: 'ผ่านดี', expected: 'ผ่าน' });
  });

  it('must be of the scale of the year', () => {
    expect(findingOf({ ...sound, grade: 'A', gradesPrinted: [] }, 'grade-wrong')).toMatchObject({ printed: 'A', expected: 'ผ่าน' });
    expect(findingOf({ ...muangKhong2563, grade: 'ผ่าน' }, 'grade-wrong', 2563)).toMatchObject({ expected: 'F' });
  });

  it('is not called wrong while the known scores leave it open', () => {
    const open = { overall: 96, indicators: [], gradesPrinted: [] };
    expect(findingOf({ ...open, grade: 'ผ่านดี' }, 'grade-wrong')).toBeUndefined();
    expect(findingOf({ ...open, grade: 'ต้องปรับปรุง' }, 'grade-wrong')).toMatchObject({ expected: 'ผ่านดีเยี่ยม / ผ่านดี / ผ่าน' });
  });

  it('is not judged without an overall score', () => {
    expect(findingOf({ ...munLek2566, grade: 'ผ่าน' }, 'grade-wrong', 2566)).toBeUndefined();
  });

  it('must be the same wherever it is stated, and of one scale', () => {
    expect(only({ ...sound, gradesPrinted: ['ผ่าน', ' ผ่ าน '] })).toEqual([]);
    expect(findingOf({ ...sound, gradesPrinted: ['ผ่าน, AA'] }, 'grade-conflict')).toMatchObject({ printed: 'ผ่าน, AA', expected: 'ผ่าน' });
  });
});

describe('indicators', () => {
  it('must be the mean of their items where the rule is known', () => {
    expect(findingOf(withItem('i4', { score: 40 }), 'indicator-mismatch')).toMatchObject({ severity: 'error', where: 'indicator:2', printed: '100.00', expected: '80.00' });
  });

  it('are only reported, not rejected, where the weights of the items are unknown', () => {
    const finding = reconcile(sound, frameworkFor(2568)).find(({ where }) => where === 'indicator:9');
    expect(finding).toMatchObject({ severity: 'info', printed: '74.00', expected: null });
    expect(finding?.message.th).toContain('75.00');
  });

  it('are trusted by their name over their number', () => {
    const renamed = { ...sound, indicators: sound.indicators.map((row) => (row.no === 2 ? { ...row, name: 'คุณภาพการดำเนินงาน' } : row)) };
    expect(findingOf(renamed, 'indicator-number-wrong')).toMatchObject({ where: 'indicator:2', expected: '6 คุณภาพการดำเนินงาน' });
  });

  it('may carry a known variant of their name, with spaces, but no unknown one', () => {
    const named = (name: string): PrintedResult => ({ ...sound, indicators: sound.indicators.map((row) => (row.no === 4 ? { ...row, name } : row)) });
    expect(only(named('การใช้ทรัพย์สิน ของทางราชการ'))).toEqual([]);
    expect(findingOf(named('การใช้ทรัพย์'), 'indicator-name-wrong')).toMatchObject({ severity: 'info', expected: 'การใช้ทรัพย์สินของราชการ' });
  });
});

describe('the highest and lowest lines', () => {
  it('may name any of several equal indicators', () => {
    expect(only({ ...sound, highest: { name: 'การใช้อำนาจ', score: 100 }, lowest: { name: 'การเปิดเผยข้อมูล', score: 74 } })).toEqual([]);
  });

  it('must have the right score even without a name', () => {
    expect(only({ ...sound, highest: { score: 98.89 }, lowest: { score: 90 } })).toEqual([['highest-wrong', 'highest'], ['lowest-wrong', 'lowest']]);
  });

  it('are not judged while an indicator is unknown', () => {
    expect(found({ ...munLek2566, highest: { score: 1 } }, 2566).map(([code]) => code)).not.toContain('highest-wrong');
  });
});

describe('items', () => {
  it('may be called passed from the pass mark up only', () => {
    expect(only(withItem('O16', { level: 'ผ่าน เกณฑ์' }))).toEqual([]);
    expect(only(withItem('i2', { level: 'ไม่ผ่านเกณฑ์' }))).toEqual([['pass-label-wrong', 'item:i2']]);
    expect(only({ overall: null, indicators: sound.indicators, items: [{ code: 'O16', score: 85, level: 'ผ่านเกณฑ์' }] }).map(([code]) => code)).not.toContain('pass-label-wrong');
    expect(only(withItem('O2', { level: 'ผ่านเกณฑ์' }))).toEqual([['pass-label-wrong', 'item:O2']]);
  });

  it('are missed one by one in a table that is otherwise there', () => {
    const without = { ...sound, items: (sound.items ?? []).filter(({ code, part }) => !(code === 'e3' && part === 'survey') && code !== 'O7') };
    expect(only(without)).toEqual([['item-missing', 'item:e3/survey'], ['item-missing', 'item:O7']]);
  });

  it('are missed together when several of one indicator are', () => {
    const without = { ...sound, items: (sound.items ?? []).filter(({ code }) => code !== 'i1' && code !== 'i2') };
    expect(findingOf(without, 'item-missing')).toMatchObject({ where: 'indicator:1', expected: 'i1, i2' });
  });

  it('of EIT without a part are of both parts together when they have the mean of the indicator', () => {
    const both = { ...sound, items: (sound.items ?? []).filter(({ code }) => !code.startsWith('e')).concat(['e1', 'e2', 'e3'].map((code) => ({ code, score: 97.27 }))) };
    expect(only(both)).toEqual([]);
  });

  it('are not missed where only those under the pass mark are listed', () => {
    const chosen = { ...sound, items: (sound.items ?? []).filter(({ code, score }) => !code.startsWith('O') || score === 0) };
    expect(only(chosen).filter(([code]) => code === 'item-missing')).toEqual([]);
  });

  it('are not missed in a document without item tables', () => {
    expect(only({ ...sound, items: [] })).toEqual([]);
  });

  it('may stand once in each part; twice is a duplicate, worse with two scores', () => {
    const again = (score: number): PrintedResult => ({ ...sound, items: [...(sound.items ?? []), { code: 'O3', score }] });
    expect(findingOf(again(100), 'item-duplicate')).toMatchObject({ severity: 'warning', where: 'item:O3', printed: '100.00, 100.00' });
    expect(findingOf(again(50), 'item-duplicate')).toMatchObject({ severity: 'error', printed: '100.00, 50.00' });
  });

  it('must have a code of the year', () => {
    const strange = (code: string): PrintedResult => ({ ...sound, items: [...(sound.items ?? []), { code, score: 100 }] });
    expect(only(strange('O43'))).toEqual([['item-code-ocr', 'item:O43']]);
    expect(only(strange('๑๑'))).toEqual([['item-code-ocr', 'item:๑๑']]);
    expect(found({ ...nikhomKhamSoi2566, items: [{ code: 'i30', score: 100 }] }, 2566).map(([code]) => code)).not.toContain('item-code-ocr');
    expect(found({ ...nikhomKhamSoi2566, items: [{ code: 'i31', score: 100 }] }, 2566).map(([code]) => code)).toContain('item-code-ocr');
  });
});
