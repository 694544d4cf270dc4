import type { ValuePlace } from '@prongsai/contracts';

export type Place = ValuePlace['place'];

/** Tells two places apart, whatever order their fields came in. */
export function placeKey(place: Place): string {
  switch (place.kind) {
    case 'text':
      return `text:${place.start}-${place.end}`;
    case 'page':
      return `page:${place.page}:${place.line}:${place.box ? [place.box.left, place.box.top].join(',') : ''}`;
    case 'cell':
      return `cell:${place.sheet}:${place.cell}`;
    case 'paragraph':
      return `paragraph:${place.paragraph}`;
    case 'table':
      return `table:${place.table}:${place.row}:${place.column}`;
  }
}

/** Whether a value that stands at `inner` is part of what is drawn at `outer`: a word in its paragraph, a value in its cell. */
export const covers = (outer: Place, inner: Place): boolean =>
  outer.kind === 'text' && inner.kind === 'text' ? outer.start <= inner.start && inner.end <= outer.end : placeKey(outer) === placeKey(inner);

export type PlaceWords = { key: 'page' | 'cell' | 'line' | 'paragraph' | 'table'; params: Record<string, string | number> };

/** Where something stands, for people: a page with its line, a cell, a line of a text, a paragraph, a cell of a table. */
export function placeWords(place: Place): PlaceWords {
  switch (place.kind) {
    case 'text':
      return { key: 'line', params: { line: place.line } };
    case 'page':
      return { key: 'page', params: { page: place.page, line: place.line } };
    case 'cell':
      return { key: 'cell', params: { cell: [place.sheet, place.cell].filter(Boolean).join(' ') } };
    case 'paragraph':
      return { key: 'paragraph', params: { no: place.paragraph } };
    case 'table':
      return { key: 'table', params: { table: place.table, row: place.row, column: place.column } };
  }
}
