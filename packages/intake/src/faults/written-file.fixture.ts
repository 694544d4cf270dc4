import { utils, write } from '@e965/xlsx';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, type FileChild } from 'docx';

/** A paragraph, or a table as its rows. */
export type Part = string | readonly (readonly string[])[];
export type WrittenAs = 'tabs' | 'pipes' | 'docx' | 'xlsx' | 'csv';

const isTable = (part: Part): part is readonly (readonly string[])[] => typeof part !== 'string';

const inText = (parts: readonly Part[], row: (cells: readonly string[]) => string): Uint8Array =>
  new TextEncoder().encode(
    parts
      .map((part) => (isTable(part) ? part.map((cells) => row(cells.map((cell) => cell.replaceAll('\n', ' ')))).join('\n') : part))
      .join('\n\n'),
  );

const inWord = async (parts: readonly Part[]): Promise<Uint8Array> => {
  const paragraphs = (text: string): Paragraph[] => text.split('\n').map((line) => new Paragraph(line));
  const children = parts.flatMap((part): FileChild[] =>
    isTable(part)
      ? [
          new Table({
            rows: part.map((cells) => new TableRow({ children: cells.map((cell) => new TableCell({ children: paragraphs(cell) })) })),
          }),
        ]
      : paragraphs(part),
  );
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
};

const numeric = (cell: string): string | number => (/^\d{1,3}(?:\.\d+)?$/u.test(cell) ? Number(cell) : cell);

const inSheet = (parts: readonly Part[], bookType: 'xlsx' | 'csv'): Uint8Array => {
  const rows = parts.flatMap((part) => (isTable(part) ? [...part.map((cells) => cells.map(numeric)), []] : [[part], []]));
  const book = utils.book_new(utils.aoa_to_sheet(rows), 'ผลการประเมิน');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
};

/** The bytes of a document, and the name of its file. */
export const writtenFile = async (parts: readonly Part[], as: WrittenAs): Promise<{ bytes: Uint8Array; name: string }> => {
  switch (as) {
    case 'tabs':
      return { bytes: inText(parts, (cells) => cells.join('\t')), name: 'document.txt' };
    case 'pipes':
      return { bytes: inText(parts, (cells) => `| ${cells.join(' | ')} |`), name: 'document.txt' };
    case 'docx':
      return { bytes: await inWord(parts), name: 'document.docx' };
    case 'xlsx':
    case 'csv':
      return { bytes: inSheet(parts, as), name: `document.${as}` };
  }
};
