import { readDocument, type CorrectedValue, type ReadDocument } from '@prongsai/contracts';
import { toArabicDigits } from '@prongsai/thai';
import type { MadeCorrection } from './made-correction.js';
import { valueAt, withValueAt } from './json-pointer.js';

export type Change = Pick<MadeCorrection, 'pointer' | 'value'>;
export type Fault = 'intake-value-unknown' | 'intake-value-unfit';

/** What people do not correct: it is told by the file itself. */
const fixed = /^\/(?:source|provenance|agencies)(?:\/|$)/;

/** A number as a person types it, in Thai or Arabic digits. */
const asNumber = (value: CorrectedValue): number[] => {
  if (typeof value !== 'string' || value === '') return [];
  const number = Number(toArabicDigits(value));
  return Number.isFinite(number) ? [number] : [];
};

const sameValue = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The document with one more value put in: as given, or as the number it reads as where a number belongs. */
function changed(document: ReadDocument, { pointer, value }: Change): ReadDocument | Fault {
  if (fixed.test(pointer)) return 'intake-value-unknown';
  for (const candidate of value === null ? [undefined] : [value, ...asNumber(value)]) {
    const whole = withValueAt(document, pointer, candidate);
    if (!whole) return 'intake-value-unknown';
    const parsed = readDocument.safeParse(whole);
    if (!parsed.success) continue;
    // The schema drops what it does not know.
    if (candidate !== undefined && !sameValue(valueAt(parsed.data, pointer), candidate)) return 'intake-value-unknown';
    return parsed.data;
  }
  return 'intake-value-unfit';
}

/** Each change that fits, and why the others do not. */
export function correctedDocument(document: ReadDocument, changes: readonly Change[]): { document: ReadDocument; faults: { pointer: string; code: Fault }[] } {
  const faults: { pointer: string; code: Fault }[] = [];
  let corrected = document;
  for (const change of changes) {
    const next = changed(corrected, change);
    if (typeof next === 'string') faults.push({ pointer: change.pointer, code: next });
    else corrected = next;
  }
  return { document: corrected, faults };
}

/** The value at a pointer as a correction tells it. */
export const printedAt = (document: ReadDocument, pointer: string): CorrectedValue => (valueAt(document, pointer) as CorrectedValue | undefined) ?? null;

/** The corrections with new ones: the last one counts, and what reads as printed is none. */
export function withCorrections(known: readonly MadeCorrection[], made: readonly MadeCorrection[]): MadeCorrection[] {
  const replaced = new Set(made.map(({ pointer }) => pointer));
  return [...known.filter(({ pointer }) => !replaced.has(pointer)), ...made.filter(({ printed, value }) => !sameValue(printed, value))];
}
