import type { Bilingual, SourceBlock } from '@prongsai/contracts';
import type { Block, FileContent } from '@prongsai/intake';
import { positionOf, type PageStarts } from './page-starts.js';

export interface Page {
  readonly label: Bilingual;
  readonly blocks: readonly SourceBlock[];
}

export interface Pages {
  readonly pages: readonly Page[];
  readonly starts: PageStarts;
}

/** Rows of a table and paragraphs on one page of our drawing, where the file has no pages of its own. */
const pageLength = 120;

/** A long table is drawn in several pieces. */
const pieces = (block: Block): SourceBlock[] => {
  if (block.kind === 'paragraph' || block.rows.length <= pageLength) return [block];
  const count = Math.ceil(block.rows.length / pageLength);
  return Array.from({ length: count }, (_, at) => {
    const rows = block.rows.slice(at * pageLength, (at + 1) * pageLength);
    return { kind: 'table', rows, place: rows[0]?.[0]?.place ?? block.place };
  });
};

const lengthOf = (block: SourceBlock): number => (block.kind === 'paragraph' ? 1 : block.rows.length);

/** What a page must not be shared by: another page of a PDF, another sheet of a workbook. */
const bounds = ({ place }: SourceBlock): string => {
  if (place.kind === 'page') return `page ${place.page}`;
  return place.kind === 'cell' ? `sheet ${place.sheet}` : '';
};

function grouped(blocks: readonly SourceBlock[]): SourceBlock[][] {
  const groups: SourceBlock[][] = [];
  let length = 0;
  for (const block of blocks) {
    const group = groups.at(-1);
    const sameBounds = group?.[0] !== undefined && bounds(group[0]) === bounds(block);
    const fits = block.place.kind === 'page' || length + lengthOf(block) <= pageLength;
    length = sameBounds && fits ? length + lengthOf(block) : lengthOf(block);
    if (group && sameBounds && fits) group.push(block);
    else groups.push([block]);
  }
  return groups;
}

function labelOf(blocks: readonly SourceBlock[], no: number): Bilingual {
  const place = blocks[0]?.place;
  if (place?.kind === 'page') return { th: `หน้า ${place.page}`, en: `Page ${place.page}` };
  if (place?.kind !== 'cell') return { th: `ส่วนที่ ${no}`, en: `Part ${no}` };
  const [, row] = positionOf(place);
  return { th: `${place.sheet} แถวที่ ${row} เป็นต้นไป`.trim(), en: `${place.sheet} from row ${row}`.trim() };
}

const placesOf = (block: SourceBlock) => (block.kind === 'paragraph' ? [block.place] : [block.place, ...block.rows.flatMap((row) => row[0]?.place ?? [])]);

function startsOf(groups: readonly (readonly SourceBlock[])[]): PageStarts {
  const starts: Record<string, [number, number][]> = {};
  groups.forEach((blocks, at) => {
    for (const [series, position] of blocks.flatMap(placesOf).map(positionOf)) {
      const known = (starts[series] ??= []);
      const last = known.at(-1);
      if (last?.[1] !== at + 1) known.push([position, at + 1]);
      else if (position < last[0]) last[0] = position;
    }
  });
  return starts;
}

/** The pages a file is drawn on: those of a PDF, else stretches of a sheet or of the text. */
export function pagesOf({ blocks }: Pick<FileContent, 'blocks'>): Pages {
  const groups = grouped(blocks.flatMap(pieces));
  return { pages: groups.map((group, at) => ({ label: labelOf(group, at + 1), blocks: group })), starts: startsOf(groups) };
}
