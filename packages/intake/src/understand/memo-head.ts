import type { Block, Cell, Table } from '../blocks.js';
import { oneLine, spaceless } from './printed-text.js';
import { isHeaderRow } from './tables/read-table.js';

const label = /^(?:ส่วนราชการ|ที่|วันที่|เรื่อง|เรียน|อ้างถึง|สิ่งที่ส่งมาด้วย|โทร)/;

const filled = (row: readonly Cell[]): Cell[] => row.filter(({ text }) => spaceless(text) !== '');

const isHead = ({ rows }: Table): boolean => {
  const labels = rows.filter(([first]) => label.test(spaceless(first?.text ?? '')));
  const says = (word: string): boolean => labels.some(([first]) => spaceless(first?.text ?? '').startsWith(word));
  return says('เรื่อง') && labels.length >= 2 && labels.length * 2 >= rows.length && !rows.some((row) => isHeaderRow(row));
};

/** The head of a memorandum is set in columns, by tabs or cells without lines, but it is read line by line; so is the text indented under it. */
export const partMemoHeads = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.kind !== 'table' || !isHead(block)) return [block];
    return block.rows.flatMap((row): Block[] => {
      const cells = filled(row);
      const [first] = cells;
      return first === undefined ? [] : [{ kind: 'paragraph', text: oneLine(cells.map(({ text }) => text).join(' ')), place: first.place }];
    });
  });
