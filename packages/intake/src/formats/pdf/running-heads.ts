import { toArabicDigits } from '@prongsai/thai';
import type { Line } from './lines.js';
import type { PageParts } from './page-blocks.js';
import { piecesOf } from './pieces.js';

/** How much of the page, above and below, may be such a line. */
const zone = 0.12;
const outermost = 0.08;
const numberOfPages = /^(?:หน้า(?:ที่)?|page)\s*[0-9]{1,3}(?:\s*(?:\/|จาก|of|ของ)\s*[0-9]{1,3})?$/i;
const pageNumber = /^[-–(]?\s*(?:หน้า(?:ที่)?|page)?\s*[0-9]{1,3}\s*(?:(?:\/|จาก|of|ของ)\s*[0-9]{1,3})?\s*[-–)]?$/i;

const isAtEdge = ({ content }: PageParts, line: Line, share: number): boolean =>
  line.bottom < content.height * share || line.top > content.height * (1 - share);

/** What differs in its numbers alone is the same. */
const keyOf = ({ content }: PageParts, piece: Line): string => {
  const text = toArabicDigits(piece.text).replace(/\d+/g, '#').replace(/\s+/g, '');
  return `${piece.baseline > content.height / 2 ? 'below' : 'above'} ${Math.round(piece.size)} ${text}`;
};

const countKeys = (pages: readonly PageParts[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const pieces = page.lines.filter((line) => isAtEdge(page, line, zone)).flatMap(piecesOf);
    for (const key of new Set(pieces.map((piece) => keyOf(page, piece)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/** Leaves out what stands at the edge of most pages, and page numbers. */
export const withoutRunningHeads = (pages: readonly PageParts[]): PageParts[] => {
  const counts = countKeys(pages);
  const isRunning = (page: PageParts, piece: Line): boolean => {
    const count = counts.get(keyOf(page, piece)) ?? 0;
    return (count >= 2 && count >= pages.length / 2) || (isAtEdge(page, piece, outermost) && pageNumber.test(toArabicDigits(piece.text)));
  };
  const isHead = (page: PageParts, line: Line): boolean => {
    if (!isAtEdge(page, line, zone)) return false;
    const pieces = piecesOf(line);
    const numbered = isAtEdge(page, line, outermost) && pieces.some((piece) => numberOfPages.test(toArabicDigits(piece.text)));
    return numbered || pieces.every((piece) => isRunning(page, piece));
  };
  return pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !isHead(page, line)) }));
};
