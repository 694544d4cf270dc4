import type { DrawnCell, DrawnPart, DrawnTable } from './layout.fixture.js';

const textOf = (cell: DrawnCell): string => (typeof cell === 'string' ? cell : cell.text);
const acrossOf = (cell: DrawnCell): number => (typeof cell === 'string' ? 1 : (cell.across ?? 1));
const downOf = (cell: DrawnCell): number => (typeof cell === 'string' ? 1 : (cell.down ?? 1));

/** The rows with merged cells spelt out: an extraction leaves empty cells behind. */
export const gridOf = ({ rows }: DrawnTable): string[][] => {
  const open: number[] = [];
  return rows.map((row) => {
    const cells: string[] = [];
    const skip = (): void => {
      while ((open[cells.length] ?? 0) > 0) {
        open[cells.length] = (open[cells.length] ?? 0) - 1;
        cells.push('');
      }
    };
    for (const cell of row) {
      skip();
      const from = cells.length;
      cells.push(textOf(cell), ...Array.from({ length: acrossOf(cell) - 1 }, () => ''));
      for (let at = from; at < cells.length; at += 1) open[at] = downOf(cell) - 1;
    }
    skip();
    return cells;
  });
};

const draw = (parts: readonly DrawnPart[], table: (grid: string[][]) => string): string =>
  parts
    .filter((part) => typeof part === 'string' || !('sheet' in part))
    .map((part) => (typeof part === 'string' ? part : 'heading' in part ? `## ${part.heading}` : 'rows' in part ? table(gridOf(part)) : ''))
    .join('\n\n');

/** Tables by tabs; a line break in a cell is lost, as extractions lose it. */
export const drawTabs = (parts: readonly DrawnPart[]): string =>
  draw(parts, (grid) => grid.map((row) => row.map((text) => text.replaceAll('\n', ' ')).join('\t')).join('\n'));

/** Tables of Markdown, a bold header over them. */
export const drawPipes = (parts: readonly DrawnPart[]): string =>
  draw(parts, (grid) => {
    const lines = grid.map((row, index) => `| ${row.map((text) => (index === 0 && text !== '' ? `**${text.replaceAll('\n', '<br>')}**` : text.replaceAll('\n', '<br>'))).join(' | ')} |`);
    const rule = `|${(grid[0] ?? []).map(() => ' --- |').join('')}`;
    return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n');
  });
