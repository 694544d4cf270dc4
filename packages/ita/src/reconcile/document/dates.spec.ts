import { describe, expect, it } from '@jest/globals';
import type { DocumentMeasure } from '../../document/printed-document.js';
import { findingOf, line, passage, placesOf, reading } from './reading.fixture.js';
import { reconcileDocument } from './reconcile-document.js';

const measures = (...periods: string[]): { measures: DocumentMeasure[] } => ({
  measures: periods.map((periodText, index) => ({ title: `มาตรการที่ ${index + 1}`, periodText })),
});

describe('the period of a measure', () => {
  it('is held to the fiscal year of the plan', () => {
    expect(placesOf('period-outside-fy', reading(measures('ต.ค. ๒๕๖๘ – ก.ย. ๒๕๖๙', 'กันยายน ๒๕๖๘', 'ตุลาคม – ธันวาคม ๒๕๖๙')))).toEqual([
      'measure:2',
      'measure:3',
    ]);
  });

  it('has no misread month, no reversed days and no year of the common era', () => {
    expect(placesOf('period-ocr', reading(measures('ต.ต. ๒๕๖๘ – ก.ย. ๒๕๖๙', 'ก.ห. – ง.จ.')))).toEqual(['measure:1', 'measure:2']);
    expect(placesOf('period-reversed', reading(measures('ก.ย. ๒๕๖๙ – ต.ค. ๒๕๖๘')))).toEqual(['measure:1']);
    expect(placesOf('period-be-as-ce', reading(measures('ต.ค. 2025 – ก.ย. 2026')))).toEqual(['measure:1']);
  });

  it('has a year for each of its months', () => {
    expect(
      placesOf('period-year-missing', reading(measures('ต.ค. - มี.ค.', 'ต.ค. - ก.ย. ๒๕๖๙', 'ต.ค. ๖๘ - มี.ค. ๖๙', 'มีนาคม ๒๕๖๙', 'ปีงบประมาณ 2569'))),
    ).toEqual(['measure:1', 'measure:2']);
  });

  it('may print one year for both, where that is not the one exception', () => {
    const full = ['ต.ค. ๖๘ - มี.ค. ๖๙', 'ต.ค. ๖๘ - เม.ย. ๖๙', 'ม.ค. ๖๙ - ก.ย. ๖๙'];
    expect(placesOf('period-year-missing', reading(measures(...full, 'ม.ค. – ก.ย. ๒๕๖๙')))).toEqual(['measure:4']);
    expect(placesOf('period-year-missing', reading(measures(...full, 'ม.ค. – ก.ย. ๒๕๖๙', 'ม.ค. – มี.ค. ๒๕๖๙')))).toEqual([]);
    expect(placesOf('period-year-missing', reading(measures('ม.ค. – ก.ย. ๒๕๖๙', 'ปีงบประมาณ ๒๕๖๙')))).toEqual([]);
  });

  it.each([
    'ทุกเดือน',
    'ภายใน 30 วัน',
    'ตลอดปีงบประมาณ',
    'ไตรมาส 1-2',
    'ตุลาคม 2568 เป็นต้นไป',
    'ภายในเดือนมีนาคม 2569',
    'ต.ค. 68 – มี.ค. 69 และ เม.ย. 69 – ก.ย. 69',
    'ดำเนินการต่อเนื่อง',
  ])('may be told in words: %s', (period) => {
    expect(reconcileDocument(reading(measures(period)))).toEqual([]);
  });

  it('told in words is held to the fiscal year as well', () => {
    expect(placesOf('period-outside-fy', reading(measures('ภายในเดือนมีนาคม 2570')))).toEqual(['measure:1']);
  });

  it('is missed where other measures have one, and not where none has', () => {
    expect(findingOf('period-year-missing', reading(measures('ต.ค. ๒๕๖๘ – ก.ย. ๒๕๖๙', '')))).toMatchObject({
      where: 'measure:2',
      severity: 'warning',
      printed: null,
    });
    expect(placesOf('period-year-missing', reading(measures('', '')))).toEqual([]);
  });

  it('is found by the printed number of its measure where every measure has its own', () => {
    const numbered = measures('กันยายน ๒๕๖๘', 'กันยายน ๒๕๖๘').measures.map((measure, index) => ({ ...measure, no: index + 4 }));
    expect(placesOf('period-outside-fy', reading({ measures: numbered }))).toEqual(['measure:4', 'measure:5']);
    expect(placesOf('period-outside-fy', reading({ measures: numbered.map((measure) => ({ ...measure, no: 1 })) }))).toEqual([
      'measure:1',
      'measure:2',
    ]);
  });

  it('stands where it is printed', () => {
    expect(
      findingOf('period-outside-fy', reading({ ...measures('กันยายน ๒๕๖๘'), provenance: { '/measures/0/periodText': line(3) } }))?.source,
    ).toEqual(line(3));
  });
});

