import { frameworkFor, indicatorOf, type DocumentReading } from '@prongsai/ita';
import type { AttachedFacts } from './facts-shape.js';
import { rowsOfMeasures, sayMeasure } from './measure-rows.js';
import { keyOf, type Row } from './text-layer.js';

const printed = (score: number): string => score.toFixed(2);

/** How far before an analysis its heading stands. */
const headingReach = 160;

const saysTogether = (rows: readonly Row[], ...texts: string[]): boolean =>
  rows.some(({ pieces }) => texts.every((text) => pieces.some(({ key }) => key.includes(keyOf(text)))));

const scoresAreSaid = (facts: AttachedFacts, rows: readonly Row[], whole: string): boolean =>
  (facts.overall === undefined || whole.includes(keyOf(`คะแนนภาพรวม ${printed(facts.overall)}`))) &&
  (facts.grade === undefined || whole.includes(keyOf(`ระดับ ${facts.grade}`))) &&
  (facts.gradesPrinted ?? []).every((grade) => grade === facts.grade) &&
  (facts.threshold === undefined || whole.includes(keyOf(`เกณฑ์ผ่าน ${printed(facts.threshold)}`))) &&
  (facts.instruments ?? []).every(({ labelAsPrinted, reported }) => saysTogether(rows, labelAsPrinted, printed(reported))) &&
  (facts.indicators ?? []).every(({ name, reported }) => reported === undefined || saysTogether(rows, name, printed(reported))) &&
  (facts.items ?? []).every(({ codeAsPrinted, text, score }) => saysTogether(rows, codeAsPrinted, text, printed(score)));

const analysesAreSaid = ({ analysis = [], fiscalYears }: AttachedFacts, whole: string): boolean =>
  analysis.every(({ indicatorNo, text }) => {
    const name = fiscalYears.result === undefined ? undefined : indicatorOf(frameworkFor(fiscalYears.result), indicatorNo)?.name.th;
    const heading = keyOf(`ตัวชี้วัดที่ ${indicatorNo} ${name ?? ''}`);
    const key = keyOf(text);
    for (let at = whole.indexOf(key); at !== -1; at = whole.indexOf(key, at + 1)) {
      if (whole.slice(Math.max(0, at - headingReach), at).includes(heading)) return true;
    }
    return false;
  });

const measuresAreSaid = ({ measures = [], reports = [] }: AttachedFacts, rows: readonly Row[]): boolean => {
  if (reports.length > 0 && reports.length !== measures.length) return false;
  const own = rowsOfMeasures(rows, measures);
  return own !== null && measures.every((measure, index) => sayMeasure(own[index] ?? [], measure, reports[index]));
};

/** Nothing that was read on the pages is passed over. */
const isComplete = (facts: AttachedFacts, { document }: DocumentReading): boolean =>
  (['measures', 'reports', 'items', 'analysis', 'indicators', 'instruments'] as const).every((list) => {
    const [told, read] = [facts[list], document[list]];
    return told === undefined ? list !== 'measures' : told.length >= (read?.length ?? 0);
  }) &&
  facts.fiscalYears.measures === document.fiscalYears.measures;

/** Whether the pages of a file say everything that is attached to it, each where it belongs, and nothing more. */
export const isSaid = (facts: AttachedFacts, reading: DocumentReading, rows: readonly Row[]): boolean => {
  const whole = rows.flatMap(({ pieces }) => pieces.map(({ key }) => key)).join('');
  // A title may stand on several lines with others between them.
  const title = facts.documentTitle?.split(' ') ?? [];
  const names = [facts.agency?.name, facts.agency?.district, facts.agency?.province, ...title].filter((name) => name !== undefined);
  return (
    names.every((name) => whole.includes(keyOf(name))) &&
    isComplete(facts, reading) &&
    scoresAreSaid(facts, rows, whole) &&
    analysesAreSaid(facts, whole) &&
    measuresAreSaid(facts, rows)
  );
};
