/** A rectangle on a page, in percent of its width and height from the upper left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Where a value stands in a file. Numbers begin at 1, but for character offsets.
 * - `text`: plain text; `start` and `end` are offsets in characters into the decoded text, `line` the line of `start`
 * - `page`: PDF; the line counts from the top of the page
 * - `cell`: a workbook or CSV; `sheet` is empty for CSV, `cell` is `B7`
 * - `paragraph`, `table`: a word processor's document
 */
export type Place =
  | { kind: 'text'; line: number; start: number; end: number }
  | { kind: 'page'; page: number; line: number; box: Box | null }
  | { kind: 'cell'; sheet: string; cell: string }
  | { kind: 'paragraph'; paragraph: number }
  | { kind: 'table'; table: number; row: number; column: number };
