import { readAgencyName, readAgencyType } from '../agency-name.js';
import type { Cell } from '../blocks.js';
import { readScoreCell } from './score-cell.js';

const isAgency = (text: string): boolean => readAgencyName(text).type !== undefined && readAgencyType(text) === null;

const isFilled = (cell: Cell | undefined): cell is Cell => cell !== undefined && cell.text.trim() !== '';

/** The rest of a name that is no agency's without it, and nothing that a row of its own would have. */
const goesOn = (above: readonly Cell[], below: readonly Cell[]): boolean =>
  above.length === below.length &&
  below.every(({ text }) => readScoreCell(text).kind !== 'score') &&
  below.some((cell, column) => isFilled(cell) && !isAgency(above[column]?.text ?? '') && isAgency(`${above[column]?.text ?? ''}${cell.text}`));

/** The rows of two pieces of a table: a row that the page has cut in the middle of a name is one again. `first` is the first below the headings. */
export const joinPieces = (above: readonly Cell[][], below: readonly Cell[][], first: number): Cell[][] => {
  const [last, rest] = [above.at(-1), below[first]];
  if (last === undefined || rest === undefined || rest[0]?.place.kind !== 'page' || !goesOn(last, rest)) return [...above, ...below];
  const joined = last.map((cell, column) => (isFilled(rest[column]) ? { ...cell, text: `${cell.text}${rest[column].text}` } : cell));
  return [...above.slice(0, -1), joined, ...below.filter((row) => row !== rest)];
};
