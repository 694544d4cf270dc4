import type { DocumentMeasure, DocumentReport } from '@prongsai/ita';
import { toArabicDigits } from '@prongsai/thai';
import { readCheckBoxes, readStatusWord } from './check-boxes.js';
import { indicatorsMentioned, readIndicatorName } from './indicator-name.js';
import { saidList } from './lists/said-list.js';
import { splitResponsible } from './lists/split-responsible.js';
import type { Said } from './measure-cells.js';
import type { MeasureRow } from './measure-rows.js';
import { readOutcomeScores } from './outcome-scores.js';
import { readMeasurePeriod } from './period.js';
import { oneLine, spaceless } from './printed-text.js';
import type { Reader } from './reader.js';
import type { Section } from './section.js';

const titleNumber = /^\s*(?:(?:มาตรการ|กิจกรรม|โครงการ)(?:ที่)?\s*([\d๐-๙]{1,2})\s*[.):]?|([\d๐-๙]{1,2})\s*[.)])\s*(?=[^\s\d๐-๙])/;

/** The printed number of a measure: in its own column, or before its title. */
const numbered = (title: string, row: MeasureRow): { no?: number; title: string } => {
  const own = row.cells['row-no'];
  const inColumn = own === undefined ? null : /^([\d๐-๙]{1,2})[.)]?$/.exec(oneLine(own.text));
  const inTitle = titleNumber.exec(title);
  const printed = inColumn?.[1] ?? inTitle?.[1] ?? inTitle?.[2];
  const text = oneLine(inTitle === null ? title : title.slice(inTitle[0].length));
  return { ...(printed === undefined ? {} : { no: Number(toArabicDigits(printed)) }), title: text };
};

/** "๙" or "๙, ๑๐" under "ตัวชี้วัดที่". */
const numbersOf = (said: Said | undefined): number[] =>
  said !== undefined && /^[\d๐-๙,และ\s]+$/.test(said.text) ? [...toArabicDigits(said.text).matchAll(/\d{1,2}/g)].map(([no]) => Number(no)).filter((no) => no >= 1 && no <= 10) : [];

/** The indicators of a measure: by the heading it stands under, else by what its own cells name. */
const indicatorsOf = (row: MeasureRow, section: Section, { framework }: Reader): { indicatorNos?: number[]; headingAsPrinted?: string } => {
  const headings = [row.section?.text, section.heading ?? undefined].filter((text) => text !== undefined);
  for (const heading of headings) {
    const named = readIndicatorName(heading, framework);
    if (named !== null) return { indicatorNos: [named.no], headingAsPrinted: heading };
  }
  const numbers = numbersOf(row.cells['indicator-no']);
  if (numbers.length > 0) return { indicatorNos: numbers };
  for (const said of [row.cells.indicator, row.cells['indicator-no'], row.cells.analysis, row.cells.measure]) {
    if (said === undefined) continue;
    const own = readIndicatorName(said.text, framework);
    const nos = own !== null && (own.byName || said !== row.cells.measure) ? [own.no] : indicatorsMentioned(said.text, framework);
    if (nos.length > 0) return { indicatorNos: nos };
  }
  return {};
};

const sameText = (a: Said | undefined, b: Said | undefined): boolean => a !== undefined && b !== undefined && spaceless(a.text) === spaceless(b.text);

const stepsOf = (said: Said): Pick<DocumentMeasure, 'steps' | 'stepsUnsplit'> => {
  const steps = saidList(said);
  return { steps, ...(said.lostMarkers === true && steps.length === 1 ? { stepsUnsplit: true } : {}) };
};

const measureOf = (row: MeasureRow, title: Said, section: Section, reader: Reader): DocumentMeasure => {
  const { analysis, steps, responsible, period } = row.cells;
  const followUp = row.cells['follow-up'];
  const year = reader.draft.document.fiscalYears.measures;
  return {
    ...numbered(title.text, row),
    ...indicatorsOf(row, section, reader),
    // A cell that repeats the steps is a merged one that the extraction has filled with its neighbour.
    ...(analysis === undefined || sameText(analysis, steps) ? {} : { analysis: oneLine(analysis.text) }),
    ...(steps === undefined ? {} : stepsOf(steps)),
    ...(responsible === undefined ? {} : { responsible: splitResponsible(responsible.text), responsibleText: oneLine(responsible.text) }),
    ...(period === undefined ? {} : { periodText: oneLine(period.text), ...readMeasurePeriod(period.text, year) }),
    ...(followUp === undefined ? {} : { followUp: oneLine(followUp.text) }),
  };
};

const reportOf = (row: MeasureRow, measureNo: number, measureTitle: string): DocumentReport | null => {
  const { summary, outcome, progress, status } = row.cells;
  if (summary === undefined && outcome === undefined && progress === undefined && status === undefined) return null;
  const done = summary ?? progress;
  const boxes = readCheckBoxes([status, progress, summary].map((said) => said?.text ?? '').join('\n'));
  const state = boxes.status ?? (status === undefined ? undefined : (readStatusWord(status.text) ?? undefined));
  // Boxes that leave the status open stay with the summary, as printed.
  const open = state === undefined && status !== undefined && done !== status && boxes.boxes > 0;
  const scores = outcome === undefined ? [] : readOutcomeScores(outcome.text);
  return {
    measureNo,
    measureTitle,
    ...(done === undefined ? {} : { summary: [...saidList(done), ...(open ? [oneLine(status.text)] : [])] }),
    ...(outcome === undefined ? {} : { outcome: saidList(outcome) }),
    ...(scores.length === 0 ? {} : { outcomeScores: scores }),
    ...(state === undefined ? {} : { status: state }),
  };
};

const fields = [
  ['measure', 'title', 'measure-title'],
  ['analysis', 'analysis', 'measure-analysis'],
  ['steps', 'steps', 'steps'],
  ['responsible', 'responsibleText', 'responsible'],
  ['period', 'periodText', 'period'],
  ['follow-up', 'followUp', 'follow-up'],
  ['summary', null, 'summary'],
  ['outcome', null, 'outcome'],
] as const;

const say = (row: MeasureRow, where: string, index: number, { draft }: Reader): void => {
  for (const [role, field, passage] of fields) {
    const said = row.cells[role];
    if (said === undefined) continue;
    draft.say(where, passage, said.text, said.place);
    if (field !== null) draft.mark(`/measures/${index}/${field}`, said.place);
  }
};

const putReport = (row: MeasureRow, measureNo: number, title: string, { draft }: Reader): void => {
  const report = reportOf(row, measureNo, title);
  if (report === null) return;
  const { summary, outcome, progress, status } = row.cells;
  draft.add('reports', report, { summary: (summary ?? progress)?.place, outcome: outcome?.place, status: (status ?? progress ?? summary)?.place });
};

/** Puts a measure down, and the report on it; a report on a measure that the plan part of the document has is that measure's. */
export const putMeasure = (row: MeasureRow, section: Section, reader: Reader): void => {
  const { draft } = reader;
  const title = row.cells.measure;
  if (title === undefined) return;
  const measure = measureOf(row, title, section, reader);
  const isReport = (['summary', 'outcome', 'progress', 'status'] as const).some((role) => row.cells[role] !== undefined);
  const planned = isReport ? (draft.document.measures?.findIndex((one) => spaceless(one.title) === spaceless(measure.title)) ?? -1) : -1;
  const index = planned >= 0 ? planned : draft.add('measures', measure, {});
  say(row, `measure:${index + 1}`, index, reader);
  putReport(row, measure.no ?? index + 1, measure.title, reader);
};
