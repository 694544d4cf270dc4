import type { DrawnCell, DrawnPart, ExpectedDocument, Layout } from './layout.fixture.js';
import { memo } from './memo.fixture.js';
import { oneTable } from './one-table.fixture.js';

/** Older extractions leave a hole where the ring of ำ was. */
const holed = (text: string): string => text.replaceAll('ำ', ' า');

const holedCell = (cell: DrawnCell): DrawnCell => (typeof cell === 'string' ? holed(cell) : { ...cell, text: holed(cell.text) });

const holedPart = (part: DrawnPart): DrawnPart => {
  if (typeof part === 'string') return holed(part);
  return 'rows' in part ? { rows: part.rows.map((row) => row.map(holedCell)) } : part;
};

/** What is cleaned and what is spelt out have their rings again; everything else stands as printed. */
const whole = new Set(['responsible', 'type']);

const holedFacts = (document: ExpectedDocument): ExpectedDocument =>
  JSON.parse(JSON.stringify(document), (key, value: unknown) => {
    if (Array.isArray(value) && !whole.has(key)) return value.map((one: unknown) => (typeof one === 'string' ? holed(one) : one));
    return typeof value === 'string' && !whole.has(key) && !/^\d+$/.test(key) ? holed(value) : value;
  }) as ExpectedDocument;

const withHoles = ({ name, parts, expected, planted }: Layout): Layout => ({ name: `${name}; the rings of ำ lost`, parts: parts.map(holedPart), expected: holedFacts(expected), planted });

export const lostRings: readonly Layout[] = [memo, oneTable].map(withHoles);
