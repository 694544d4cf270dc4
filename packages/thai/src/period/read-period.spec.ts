import { describe, expect, it } from '@jest/globals';
import { readPeriod } from './read-period.js';

const codes = (text: string, fiscalYear?: number): string[] =>
  readPeriod(text, fiscalYear === undefined ? {} : { fiscalYear }).issues.map(({ code }) => code);

describe('readPeriod on the forms of real plans', () => {
  it.each([
    ['ต.ค. ๖๓ - มี.ค. ๖๔', 2564, '2020-10-01', '2021-03-31'],
    ['ต.ค. ๖๓ –เม.ย. ๖๔', 2564, '2020-10-01', '2021-04-30'],
    ['ต.ค.๖๕ - ก.ย. ๖๖', 2566, '2022-10-01', '2023-09-30'],
    ['ต.ค.๖๕ - ก.ย.๖๖', 2566, '2022-10-01', '2023-09-30'],
    ['ต.ค. ๒๕๖๘ – ก.ย. ๒๕๖๙', 2569, '2025-10-01', '2026-09-30'],
    ['ม.ค. – ก.ย. ๒๕๖๙', 2569, '2026-01-01', '2026-09-30'],
    ['ตุลาคม ๒๕๖๘ – กันยายน ๒๕๖๙', 2569, '2025-10-01', '2026-09-30'],
    ['กุมภาพันธ์ ๒๕๖๙ – เมษายน ๒๕๖๙', 2569, '2026-02-01', '2026-04-30'],
    ['ต.ค. ๖๓', 2564, '2020-10-01', '2020-10-31'],
    ['ปีงบประมาณ 2566', 2566, '2022-10-01', '2023-09-30'],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๖', 2566, '2022-10-01', '2023-09-30'],
  ])('reads %j without an issue', (text, fiscalYear, start, end) => {
    expect(readPeriod(text, { fiscalYear })).toEqual({ start, end, issues: [] });
  });

  it.each([
    ['1 ต.ค. 2568 – 15 มี.ค. 2569', '2025-10-01', '2026-03-15'],
    ['1 - 15 มี.ค. 69', '2026-03-01', '2026-03-15'],
    ['ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๘ ถึง ๓๐ กันยายน ๒๕๖๙', '2025-10-01', '2026-09-30'],
    ['เดือนตุลาคม พ.ศ. 2568 ถึงเดือนกันยายน พ.ศ. 2569', '2025-10-01', '2026-09-30'],
    ['ภายในเดือนมีนาคม ๒๕๖๙', '2026-03-01', '2026-03-31'],
    ['ต.ค. ปี 2568 – ก.ย. ปี 2569', '2025-10-01', '2026-09-30'],
    ['1/10/2568 - 30/9/2569', '2025-10-01', '2026-09-30'],
    ['2025-10-01 – 2026-09-30', '2025-10-01', '2026-09-30'],
    ['ไตรมาสที่ ๑/๒๕๖๙', '2025-10-01', '2025-12-31'],
    ['ไตรมาส 2-3 ปี 2569', '2026-01-01', '2026-06-30'],
    ['Oct 2025 to Sep 2026', '2025-10-01', '2026-09-30'],
    ['ก.พ. 2567', '2024-02-01', '2024-02-29'],
  ])('reads %j', (text, start, end) => {
    expect(readPeriod(text)).toEqual({ start, end, issues: [] });
  });

  it('gives nothing for an empty cell, and finds no fault in it', () => {
    for (const text of ['', '  ', '-', ' – ']) expect(readPeriod(text, { fiscalYear: 2569 })).toEqual({ start: null, end: null, issues: [] });
  });

  it.each(['ตลอดไป', 'ต.ค. – ม.ค. – มี.ค.', '31 ก.ย. 2569', '32/10/2568', '15', 'ต.ค. 3000', 'ตุลาคม 256'])('says that %j cannot be read', (text) => {
    expect(readPeriod(text, { fiscalYear: 2569 })).toMatchObject({ start: null, end: null, issues: [{ code: 'period-unreadable' }] });
  });
});