describe('a follow-up', () => {
  const followed = (followUp: string) =>
    placesOf('period-year-missing', reading({ measures: [{ title: 'ก', periodText: 'ต.ค. ๒๕๖๘ – ก.ย. ๒๕๖๙', followUp }] }));

  it('names the year of its month', () => {
    expect(followed('รายงานในที่ประชุมเดือนเมษายน')).toEqual(['measure:1']);
    expect(followed('รายงานในที่ประชุมเดือนเมษายน ๒๕๖๙')).toEqual([]);
    expect(followed('รายงานในที่ประชุมเดือนเมษายน พ.ศ. ๒๕๖๙')).toEqual([]);
  });

  it('needs none for every month or every year', () => {
    expect(followed('รายงานทุกเดือน')).toEqual([]);
    expect(followed('รายงานในเดือนเมษายนของทุกปี')).toEqual([]);
  });
});

describe('a report', () => {
  const heading = 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๘';

  it('on a year has rows of that year', () => {
    const plan = reading(measures('ต.ค. ๒๕๖๘ – ก.ย. ๒๕๖๙'), [passage('file', 'heading', heading, 9)]);
    expect(findingOf('date-after-report-period', plan)).toMatchObject({ where: 'file', source: line(9) });
    expect(placesOf('date-after-report-period', reading(measures('ต.ค. ๒๕๖๗ – ก.ย. ๒๕๖๘'), [passage('file', 'heading', heading)]))).toEqual([]);
  });

  it('may be an item of a list, or on the year before the result', () => {
    expect(placesOf('date-after-report-period', reading(measures('ต.ค. ๒๕๖๘ – ก.ย. ๒๕๖๙'), [passage('item:O28', 'item', heading)]))).toEqual([]);
    expect(
      placesOf('date-after-report-period', reading(measures('ต.ค. ๒๕๖๘ – ก.ย. ๒๕๖๙'), [passage('file', 'text', heading.replace('๒๕๖๘', '๒๕๖๗'))])),
    ).toEqual([]);
  });

  const told = (summary: string) =>
    placesOf(
      'date-after-report-period',
      reading({ source: { file: 'r', kind: 'measures-report' }, fiscalYears: { report: 2568 }, reports: [{ measureNo: 1, measureTitle: 'ก', summary: [summary] }] }),
    );

  it('tells what was done within its year', () => {
    expect(told('อบรมบุคลากรเมื่อวันที่ ๑๕ มกราคม ๒๕๖๙')).toEqual(['measure:1']);
    expect(told('อบรมบุคลากรเมื่อวันที่ ๓๐ กันยายน ๒๕๖๘')).toEqual([]);
  });

  it('may be written, and tell of what comes next, after its year', () => {
    expect(told('รายงานผลต่อผู้บริหารเมื่อเดือนตุลาคม ๒๕๖๘')).toEqual([]);
    expect(told('อยู่ระหว่างดำเนินการ คาดว่าจะแล้วเสร็จในเดือนธันวาคม ๒๕๖๘')).toEqual([]);
  });
});
