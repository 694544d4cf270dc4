import type { Area } from './geometry.js';

/** A letter with its marks, or a piece of text whose parts cannot be told apart. */
export interface Glyph extends Area {
  text: string;
  baseline: number;
  /** Of the type, in points. */
  size: number;
  bold: boolean;
  /** It runs up or down; until its letters are put together, its base line is the distance of that line from the left edge. */
  turned?: true;
}

/** A straight line along the page: a border of a table, an underline. */
export interface Rule {
  axis: 'horizontal' | 'vertical';
  /** Its distance from the upper or the left edge. */
  at: number;
  from: number;
  to: number;
}

export interface PageContent {
  /** 1 for the first. */
  page: number;
  width: number;
  height: number;
  glyphs: Glyph[];
  rules: Rule[];
}
