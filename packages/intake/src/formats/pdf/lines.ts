import { union, type Area } from './geometry.js';
import type { Glyph } from './page-content.js';
import { cleanText, isMark } from './thai-text.js';

/** What stands on one base line. */
export interface Line extends Area {
  text: string;
  baseline: number;
  size: number;
  /** All of it. */
  bold: boolean;
  /** From left to right, marks with their letters, no spaces at the ends. */
  glyphs: Glyph[];
  /** A space stands behind the last letter. */
  open: boolean;
}

const sameLine = 0.4;
/** In parts of the size of the type: what is wider than the usual distance by this much is a space. */
const spaceGap = 0.18;
const repeated = 0.12;

const isBlank = ({ text }: Glyph): boolean => text.trim() === '';

/** Marks that were drawn on their own join the letter that was drawn before them, if that is beside them. */
const withMarks = (glyphs: readonly Glyph[]): Glyph[] => {
  const joined: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = joined.at(-1);
    const beside = last !== undefined && Math.abs(last.baseline - glyph.baseline) < glyph.size && Math.abs(last.right - glyph.left) < glyph.size;
    if (beside && !isBlank(last) && isMark(glyph.text)) joined[joined.length - 1] = { ...last, text: last.text + glyph.text };
    else joined.push(glyph);
  }
  return joined;
};

/** The glyphs of each line from top to bottom. */
export const byBaseline = (glyphs: readonly Glyph[]): Glyph[][] => {
  const rows: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row !== undefined && first !== undefined && glyph.baseline - first.baseline <= sameLine * Math.max(first.size, glyph.size)) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows;
};

/** Bold type is sometimes the same letter drawn twice. */
const withoutRepeats = (glyphs: readonly Glyph[]): Glyph[] =>
  glyphs.filter((glyph, index) => {
    const repeats = (other: Glyph | undefined) => other?.text === glyph.text && glyph.left - other.left < repeated * glyph.size;
    return !repeats(glyphs[index - 1]) && !repeats(glyphs[index - 2]);
  });

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Where lines are stretched to the margins, all letters stand apart. */
const usualGap = (glyphs: readonly Glyph[]): number => {
  const gaps = glyphs.slice(1).map((glyph, index) => glyph.left - (glyphs[index]?.right ?? glyph.left));
  return glyphs.length < 8 ? 0 : Math.max(0, median(gaps));
};

/** The text of glyphs from left to right; `null` stands for a space that is only a distance. */
export const textOf = (glyphs: readonly Glyph[]): string => {
  const usual = usualGap(glyphs);
  const parts = glyphs.map((glyph, index) => {
    const before = glyphs[index - 1];
    const apart = before !== undefined && glyph.left - before.right > usual + spaceGap * Math.max(glyph.size, before.size) && !/^[าำ]/.test(glyph.text);
    return apart ? ` ${glyph.text}` : glyph.text;
  });
  return cleanText(parts.join('')).trim();
};

const toLine = (row: readonly Glyph[]): Line | null => {
  const sorted = withoutRepeats([...row].sort((a, b) => a.left - b.left));
  const first = sorted.findIndex((glyph) => !isBlank(glyph));
  const last = sorted.findLastIndex((glyph) => !isBlank(glyph));
  const glyphs = sorted.slice(first, last + 1);
  const [start] = glyphs;
  if (first === -1 || start === undefined) return null;
  const text = textOf(glyphs);
  if (text === '') return null;
  const size = Math.max(...glyphs.map((glyph) => glyph.size));
  const bold = glyphs.every((glyph) => glyph.bold || isBlank(glyph));
  return { ...union(glyphs), text, baseline: start.baseline, size, bold, glyphs, open: last + 1 < sorted.length };
};

/** Lines from top to bottom. */
export const linesOf = (glyphs: readonly Glyph[]): Line[] => byBaseline(withMarks(glyphs)).flatMap((row) => toLine(row) ?? []);
