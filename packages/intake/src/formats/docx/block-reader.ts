import type { Place } from '@prongsai/ita';
import type { Element } from 'domhandler';
import type { Block, Cell, Table } from '../../blocks.js';
import { bodyParts, holdsTable } from './body-parts.js';
import type { Inline } from './inline.js';
import type { Notes } from './notes.js';
import type { Numbering } from './numbering.js';
import { isHeading, type Styles } from './styles.js';
import { gridOf, type GridCell } from './table-grid.js';

export interface DocxContext {
  styles: Styles;
  numbering: Numbering;
  notes: Notes;
}

/** Reads the body of a document once, from its beginning: lists are counted on the way. */
export class BlockReader {
  #paragraphs = 0;
  #tables = 0;

  constructor(private readonly context: DocxContext) {}

  read(container: Element): Block[] {
    return bodyParts(container).flatMap((part) => (part.kind === 'table' ? this.#table(part.element) : this.#paragraph(part.element, part.inline)));
  }

  #paragraph(element: Element, inline: Inline): Block[] {
    this.#paragraphs += 1;
    const place: Place = { kind: 'paragraph', paragraph: this.#paragraphs };
    const text = this.#labelled(element, inline.text);
    const heading = isHeading(element, this.context.styles) ? { heading: true as const } : {};
    const own: Block[] = text === '' ? [] : [{ kind: 'paragraph', text, ...heading, place }];
    // A table in a text box is a table of the page.
    const boxes = inline.boxes.filter((box) => !holdsTable(box));
    const hanging = this.#hangingOn({ ...inline, boxes }).map((line): Block => ({ kind: 'paragraph', text: line, place }));
    return [...own, ...hanging, ...inline.boxes.filter(holdsTable).flatMap((box) => this.read(box))];
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
    return bodyParts(container).flatMap((part) => {
      if (part.kind === 'paragraph') return [this.#labelled(part.element, part.inline.text), ...this.#hangingOn(part.inline)].filter((line) => line !== '');
      return gridOf(part.element).map((row) => row.map((cell) => this.#cellText(cell)).filter((text) => text !== '').join(' '));
    });
  }

  #cellText({ element, continues }: GridCell): string {
    return element === null || continues ? '' : this.#lines(element).join('\n').trim();
  }

  /** A table of one column that holds tables is a frame around them. */
  #table(element: Element): Block[] {
    const grid = gridOf(element);
    const isFrame = grid.every((row) => row.length === 1) && grid.flat().some((cell) => cell.element !== null && holdsTable(cell.element));
    if (isFrame) return grid.flat().flatMap((cell) => (cell.element ? this.read(cell.element) : []));
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
