import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { DrawnCell, DrawnPart, DrawnTable } from './layout.fixture.js';

const cellOf = (cell: DrawnCell): TableCell => {
  const { text, across = 1, down = 1 } = typeof cell === 'string' ? { text: cell } : cell;
  return new TableCell({ columnSpan: across, rowSpan: down, children: text.split('\n').map((line) => new Paragraph(line)) });
};

const tableOf = ({ rows }: DrawnTable): Table => new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cellOf) })) });

/** A document of a word processor, cells merged as they are drawn. */
export const drawDocx = async (parts: readonly DrawnPart[]): Promise<Uint8Array> => {
  const children = parts.flatMap((part) => {
    if (typeof part === 'string') return [new Paragraph(part)];
    if ('sheet' in part) return [];
    if ('heading' in part) return [new Paragraph({ text: part.heading, heading: HeadingLevel.HEADING_2 })];
    return [tableOf(part), new Paragraph('')];
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
};
