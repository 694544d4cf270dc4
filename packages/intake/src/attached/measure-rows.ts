import type { DocumentMeasure, DocumentReport } from '@prongsai/ita';
import { readCheckBoxes } from '../understand/check-boxes.js';
import { columnsOf, keyOf, type Row } from './text-layer.js';

/** So much of a title tells it from the others, and stands in one piece even where a row goes on over pages. */
const beginning = 24;

/** The rows of each measure, from its own to the one before the next; `null` where one is missing. */
export const rowsOfMeasures = (rows: readonly Row[], measures: readonly DocumentMeasure[]): Row[][] | null => {
  const tables = rows.filter(({ table }) => table);
  const starts: number[] = [];
  for (const { no, title } of measures) {
    const key = keyOf(`${no ?? ''}.${title}`).slice(0, beginning);
    const start = tables.findIndex(({ pieces }, index) => index > (starts.at(-1) ?? -1) && pieces[0]?.key.startsWith(key) === true);
    if (start === -1) return null;
    starts.push(start);
  }
  return starts.map((start, index) => tables.slice(start, starts[index + 1]).filter(({ pieces }) => pieces.length === tables[start]?.pieces.length));
};

/** Steps as our documents print them: numbered where there is more than one. */
const numbered = (steps: readonly string[]): string => (steps.length === 1 ? (steps[0] ?? '') : steps.map((step, index) => `${index + 1}. ${step}`).join('\n'));

/** Whether the rows of a measure say what is told of it, and nothing else; links to evidence may follow a summary. */
export const sayMeasure = (rows: readonly Row[], measure: DocumentMeasure, report: DocumentReport | undefined): boolean => {
  const columns = columnsOf(rows);
  const { no, title, analysis, steps, responsibleText, periodText, followUp } = measure;
  const whole = [`${no ?? ''}. ${title}`, analysis, numbered(steps ?? []), responsibleText, periodText, followUp, report?.outcome?.join('\n')];
  const isSaid = whole.every((text) => text === undefined || text === '' || columns.includes(keyOf(text)));
  if (report === undefined) return isSaid;
  const boxes = readCheckBoxes(rows.map(({ pieces }) => pieces.at(-1)?.text ?? '').join('\n'));
  const summary = keyOf(report.summary?.join('\n') ?? '');
  return isSaid && columns.some((column) => column.startsWith(summary)) && boxes.status === report.status && report.measureTitle === title;
};
