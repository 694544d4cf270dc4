import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentMeasure, DocumentReading, PassageField } from '../../document/printed-document.js';
import { passageFields } from '../../document/printed-document.js';
import { findingCodes } from '../finding.js';
import { line, passage, reading, someAreas } from './reading.fixture.js';
import { reconcileDocument } from './reconcile-document.js';
import { soundPlan } from './sound-plan.fixture.js';

const words = [
  'ตัวชี้วัดที่ ๑ ',
  'การใช้งบประมาณ',
  'ได้เต็ม ๑๐๐',
  'คะแนนเฉลี่ย ',
  '๙๙.๘๐',
  'เทศบาลตำบล',
  'บางหญ้าแพรก',
  ' ',
  'ดาเนินการ',
  'ข้อ i๑ มีคะแนนเท่ากับ ',
  'สูงที่สุดของกลุ่ม IIT',
  '☑',
  '☐',
  'ประเด็นที่ ๒ ',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join(''));
const score = fc.integer({ min: -100, max: 10_100 }).map((hundredths) => hundredths / 100);
const no = fc.integer({ min: 0, max: 11 });

const anyReading: fc.Arbitrary<DocumentReading> = fc
  .record({
    agency: fc.record({ name: text, district: text, province: text }),
    overall: score,
    indicators: fc.array(fc.record({ no, name: text, reported: score, noAsPrinted: text }), { maxLength: 10 }),
    indicatorAveragesPrinted: fc.array(fc.record({ indicatorNo: no, average: score }), { maxLength: 4 }),
    instruments: fc.array(
      fc.record({ instrument: fc.constantFrom('IIT' as const, 'EIT' as const, 'OIT' as const), labelAsPrinted: text, reported: score }),
      { maxLength: 4 },
    ),
    items: fc.array(
      fc.record({
        code: fc.constantFrom('i1', 'e9', 'O28', '๑๑'),
        codeAsPrinted: text,
        instrument: fc.constant('IIT' as const),
        indicatorNo: no,
        text,
        score,
      }),
      { maxLength: 5 },
    ),
    measures: fc.array(
      fc.record({
        no,
        title: text,
        analysis: text,
        indicatorNos: fc.array(no, { maxLength: 2 }),
        periodText: text,
        responsibleText: text,
        followUp: text,
      }),
      { maxLength: 5 },
    ),
    reports: fc.array(
      fc.record({ measureNo: no, measureTitle: text, summary: fc.array(text, { maxLength: 2 }), outcome: fc.array(text, { maxLength: 2 }) }),
      { maxLength: 4 },
    ),
    passages: fc.array(
      fc.tuple(fc.constantFrom('file', 'overall', 'indicator:2', 'measure:1', 'item:i1'), fc.constantFrom<PassageField>(...passageFields), text),
      { maxLength: 8 },
    ),
  })
  .map(({ passages, ...document }) =>
    reading(
      document,
      passages.map(([where, field, words], index) => passage(where, field, words, index + 1)),
    ),
  );

describe('the findings on a document', () => {
  it('speak both languages, use the one vocabulary, and name a place once for each code, whatever is read', () => {
    fc.assert(
      fc.property(anyReading, fc.boolean(), (from, registered) => {
        const findings = reconcileDocument(from, registered ? { register: someAreas } : {});
        expect(new Set(findings.map(({ code, where }) => `${code} ${where}`)).size).toBe(findings.length);
        for (const { code, where, message, remedy, source } of findings) {
          expect(findingCodes).toContain(code);
          expect(where).toMatch(
            /^(overall|grade|agency|highest|lowest|file|indicator:\d+|subindicator:\d+\.\d|item:[^/]+(\/(public|survey))?|measure:\d+)$/,
          );
          for (const sentence of [message.th, remedy.th]) expect(sentence).toMatch(/[ก-๙]/);
          for (const sentence of [message.en, remedy.en]) expect(sentence).toMatch(/[a-z]/);
          expect(source).not.toBeUndefined();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are the same in the same order each time', () => {
    fc.assert(
      fc.property(anyReading, (from) => expect(reconcileDocument(from)).toEqual(reconcileDocument(from))),
      { numRuns: 50 },
    );
  });

  it('are none for a document that says nothing', () => {
    expect(reconcileDocument(reading())).toEqual([]);
  });

  it('are none for a plan in which nothing is wrong', () => {
    expect(reconcileDocument(soundPlan)).toEqual([]);
    expect(reconcileDocument(soundPlan, { register: someAreas })).toEqual([]);
  });

  it('are one for each thing that is then put wrong', () => {
    const { document, passages } = soundPlan;
    const measures = document.measures ?? [];
    const changed = (index: number, change: Partial<DocumentMeasure>): DocumentReading => ({
      document: { ...document, measures: measures.map((measure, at) => (at === index ? { ...measure, ...change } : measure)) },
      passages,
    });
    const found = (from: DocumentReading): string[] => reconcileDocument(from, { register: someAreas }).map(({ code, where }) => `${code} ${where}`);
    expect(found(changed(1, { periodText: 'ต.ค. ๒๕๖๙ – ก.ย. ๒๕๗๐' }))).toEqual(['period-outside-fy measure:2']);
    expect(found(changed(2, { responsible: [], responsibleText: '' }))).toEqual(['responsible-missing measure:3']);
    expect(found(changed(3, { title: measures[0]?.title ?? '' }))).toEqual(['measure-duplicate measure:4']);
    expect(found(changed(3, { indicatorNos: [7] }))).toEqual(['weak-without-measure indicator:9']);
    expect(found({ document: { ...document, overall: 93.45 }, passages })).toEqual(['overall-mismatch overall', 'score-conflict overall']);
    expect(found({ document, passages: [...passages, passage('file', 'text', 'กาหนดเวลาให้ชัดเจน')] })).toEqual(['ocr-text file']);
  });

  it('stand at their value, else at a part of it, else at what it is part of, else at a text about it', () => {
    expect(reconcileDocument(reading({ indicators: [{ no: 1, name: 'การปฏิบัติหน้าที่' }] })).map(({ source }) => source)).toEqual([null]);
    const grade = (provenance: Record<string, ReturnType<typeof line>>) =>
      reconcileDocument(reading({ grade: 'ผ่าน', gradesPrinted: ['ผ่าน', 'ผ่านดี'], provenance }, [passage('grade', 'text', 'ผ่านดี', 9)])).find(
        ({ code }) => code === 'grade-conflict',
      )?.source;
    expect(grade({ '/grade': line(1) })).toEqual(line(1));
    expect(grade({ '/gradesPrinted/1': line(2) })).toEqual(line(2));
    expect(grade({})).toEqual(line(9));
  });
});
