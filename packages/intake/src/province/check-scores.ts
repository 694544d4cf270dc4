import { reconcile, scoreResult, type Finding, type FindingCode, type Framework } from '@prongsai/ita';
import { atAgency } from './at-agency.js';
import { instrumentScaleOf, withInstruments, type InstrumentScale } from './instrument-scores.js';
import { provinceFields, type ProvinceField } from './province-sheet.js';
import type { CellIssue, ReadRow } from './read-agency.js';
import { issueError } from './row-errors.js';
import { placeIn } from './table-layout.js';

/** What each row is held to; the rest of the checks is about documents with items and texts. */
const checked: readonly FindingCode[] = ['overall-mismatch', 'grade-wrong', 'score-out-of-range', 'indicator-missing'];

const isField = (where: string): where is ProvinceField => provinceFields.some((field) => field === where);

const unreadable = ({ agency }: ReadRow, issue: CellIssue): Finding => {
  const { where, printed, message, remedy } = issueError(agency.name, issue);
  const { suggestion, place } = issue;
  return { code: 'ocr-text', severity: 'error', where, printed, expected: suggestion === undefined ? null : String(suggestion), source: place, message, remedy };
};

const empty = ({ agency, place }: ReadRow): Finding => ({
  code: 'result-missing',
  severity: 'warning',
  where: atAgency(agency.name, 'overall'),
  printed: null,
  expected: null,
  source: place,
  message: { th: `${agency.name} ไม่มีคะแนนในตาราง`, en: `The sheet has no score of ${agency.name}` },
  remedy: { th: 'ตรวจว่าหน่วยงานเข้ารับการประเมินหรือไม่ แล้วเติมคะแนนจากประกาศผล', en: 'See whether it was assessed, and give its scores from the published result' },
});

/** The scores of one agency held to the rules of the year, and its cells that cannot be read. */
const checkRow = (row: ReadRow, scale: InstrumentScale, framework: Framework): Finding[] => {
  const { agency, issues } = row;
  const { overall, grade, indicators, name } = agency;
  if (issues.length === 0 && overall === undefined && indicators.every(({ reported }) => reported === undefined)) return [empty(row)];
  const misread = issues.filter(({ kind }) => kind === 'unreadable');
  const printed = { overall: overall ?? null, grade: grade ?? null, indicators };
  const byIndicators = scoreResult(printed, framework);
  const scored = indicators.length === 0 ? withInstruments(byIndicators, row, scale, framework) : byIndicators;
  const found = reconcile(printed, framework, scored).filter(
    ({ code, where }) =>
      checked.includes(code) &&
      !misread.some(({ field }) => field === where) &&
      (code !== 'indicator-missing' || indicators.some(({ no }) => where === `indicator:${no}`)),
  );
  return [
    ...misread.map((issue) => unreadable(row, issue)),
    ...found.map((finding): Finding => ({ ...finding, where: atAgency(name, finding.where), source: (isField(finding.where) ? placeIn(row.layout, row.row, finding.where) : null) ?? row.place })),
  ];
};

/** Every agency's scores held to the rules of the year, in the order of the sheet. */
export const checkScores = (rows: readonly ReadRow[], framework: Framework): Finding[] => {
  const scale = instrumentScaleOf(rows, framework);
  return rows.flatMap((row) => checkRow(row, scale, framework));
};