describe('readPeriod on what is doubtful', () => {
  it('reads ต.ต. as October and says so', () => {
    expect(readPeriod('ต.ต. ๖๓ - มี.ค. ๖๔', { fiscalYear: 2564 })).toMatchObject({
      start: '2020-10-01',
      end: '2021-03-31',
      issues: [{ code: 'period-ocr', suggestedStart: '2020-10-01', suggestedEnd: '2021-03-31' }],
    });
  });

  it('fills in the start year of "ตุลาคม – กันยายน ๒๕๖๙" and says so', () => {
    expect(readPeriod('ตุลาคม – กันยายน ๒๕๖๙', { fiscalYear: 2569 })).toMatchObject({
      start: '2025-10-01',
      end: '2026-09-30',
      issues: [{ code: 'period-year-missing' }],
    });
  });

  it('takes missing years from the plan, or gives nothing without one', () => {
    expect(readPeriod('ต.ค. – มี.ค.', { fiscalYear: 2569 })).toMatchObject({ start: '2025-10-01', end: '2026-03-31' });
    expect(readPeriod('ตลอดปีงบประมาณ', { fiscalYear: 2569 })).toMatchObject({ start: '2025-10-01', end: '2026-09-30' });
    expect(codes('ต.ค. – มี.ค.', 2569)).toEqual(['period-year-missing']);
    expect(readPeriod('ต.ค. – มี.ค.')).toMatchObject({ start: null, end: null, issues: [{ code: 'period-year-missing' }] });
  });

  it('leaves "ตุลาคม – ธันวาคม ๒๕๖๙" in the next fiscal year as printed and suggests 2568', () => {
    expect(readPeriod('ตุลาคม – ธันวาคม ๒๕๖๙', { fiscalYear: 2569 })).toMatchObject({
      start: '2026-10-01',
      end: '2026-12-31',
      issues: [{ code: 'period-outside-fy', suggestedStart: '2025-10-01', suggestedEnd: '2025-12-31' }],
    });
  });

  it('marks "กันยายน ๒๕๖๘" as outside 2569 without guessing', () => {
    const reading = readPeriod('กันยายน ๒๕๖๘', { fiscalYear: 2569 });
    expect(reading).toMatchObject({ start: '2025-09-01', end: '2025-09-30', issues: [{ code: 'period-outside-fy' }] });
    expect(reading.issues[0]).not.toHaveProperty('suggestedStart');
  });

  it('marks a period that only begins or only ends inside the plan', () => {
    expect(codes('ส.ค. 2568 – ธ.ค. 2568', 2569)).toEqual(['period-outside-fy']);
    expect(codes('ส.ค. 2569 – ธ.ค. 2569', 2569)).toEqual(['period-outside-fy']);
  });

  it('marks a reversed period and suggests the reading that fits the plan', () => {
    expect(readPeriod('ก.ย. 69 – ต.ค. 68', { fiscalYear: 2569 })).toMatchObject({
      start: '2026-09-01',
      end: '2025-10-31',
      issues: [{ code: 'period-reversed', suggestedStart: '2025-10-01', suggestedEnd: '2026-09-30' }],
    });
    expect(readPeriod('ต.ค. 2569 – ก.ย. 2569', { fiscalYear: 2569 }).issues).toMatchObject([
      { code: 'period-reversed', suggestedStart: '2025-10-01', suggestedEnd: '2026-09-30' },
    ]);
    expect(readPeriod('ต.ค. 2568 – ก.ย. 2568', { fiscalYear: 2569 }).issues).toMatchObject([
      { code: 'period-reversed', suggestedStart: '2025-10-01', suggestedEnd: '2026-09-30' },
    ]);
    expect(codes('ก.ย. 69 – ต.ค. 68')).toEqual(['period-reversed']);
  });

  it('marks years of the common era in a Thai period, and Buddhist years in a technical date', () => {
    expect(readPeriod('ต.ค. 2025 – ก.ย. 2026', { fiscalYear: 2569 })).toMatchObject({
      start: '2025-10-01',
      end: '2026-09-30',
      issues: [{ code: 'period-be-as-ce' }],
    });
    expect(readPeriod('2568-10-01 – 2569-09-30', { fiscalYear: 2569 })).toMatchObject({
      start: '2025-10-01',
      end: '2026-09-30',
      issues: [{ code: 'period-be-as-ce' }],
    });
  });

  it('suggests the common era for two digits that are absurd in the Buddhist one', () => {
    expect(readPeriod('ต.ค. 25 – ก.ย. 26', { fiscalYear: 2569 }).issues).toMatchObject([
      { code: 'period-outside-fy', suggestedStart: '2025-10-01', suggestedEnd: '2026-09-30' },
    ]);
  });

  it('explains every issue in both languages', () => {
    for (const text of ['ต.ต. 68', 'ต.ค.', 'ต.ค. 70', 'ก.ย. 69 – ต.ค. 68', 'ต.ค. 2025', 'abc']) {
      for (const issue of readPeriod(text, { fiscalYear: 2569 }).issues) {
        expect(issue.message.th).toMatch(/[ก-๙]/);
        expect(issue.message.en).toMatch(/[a-z]/);
      }
    }
  });
});
