import type { Element } from 'domhandler';
import { readInline } from './inline.js';
import { childNamed, childrenNamed, parseXml } from './xml.js';

type NoteKind = 'footnote' | 'endnote';

const readNotes = (part: Buffer | null | undefined, kind: NoteKind): Map<string, Element> => {
  const root = part ? childNamed(parseXml(part), `w:${kind}s`) : undefined;
  return new Map(childrenNamed(root ?? { children: [] }, `w:${kind}`).map((note) => [note.attribs['w:id'] ?? '', note]));
};

/** The notes at the foot of pages and at the end, by the number that refers to them. */
export class Notes {
  readonly #notes: Record<NoteKind, ReadonlyMap<string, Element>>;

  constructor(footnotes: Buffer | null | undefined, endnotes: Buffer | null | undefined) {
    this.#notes = { footnote: readNotes(footnotes, 'footnote'), endnote: readNotes(endnotes, 'endnote') };
  }

  text(kind: NoteKind, id: string): string {
    const note = this.#notes[kind].get(id);
    return childrenNamed(note ?? { children: [] }, 'w:p').map((paragraph) => readInline(paragraph).text.trim()).filter((line) => line !== '').join('\n');
  }
}
