import type { Passage } from '../../../document/printed-document.js';
import { compact } from '../wording.js';
import type { Misreading, MisreadingFinder } from './misreading.js';

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

const wordsOf = (text: string): string[] =>
  compact(text)
    .split(/(\d+(?:\.\d+)?)/)
    .flatMap((part) => (/^\d/.test(part) ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment)));

interface Row {
  passage: Passage;
  words: string[];
}

/** Shorter texts are alike by chance. */
const shortest = 20;

const differences = (a: readonly string[], b: readonly string[]): number => a.filter((word, index) => word !== b[index]).length;

const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d/.test(word);

const count = (texts: readonly (string | undefined)[], word: string): number => texts.filter((text) => text === word).length;

/** How often a word stands between these neighbours, in any text of the column. */
const inContext = (rows: readonly Row[], before: string, word: string, after: string): number =>
  rows.filter(({ words }) => words.some((_, index) => words[index - 1] === before && words[index] === word && words[index + 1] === after)).length;

/** Only a word before a number: elsewhere, rows alike may well name different units or subjects. */
const oddOnes = (row: Row, rows: readonly Row[]): Misreading[] => {
  const alike = rows.filter(({ words }) => words.length === row.words.length && differences(words, row.words) <= 2);
  return row.words.flatMap((word, index): Misreading[] => {
    const [before = '', after = ''] = [row.words[index - 1], row.words[index + 1]];
    if (!isNumber(after) || isNumber(word)) return [];
    const column = alike.map(({ words }) => words[index]);
    const usual = column.find((other) => other !== undefined && other !== word && !isNumber(other) && count(column, other) >= 3);
    if (usual === undefined || inContext(rows, before, word, after) > 1) return [];
    return [{ where: row.passage.where, place: row.passage.place, printed: `${before}${word}`, expected: `${before}${usual}` }];
  });
};

/** Texts of one column that are alike but for one word beside a number: "มีคะแนนตั้ง ๑๐๐" among rows of "มีคะแนนเต็ม ๑๐๐". */
export const oddWords: MisreadingFinder = ({ passages }) => {
  const fields = [...new Set(passages.map(({ field }) => field))];
  return fields.flatMap((field) => {
    const rows = passages.filter((passage) => passage.field === field).map((passage): Row => ({ passage, words: wordsOf(passage.text) }));
    const long = rows.filter(({ words }) => words.length >= shortest);
    return long.flatMap((row) => oddOnes(row, long));
  });
};
