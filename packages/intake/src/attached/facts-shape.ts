import type { PrintedDocument } from '@prongsai/ita';

/** What a document of ours carries beside its pages: what it says, in the words that it was given. */
export type AttachedFacts = Pick<
  PrintedDocument,
  | 'source' | 'documentTitle' | 'agency' | 'fiscalYears' | 'overall' | 'grade' | 'gradesPrinted' | 'threshold'
  | 'instruments' | 'indicators' | 'items' | 'analysis' | 'measures' | 'reports'
>;

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string' && value.length <= 20_000;
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const oneOf = (...words: string[]): Check => (value) => typeof value === 'string' && words.includes(value);
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.length <= 2_000 && value.every(check);

/** An object of no other fields than these, with all that must be there. */
const record = (must: Record<string, Check>, may: Record<string, Check> = {}): Check => (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return entries.every(([key, own]) => ({ ...must, ...may })[key]?.(own) === true) && Object.keys(must).every((key) => key in value);
};

const instrument = oneOf('IIT', 'EIT', 'OIT');
const part = oneOf('public', 'survey');

const facts = record(
  {
    source: record({ file: text, kind: oneOf('analysis', 'measures', 'analysis+measures', 'measures-report') }),
    documentTitle: text,
    agency: record({ name: text }, { district: text, province: text }),
    fiscalYears: record({}, { result: number, measures: number, analysis: number, report: number }),
  },
  {
    overall: number,
    grade: text,
    gradesPrinted: listOf(text),
    threshold: number,
    instruments: listOf(record({ instrument, labelAsPrinted: text, reported: number }, { part })),
    indicators: listOf(record({ no: number, name: text }, { reported: number })),
    items: listOf(record({ code: text, codeAsPrinted: text, instrument, indicatorNo: number, text, score: number }, { part })),
    analysis: listOf(record({ indicatorNo: number, text })),
    measures: listOf(
      record({ no: number, title: text }, { steps: listOf(text), analysis: text, responsibleText: text, periodText: text, followUp: text }),
    ),
    reports: listOf(
      record(
        { measureNo: number, measureTitle: text },
        { summary: listOf(text), outcome: listOf(text), status: oneOf('done', 'in-progress', 'not-started') },
      ),
    ),
  },
);

/** Anybody can attach anything; this much is read. */
export const isFacts = (value: unknown): value is AttachedFacts => facts(value);
