import type { Place } from '@prongsai/ita';

/** For each series of places, where every page begins in it: `[first place, page]`, in order. */
export type PageStarts = Readonly<Record<string, readonly (readonly [number, number])[]>>;

const rowOfCell = (cell: string): number => Number(/\d+$/.exec(cell)?.[0] ?? 0);

/** The series that a place counts in, and its number there. */
export function positionOf(place: Place): readonly [string, number] {
  switch (place.kind) {
    case 'page':
      return ['page', place.page];
    case 'cell':
      return [`cell ${place.sheet}`, rowOfCell(place.cell)];
    case 'table':
      return [`table ${place.table}`, place.row];
    case 'paragraph':
      return ['paragraph', place.paragraph];
    case 'text':
      return ['text', place.line];
  }
}

/** The page on which a place is drawn: the last one that begins at or before it. */
export function pageOf(starts: PageStarts, place: Place): number | null {
  const [series, at] = positionOf(place);
  return starts[series]?.findLast(([first]) => first <= at)?.[1] ?? null;
}
