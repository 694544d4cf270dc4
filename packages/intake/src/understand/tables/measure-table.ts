import { addIndicator } from '../add-indicator.js';
import { readCheckBoxes, readStatusWord } from '../check-boxes.js';
import { readIndicatorName } from '../indicator-name.js';
import { saidList } from '../lists/said-list.js';
import { splitResponsible } from '../lists/split-responsible.js';
import type { Said } from '../measure-cells.js';
import { measureRows, type MeasureRow } from '../measure-rows.js';
import { putMeasure } from '../put-measure.js';
import { readMeasurePeriod } from '../period.js';
import { numbersIn, oneLine, scoreIn } from '../printed-text.js';
import type { Reader } from '../reader.js';
import type { ColumnRole } from './column-role.js';
import type { ReadTable } from './read-table.js';

const rolesOf = ({ columns }: ReadTable): Set<ColumnRole | null> => new Set(columns.map(({ role }) => role));

export const isMeasureTable = (table: ReadTable): boolean => {
  const roles = rolesOf(table);
  return roles.has('measure') && (['steps', 'responsible', 'period', 'summary', 'outcome', 'follow-up', 'progress', 'status'] as const).some((role) => roles.has(role));
};

/** A table that goes from the score of an indicator to the measures for it. */
const readScoreBeside = ({ indicator, score }: MeasureRow['cells'], reader: Reader): void => {
  const value = score === undefined ? null : scoreIn(score.text);
  const named = indicator === undefined ? null : readIndicatorName(indicator.text, reader.framework);
  if (score !== undefined && value !== null && named?.byName === true) addIndicator(reader, named, value, score.place);
};

export const readMeasureTable = (table: ReadTable, reader: Reader, continued: boolean): void => {
  const rows = measureRows(table, 'measure', continued ? reader.measureBefore : null);
  const { section } = reader;
  for (const { cells } of rows) readScoreBeside(cells, reader);
  reader.later.push(...rows.map((row) => () => putMeasure(row, section, reader)));
  reader.measureBefore = rows.at(-1) ?? (continued ? reader.measureBefore : null);
};

/** The report on each indicator: what was to raise it, and how far that has come. */
export const isUpliftTable = (table: ReadTable): boolean => {
  const roles = rolesOf(table);
  return !roles.has('measure') && (roles.has('indicator') || roles.has('indicator-no')) && (roles.has('guidance') || roles.has('progress')) && (roles.has('responsible') || roles.has('period') || roles.has('progress'));
};

const listed = (said: Said | undefined): string[] | undefined => (said === undefined ? undefined : saidList(said));

const responsibleOf = (said: Said | undefined) => (said === undefined ? {} : { responsible: splitResponsible(said.text), responsibleText: oneLine(said.text) });

const putUplift = (row: MeasureRow, title: Said, reader: Reader): void => {
  const { draft, framework } = reader;
  const named = readIndicatorName(title.text, framework);
  if (named === null) return;
  const [behind] = numbersIn(named.rest).filter(({ value }) => value <= 100);
  const score = row.cells.score === undefined ? null : scoreIn(row.cells.score.text);
  addIndicator(reader, named, score ?? (named.rest.includes('คะแนน') ? (behind?.value ?? null) : null), score === null ? title.place : (row.cells.score?.place ?? title.place));
  const { guidance, responsible, period, progress, summary, status } = row.cells;
  const result = summary ?? progress ?? status;
  const boxes = readCheckBoxes([result, progress, status].filter((said, index, all) => all.indexOf(said) === index).map((said) => said?.text ?? '').join('\n'));
  const state = boxes.status ?? (status === undefined ? undefined : (readStatusWord(status.text) ?? undefined));
  const steps = listed(guidance);
  const where = `indicator:${named.no}`;
  const dates = period === undefined ? {} : readMeasurePeriod(period.text, draft.document.fiscalYears.report ?? draft.document.fiscalYears.measures);
  const done = listed(result);
  draft.add(
    'reports',
    {
      indicatorNo: named.no,
      title: oneLine(title.text),
      ...(steps === undefined ? {} : { guidance: steps }),
      ...(guidance?.lostMarkers === true && steps?.length === 1 ? { guidanceUnsplit: true } : {}),
      ...responsibleOf(responsible),
      ...(period === undefined ? {} : { periodText: oneLine(period.text) }),
      ...(dates.periodStart === undefined ? {} : { periodStart: dates.periodStart }),
      ...(dates.periodEnd === undefined ? {} : { periodEnd: dates.periodEnd }),
      ...(done === undefined ? {} : { summary: done }),
      ...(state === undefined ? {} : { status: state }),
    },
    { title: title.place, guidance: guidance?.place, responsibleText: responsible?.place, periodText: period?.place, summary: result?.place, status: (status ?? result)?.place },
  );
  draft.say(where, 'indicator', title.text, title.place);
  if (guidance !== undefined) draft.say(where, 'guidance', guidance.text, guidance.place);
  if (responsible !== undefined) draft.say(where, 'responsible', responsible.text, responsible.place);
  if (result !== undefined) draft.say(where, 'summary', result.text, result.place);
};

export const readUpliftTable = (table: ReadTable, reader: Reader): void => {
  const title: ColumnRole = rolesOf(table).has('indicator') ? 'indicator' : 'indicator-no';
  for (const row of measureRows(table, title, null)) {
    const said = row.cells[title];
    if (said !== undefined) reader.later.push(() => putUplift(row, said, reader));
  }
};
