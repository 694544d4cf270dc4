import { toArabicDigits } from '@prongsai/thai';
import type { Line } from './lines.js';
import type { PageParts } from './page-blocks.js';

/** How much of the page, above and below, may be such a line. */
const zone = 0.12;
const outermost = 0.08;
const pageNumber = /^(?:[-–(]?\s*(?:หน้า(?:ที่)?|page)?\s*[0-9]{1,3}\s*(?:(?:\/|จาก|of|ของ)\s*[0-9]{1,3})?\s*[-–)]?)$/i;

const isAtEdge = ({ content }: PageParts, line: Line, share: number): boolean =>
  line.bottom < content.height * share || line.top > content.height * (1 - share);

/** Lines that differ in their numbers alone are the same. */
const keyOf = ({ content }: PageParts, line: Line): string =>
  `${line.baseline > content.height / 2 ? 'below' : 'above'} ${Math.round(line.size)} ${toArabicDigits(line.text).replace(/\d+/g, '#').replace(/\s+/g, '')}`;

/** Leaves out what stands at the edge of most pages, and page numbers. */
export const withoutRunningHeads = (pages: readonly PageParts[]): PageParts[] => {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.lines.filter((line) => isAtEdge(page, line, zone)).map((line) => keyOf(page, line)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isRunning = (page: PageParts, line: Line): boolean => {
    if (!isAtEdge(page, line, zone)) return false;
    const count = counts.get(keyOf(page, line)) ?? 0;
    return (count >= 2 && count >= pages.length / 2) || (isAtEdge(page, line, outermost) && pageNumber.test(toArabicDigits(line.text)));
  };
  return pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !isRunning(page, line)) }));
};
