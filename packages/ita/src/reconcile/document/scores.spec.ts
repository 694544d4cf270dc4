import { describe, expect, it } from '@jest/globals';
import type { DocumentIndicator, DocumentItem, PrintedInstrument } from '../../document/printed-document.js';
import { frameworkFor } from '../../frameworks/framework-for.js';
import { reconcileDocument } from './reconcile-document.js';
import { findingOf, line, passage, placesOf, reading } from './reading.fixture.js';

const framework = frameworkFor(2568);
const indicators = (...scores: number[]): DocumentIndicator[] =>
  scores.map((reported, index) => ({ no: index + 1, name: framework.indicators[index]?.name.th ?? '', reported }));
const sound = indicators(100, 100, 100, 98.99, 100, 99.74, 99.65, 99.39, 98.25, 100);
const item = (code: string, indicatorNo: number, score: number, part?: 'public' | 'survey'): DocumentItem => ({
  code,
  codeAsPrinted: code,
  instrument: code.startsWith('i') ? 'IIT' : code.startsWith('e') ? 'EIT' : 'OIT',
  indicatorNo,
  text: 'ก',
  score,
  ...(part === undefined ? {} : { part }),
});

describe('the overall score in running text', () => {
  const said = (text: string) => placesOf('score-conflict', reading({ overall: 91.76, threshold: 85 }, [passage('file', 'text', text)]));

  it('is the one of the result', () => {
    expect(said('สรุป หน่วยงานมีคะแนนภาพรวม ๙๑.๖๗ คะแนน')).toEqual(['overall']);
    expect(said('สรุป หน่วยงานมีคะแนนภาพรวม ๙๑.๗๖ คะแนน')).toEqual([]);
  });

  it.each([
    'ในปีงบประมาณ พ.ศ. ๒๕๖๗ หน่วยงานมีคะแนนภาพรวม ๙๐.๑๒ คะแนน',
    'ปี ๖๗ ได้คะแนนรวม ๙๐.๑๒ คะแนน',
    'คะแนนภาพรวมระดับประเทศ ๙๓.๘๒ คะแนน',
    'ตั้งเป้าหมายคะแนนภาพรวมไม่น้อยกว่า ๙๕.๐๐ คะแนน',
    'คะแนนภาพรวมเพิ่มขึ้นจากปีก่อน ๑๒.๕๐ คะแนน',
    'คะแนนภาพรวมต้องไม่ต่ำกว่า ๘๕.๐๐ คะแนน',
    'เครื่องมือ IIT มีคะแนนรวม ๙๙.๑๑ คะแนน',
  ])('may stand beside another: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('one score', () => {
  it('has one value in the tables and the texts', () => {
    const document = { indicators: sound, indicatorAveragesPrinted: [{ indicatorNo: 9, average: 97.5 }] };
    const found = findingOf(
      'score-conflict',
      reading(document, [passage('measure:1', 'measure-analysis', 'ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล คะแนนที่ได้ คือ ๑๐๐.๐๐ คะแนน', 5)]),
    );
    expect(found).toMatchObject({ where: 'indicator:9', printed: '98.25, 97.50, 100.00', expected: '98.25' });
    expect(found?.message.en).toContain('measure 1');
  });

  it('may be rounded otherwise, or be a limit, a goal, a change or of another year', () => {
    const texts = [
      '๙ การเปิดเผยข้อมูล คือ ๙๘.๒๔ คะแนน',
      '๙ การเปิดเผยข้อมูล ต่ำกว่าเกณฑ์ คือ ๙๐.๐๐ คะแนน',
      '๙ การเปิดเผยข้อมูล เพิ่มขึ้น คะแนน ๑.๒๕ คะแนน',
      '๙ การเปิดเผยข้อมูล คือ ๘๕.๐๐ คะแนน',
      '๙ การเปิดเผยข้อมูล ปี ๒๕๖๗ ได้คะแนน ๙๐.๐๐ คะแนน',
    ];
    expect(
      placesOf(
        'score-conflict',
        reading(
          { indicators: sound },
          texts.map((text) => passage('file', 'text', `ตัวชี้วัดที่ ${text}`)),
        ),
      ),
    ).toEqual([]);
  });

  it('of an item is that of its table, in either part', () => {
    const document = {
      indicators: sound,
      items: [item('i10', 4, 96.97), item('i11', 4, 100), item('e1', 6, 100, 'public'), item('e1', 6, 91.82, 'survey')],
    };
    const text = 'ข้อ i๑๐ และข้อ i๑๑ ทั้ง ๒ ข้อ มีคะแนนเท่ากับ ๑๐๐ ข้อ e๑ คะแนนที่ได้ ๙๑.๘๒ คะแนน';
    expect(placesOf('score-conflict', reading(document, [passage('file', 'text', text)]))).toEqual(['item:i10']);
  });
});

describe('the instruments', () => {
  const printed = (...instruments: Omit<PrintedInstrument, 'labelAsPrinted'>[]) =>
    reading({
      indicators: sound,
      indicatorAveragesPrinted: [6, 7, 8].map((indicatorNo) => ({ indicatorNo, average: 100 })),
      instruments: instruments.map((row) => ({ ...row, labelAsPrinted: row.instrument })),
    });

  it('follow from the indicators', () => {
    const right = printed({ instrument: 'IIT', reported: 99.8 }, { instrument: 'OIT', reported: 99.13 });
    expect(placesOf('score-conflict', right)).not.toContain('overall');
    expect(findingOf('score-conflict', printed({ instrument: 'IIT', reported: 98 }))).toMatchObject({
      where: 'overall',
      severity: 'error',
      printed: 'IIT 98.00',
      expected: '99.80',
    });
  });

  it('name the part of EIT that is wrong, and whose score it repeats', () => {
    const found = findingOf(
      'score-conflict',
      printed(
        { instrument: 'EIT', part: 'public', reported: 100 },
        { instrument: 'EIT', part: 'survey', reported: 99.13 },
        { instrument: 'OIT', reported: 99.13 },
      ),
    );
    expect(found).toMatchObject({ printed: 'EIT part 2 99.13', expected: '99.19' });
    expect(found?.message.en).toContain('repeats the score of OIT');
  });

  it('of one score have one rank', () => {
    const text = 'อันดับที่ ๑ คือ IIT ร้อยละ ๙๙.๘๐ อันดับที่ ๒ คือ EIT ร้อยละ ๙๙.๑๓ และอันดับสุดท้าย คือ OIT ร้อยละ ๙๙.๑๓';
    expect(findingOf('lowest-wrong', reading({}, [passage('overall', 'text', text)]))).toMatchObject({ where: 'overall', severity: 'info' });
    expect(
      placesOf('lowest-wrong', reading({}, [passage('overall', 'text', text.replace('สุดท้าย คือ OIT ร้อยละ ๙๙.๑๓', 'สุดท้าย คือ OIT ร้อยละ ๙๙.๑๐'))])),
    ).toEqual([]);
  });
});

describe('what texts claim', () => {
  it('as full marks has them', () => {
    const document = { indicators: sound, items: [item('i10', 4, 96.97), item('i11', 4, 100), item('i12', 4, 100)] };
    const claims = (text: string) => placesOf('full-marks-claim-wrong', reading(document, [passage('indicator:4', 'analysis', text)]));
    expect(claims('คะแนนผ่านเกณฑ์ ได้เต็ม ๑๐๐.๐๐ คะแนน')).toEqual(['indicator:4']);
    expect(claims('ข้อ i๑๐ ได้เต็ม ๑๐๐ คะแนน')).toEqual(['indicator:4']);
    expect(claims('ทั้ง ๒ ข้อ ได้เต็ม ๑๐๐.๐๐ คะแนน')).toEqual([]);
    expect(claims('ข้อ i๑๑ ได้เต็ม ๑๐๐ คะแนน')).toEqual([]);
    expect(claims('ไม่ได้เต็ม ๑๐๐ คะแนน')).toEqual([]);
    expect(claims('ได้ ๙๘.๙๙ จากคะแนนเต็ม ๑๐๐ คะแนน')).toEqual([]);
  });

  it('as full marks without the figure has them too, unless it is a wish or names a part', () => {
    const document = { indicators: [{ no: 4, name: 'การใช้ทรัพย์สินของราชการ', reported: 99.99 }] };
    const claims = (text: string) => placesOf('full-marks-claim-wrong', reading(document, [passage('file', 'text', `ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ ${text}`)]));
    expect(claims('หน่วยงานได้คะแนนเต็มทุกข้อ')).toEqual(['indicator:4']);
    expect(claims('เร่งพัฒนาเพื่อให้ได้คะแนนเต็มทุกข้อ')).toEqual([]);
    expect(claims('ไม่ได้คะแนนเต็ม')).toEqual([]);
    expect(claims('รักษาข้อที่ได้คะแนนเต็มไว้')).toEqual([]);
  });

  it('as full marks is true of an EIT table of which one part is full', () => {
    const document = { indicators: sound, items: ['e1', 'e2', 'e3'].map((code) => item(code, 6, 100)) };
    expect(placesOf('full-marks-claim-wrong', reading(document, [passage('indicator:6', 'analysis', 'ได้เต็ม ๑๐๐.๐๐ คะแนน')]))).toEqual([]);
  });

  it('as the highest of an instrument is so, and alone', () => {
    const claim = (no: number, text: string) =>
      findingOf('highest-wrong', reading({ indicators: sound }, [passage(`indicator:${no}`, 'analysis', text, 4)]));
    expect(claim(2, 'คะแนนสูงที่สุดของกลุ่ม IIT')).toMatchObject({ where: 'indicator:2', severity: 'info', source: line(4) });
    expect(claim(4, 'คะแนนสูงที่สุดของกลุ่ม IIT')).toMatchObject({ where: 'indicator:4', severity: 'warning' });
    expect(claim(6, 'คะแนนสูงที่สุดของกลุ่ม EIT')).toBeUndefined();
  });

  it('as an average is none when it is the weighted total', () => {
    const called = reading({ indicators: sound, overall: 99.47 }, [passage('file', 'text', 'มีคะแนนเฉลี่ย ๙๙.๔๗ คะแนน')]);
    expect(findingOf('overall-mismatch', called)).toMatchObject({ severity: 'info', where: 'overall' });
    expect(placesOf('overall-mismatch', reading({ indicators: sound, overall: 99.47 }, [passage('file', 'text', 'มีคะแนนรวม ๙๙.๔๗ คะแนน')]))).toEqual(
      [],
    );
  });
});

describe('sub-indicators', () => {
  const items = Array.from({ length: 9 }, (_, index) => item(`O${index + 1}`, 9, index === 0 ? 0 : 100));

  it('are the mean of their items in the years whose rule is known', () => {
    const printed = (reported: number, result: number) =>
      placesOf('subindicator-mismatch', reading({ fiscalYears: { result }, items, subIndicators: [{ no: '9.1', reported }] }));
    expect(printed(90, 2564)).toEqual(['subindicator:9.1']);
    expect(printed(88.89, 2564)).toEqual([]);
    expect(printed(90, 2568)).toEqual([]);
  });
});

describe('a document without a result of its own', () => {
  it('is missed only the indicators that it lists and tells nothing of', () => {
    const quoted = [
      { no: 3, name: 'การใช้อำนาจ' },
      { no: 6, name: 'คุณภาพการดำเนินงาน', change: 1.25 },
      { no: 10, name: 'การป้องกันการทุจริต', reported: 100 },
    ];
    expect(placesOf('indicator-missing', reading({ indicators: quoted }))).toEqual(['indicator:3']);
    expect(placesOf('indicator-missing', reading())).toEqual([]);
    expect(placesOf('indicator-missing', reading({ overall: 90 }))).toEqual([]);
  });

  it('is missed every other score where it prints half of them', () => {
    expect(placesOf('indicator-missing', reading({ indicators: sound.slice(0, 5) }))).toHaveLength(5);
  });
});

describe('the items of a survey that the year only counts', () => {
  const items = Array.from({ length: 30 }, (_, index) => item(`i${index + 1}`, Math.floor(index / 6) + 1, 90));
  const of2565 = (own: typeof items, reported = 90) =>
    reconcileDocument(reading({ fiscalYears: { result: 2565 }, indicators: [1, 2, 3, 4, 5].map((no) => ({ no, name: '', reported })), items: own }))
      .map(({ code, where }) => `${code} ${where}`)
      .filter((fact) => /item|mismatch indicator/.test(fact));

  it('give their indicators, each once and none missing', () => {
    expect(of2565(items)).toEqual([]);
    expect(of2565(items, 91)).toEqual([1, 2, 3, 4, 5].map((no) => `indicator-mismatch indicator:${no}`));
    expect(of2565([...items, item('i7', 2, 80)])).toEqual(['item-duplicate item:i7']);
    expect(of2565(items.slice(1))).toEqual(['item-missing item:i1']);
    expect(of2565(items.slice(20))).toEqual([]);
  });
});
