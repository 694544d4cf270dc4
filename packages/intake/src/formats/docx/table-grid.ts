import type { Element } from 'domhandler';
import type { Cell } from '../../blocks.js';
import { childNamed, descend, elementsOf, numberOf, valueOf } from './xml.js';

export interface GridCell {
  /** `null` where the row has no cell. */
  element: Element | null;
  continues?: Cell['continues'];
}

/** Word itself has no more columns; a number over it is damage. */
const mostColumns = 63;

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins']);

const flatNamed = (node: Element, name: string): Element[] =>
  elementsOf(node).flatMap((element) => {
    if (element.name === name) return [element];
    return wrappers.has(element.name) ? flatNamed(element, name) : [];
  });

const blanks = (row: Element, name: string): GridCell[] => {
  const count = numberOf(descend(row, 'w:trPr', name)) ?? 0;
  return Array.from({ length: Math.min(Math.max(0, count), mostColumns) }, () => ({ element: null }));
};

const isMerged = (cell: Element, name: 'w:vMerge' | 'w:hMerge'): boolean => {
  const merge = descend(cell, 'w:tcPr', name);
  return merge !== undefined && valueOf(merge) !== 'restart';
};

const cellsOf = (row: Element): GridCell[] => [
  ...blanks(row, 'w:gridBefore'),
  ...flatNamed(row, 'w:tc').flatMap((element): GridCell[] => {
    const span = Math.min(Math.max(1, numberOf(descend(element, 'w:tcPr', 'w:gridSpan')) ?? 1), mostColumns);
    const first: GridCell = { element, ...(isMerged(element, 'w:hMerge') ? { continues: 'left' } : {}) };
    return [first, ...Array.from({ length: span - 1 }, (): GridCell => ({ element: null, continues: 'left' }))];
  }),
  ...blanks(row, 'w:gridAfter'),
];

const isDeleted = (row: Element): boolean => childNamed(childNamed(row, 'w:trPr'), 'w:del') !== undefined;

const fill = (row: GridCell[], width: number): GridCell[] => [...row, ...Array.from({ length: width - row.length }, (): GridCell => ({ element: null }))];

/** The rows of a table over one grid: cells that span columns or rows are followed by cells that continue them. */
export const gridOf = (table: Element): GridCell[][] => {
  const rows = flatNamed(table, 'w:tr').filter((row) => !isDeleted(row)).map(cellsOf);
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row, index) =>
    fill(row, width).map((cell): GridCell => {
      const above = index > 0 && cell.element !== null && isMerged(cell.element, 'w:vMerge');
      return above ? { element: cell.element, continues: 'above' } : cell;
    }),
  );
};
