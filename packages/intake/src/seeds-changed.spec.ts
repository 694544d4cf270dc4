import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { PrintedDocument } from '@prongsai/ita';
import { toArabicDigits, toThaiDigits } from '@prongsai/thai';
import type { Block, Cell, FileContent } from './blocks.js';
import { readText } from './formats/text/read-text.js';
import { understand } from './understand/understand.js';

const folder = fileURLToPath(new URL('../../../../shared/seeds-data', import.meta.url));
const texts = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : [];

interface Change {
  name: string;
  text?: (text: string) => string;
  row?: (row: readonly Cell[]) => Cell[];
}

const changes: Change[] = [
  { name: 'in Arabic digits throughout', text: toArabicDigits },
  { name: 'in Thai digits throughout', text: toThaiDigits },
  { name: 'with the columns of every table the other way round', row: (row) => row.toReversed() },
  { name: 'with the first column of every table last', row: ([first, ...rest]) => [...rest, ...(first === undefined ? [] : [first])] },
  { name: 'with every second column first', row: (row) => [...row.filter((_, index) => index % 2 === 1), ...row.filter((_, index) => index % 2 === 0)] },
];

const changed = (content: FileContent, { text = (same) => same, row = (same) => [...same] }: Change): FileContent => ({
  ...content,
  blocks: content.blocks.map((block): Block =>
    block.kind === 'paragraph'
      ? { ...block, text: text(block.text) }
      : { ...block, rows: block.rows.map((cells) => row(cells).map((cell) => ({ ...cell, text: text(cell.text) }))) },
  ),
});

/** What a document says, wherever it stands and in whichever digits. */
const said = (document: PrintedDocument): unknown => JSON.parse(toArabicDigits(JSON.stringify({ ...document, provenance: {} })));

describe('a source document', () => {
  const whenThere = texts.length === 0 ? it.skip : it;

  whenThere.each(changes)('$name says the same', (change) => {
    for (const file of texts) {
      const content = readText(readFileSync(join(folder, file), 'utf8'));
      expect(said(understand(changed(content, change), file).document)).toEqual(said(understand(content, file).document));
    }
  });
});
