import type { Passage, PassageField, Place, PrintedDocument } from '@prongsai/ita';
import { oneLine } from './printed-text.js';

type ListField = {
  [K in keyof PrintedDocument]-?: NonNullable<PrintedDocument[K]> extends readonly unknown[] ? K : never;
}[keyof PrintedDocument];
type EntryOf<K extends ListField> = NonNullable<PrintedDocument[K]> extends readonly (infer E)[] ? E : never;

/** The document while it is being read: values are put down together with where they stand. */
export class Draft {
  readonly passages: Passage[] = [];
  readonly document: PrintedDocument;

  constructor(file: string) {
    this.document = { source: { file, kind: 'measures' }, fiscalYears: {}, provenance: {} };
  }

  /** Adds an entry to a list; `places` are those of its fields. The index of the entry. */
  add<K extends ListField>(list: K, entry: EntryOf<K>, places: Partial<Record<string, Place | null>>): number {
    const entries = (this.document[list] ??= [] as never) as unknown as EntryOf<K>[];
    entries.push(entry);
    const index = entries.length - 1;
    for (const [field, place] of Object.entries(places)) this.mark(field === '' ? `/${list}/${index}` : `/${list}/${index}/${field}`, place ?? null);
    return index;
  }

  /** Sets a value that is not there yet; what is printed first stands. */
  setOnce<K extends keyof PrintedDocument>(field: K, value: NonNullable<PrintedDocument[K]>, place: Place): boolean {
    if (this.document[field] !== undefined) return false;
    this.document[field] = value;
    this.mark(`/${field}`, place);
    return true;
  }

  mark(pointer: string, place: Place | null): void {
    if (place !== null && !(pointer in this.document.provenance)) this.document.provenance[pointer] = place;
  }

  say(where: string, field: PassageField, text: string, place: Place): void {
    const line = oneLine(text);
    if (line !== '') this.passages.push({ where, field, text: line, place });
  }
}
