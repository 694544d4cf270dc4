import type { Place } from '@prongsai/ita';
import type { Bilingual } from '@prongsai/thai';
import { atAgency } from './at-agency.js';
import type { Duplicate } from './duplicates.js';
import type { RowError } from './province-sheet.js';
import type { CellIssue, ReadRow } from './read-agency.js';

export const duplicateRemedy: Bilingual = {
  th: 'เหลือไว้แถวเดียว หรือระบุอำเภอหากเป็นคนละหน่วยงาน',
  en: 'Keep one row, or give the districts where they are two agencies',
};

const issueTexts: Record<CellIssue['kind'], { code: RowError['code']; message: (printed: string) => Bilingual; remedy: Bilingual }> = {
  unreadable: {
    code: 'unreadable-score',
    message: (printed) => ({ th: `อ่าน “${printed}” เป็นคะแนนไม่ได้`, en: `“${printed}” cannot be read as a score` }),
    remedy: {
      th: 'แก้เป็นตัวเลข 0 ถึง 100 ที่ใช้จุดทศนิยมและเลขแบบเดียวกัน เช่น 91.76 หรือ ๙๑.๗๖',
      en: 'Write it as a number from 0 to 100 with a decimal point, in one kind of digit: 91.76 or ๙๑.๗๖',
    },
  },
  'out-of-range': {
    code: 'score-out-of-range',
    message: (printed) => ({ th: `คะแนน ${printed} ไม่อยู่ระหว่าง 0 ถึง 100`, en: `The score ${printed} does not lie between 0 and 100` }),
    remedy: { th: 'ตรวจกับต้นฉบับแล้วแก้ไขคะแนน', en: 'Compare it with the original and correct it' },
  },
};

/** Why a cell keeps its row from being taken over. */
export const issueError = (name: string, { field, kind, printed, place }: CellIssue): RowError => {
  const { code, message, remedy } = issueTexts[kind];
  return { where: atAgency(name, field), code, printed, message: message(printed), remedy, source: place };
};

export const noScores = (name: string, source: Place): RowError => ({
  where: atAgency(name, 'agency'),
  code: 'no-scores',
  printed: null,
  message: { th: `${name} ไม่มีคะแนนให้นำเข้า`, en: `The sheet has no score of ${name} to take over` },
  remedy: { th: 'เติมคะแนนจากประกาศผล หรือเว้นแถวนี้ไว้หากไม่ได้รับการประเมิน', en: 'Give its scores from the published result, or leave the row as it is where it was not assessed' },
  source,
});

const duplicateError = ({ agency, place }: Pick<ReadRow, 'agency' | 'place'>, message: Bilingual): RowError => ({
  where: atAgency(agency.name, 'agency'),
  code: 'agency-duplicate',
  printed: agency.name,
  message,
  remedy: duplicateRemedy,
  source: place,
});

/** A second row of an agency. */
export const standsAlready = (row: Pick<ReadRow, 'agency' | 'place'>): RowError =>
  duplicateError(row, { th: `${row.agency.name} มีอยู่แล้วในตาราง`, en: `${row.agency.name} stands in the sheet already` });

const valuesOf = ({ agency: { overall, grade, indicators } }: ReadRow): string => JSON.stringify([overall, grade, indicators]);

/** Of two rows that say the same the first is taken over; of two that differ, neither. */
const duplicateErrors = ({ row, first }: Duplicate): [ReadRow, RowError][] => {
  const { name } = row.agency;
  const again = standsAlready(row);
  if (valuesOf(row) === valuesOf(first)) return [[row, again]];
  const differs = duplicateError(first, { th: `${name} มีมากกว่าหนึ่งแถวและคะแนนไม่เท่ากัน`, en: `${name} stands in several rows, and their scores differ` });
  return [
    [row, again],
    [first, differs],
  ];
};

/** What keeps each row from being taken over: cells that are no scores, and an agency that stands twice. */
export const rowErrors = (rows: readonly ReadRow[], duplicates: readonly Duplicate[]): RowError[][] => {
  const ofDuplicates = new Map<ReadRow, RowError[]>();
  for (const [row, error] of duplicates.flatMap(duplicateErrors)) ofDuplicates.set(row, [...(ofDuplicates.get(row) ?? []), error]);
  return rows.map((row) => [...row.issues.map((issue) => issueError(row.agency.name, issue)), ...(ofDuplicates.get(row) ?? [])]);
};
