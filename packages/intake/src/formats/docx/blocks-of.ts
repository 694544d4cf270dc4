import type { Place } from '@prongsai/ita';
import type { Element } from 'domhandler';
import type { Block, Cell, Table } from '../../blocks.js';
import { readInline, runsOn, type Inline } from './inline.js';
import type { Notes } from './notes.js';
import type { Numbering } from './numbering.js';
import { isHeading, type Styles } from './styles.js';
import { gridOf, type GridCell } from './table-grid.js';
import { childrenNamed, elementsOf } from './xml.js';

export interface DocxContext {
  styles: Styles;
  numbering: Numbering;
  notes: Notes;
}

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'mc:AlternateContent', 'mc:Choice']);

/** Paragraphs and tables in reading order; content controls and tracked insertions around them fall away. */
const bodyElements = (node: Element): Element[] =>
  elementsOf(node).flatMap((element) => {
    if (element.name === 'w:p' || element.name === 'w:tbl') return [element];
    return wrappers.has(element.name) ? bodyElements(element) : [];
  });

/** Reads the body of a document once, from its beginning: lists are counted on the way. */
export class BlockReader {
  #paragraphs = 0;
  #tables = 0;

  constructor(private readonly context: DocxContext) {}

  read(container: Element): Block[] {
    let carried = '';
    return bodyElements(container).flatMap((element) => {
      if (element.name === 'w:tbl') return this.#table(element);
      this.#paragraphs += 1;
      const place: Place = { kind: 'paragraph', paragraph: this.#paragraphs };
      const inline = readInline(element);
      if (runsOn(element)) {
        carried += inline.text;
        return [];
      }
      const text = this.#labelled(element, carried + inline.text);
      carried = '';
      const lines = text === '' ? [] : [this.#paragraph(element, text, place)];
      return [...lines, ...this.#hangingOn(inline).map((line): Block => ({ kind: 'paragraph', text: line, place }))];
    });
  }

  #paragraph(element: Element, text: string, place: Place): Block {
    return { kind: 'paragraph', text, ...(isHeading(element, this.context.styles) ? { heading: true as const } : {}), place };
  }

  #labelled(element: Element, text: string): string {
    const label = this.context.numbering.label(element);
    return label === '- ' && text.trim() === '' ? '' : `${label}${text.trim()}`.trim();
  }

  /** The texts of boxes and notes, a line each. */
  #hangingOn({ boxes, notes }: Inline): string[] {
    const boxLines = boxes.map((box) => this.#lines(box).join('\n'));
    const noteLines = notes.map(({ kind, id }) => this.context.notes.text(kind, id));
    return [...boxLines, ...noteLines].filter((line) => line !== '');
  }

  /** The text of a cell or a box, a line for each paragraph, and for each row of a table inside it. */
  #lines(container: Element): string[] {
    let carried = '';
    return bodyElements(container).flatMap((element) => {
      if (element.name === 'w:tbl') return gridOf(element).map((row) => row.map((cell) => this.#cellText(cell)).filter((text) => text !== '').join(' '));
      const inline = readInline(element);
      if (runsOn(element)) {
        carried += inline.text;
        return [];
      }
      const text = this.#labelled(element, carried + inline.text);
      carried = '';
      return [text, ...this.#hangingOn(inline)].filter((line) => line !== '');
    });
  }

  #cellText({ element, continues }: GridCell): string {
    return element === null || continues ? '' : this.#lines(element).join('\n').trim();
  }

  /** A table of one column that holds tables is a frame around them. */
  #table(element: Element): Block[] {
    const grid = gridOf(element);
    const frames = grid.flat().filter((cell) => cell.element !== null && childrenNamed(cell.element, 'w:tbl').length > 0);
    if (frames.length > 0 && grid.every((row) => row.length === 1)) return grid.flat().flatMap((cell) => (cell.element ? this.read(cell.element) : []));
    this.#tables += 1;
    const table = this.#tables;
    const rows = grid.map((row, rowIndex) =>
      row.map((cell, column): Cell => {
        const place: Place = { kind: 'table', table, row: rowIndex + 1, column: column + 1 };
        return { text: this.#cellText(cell), place, ...(cell.continues ? { continues: cell.continues } : {}) };
      }),
    );
    const block: Table = { kind: 'table', rows, place: { kind: 'table', table, row: 1, column: 1 } };
    return rows.flat().some(({ text }) => text !== '') ? [block] : [];
  }
}
