import type { ContentField } from '@prongsai/contracts';
import type { ContentPlace } from './places.js';

export interface ComparedField {
  readonly field: ContentField;
  /** What it said before; `null` where there was nothing to compare with. */
  readonly before: string | null;
  readonly now: string;
}

export interface ComparedPlace extends Omit<ContentPlace, 'fields'> {
  readonly changed: boolean;
  readonly fields: readonly ComparedField[];
}

const compared = (place: ContentPlace, before: ContentPlace | undefined, known: boolean): ComparedPlace => {
  const fields = place.fields.map(({ field, text }) => {
    const earlier = before?.fields.find((other) => other.field === field)?.text;
    return { field, before: known ? (earlier ?? '') : null, now: text };
  });
  return { ...place, fields, changed: known && fields.some((field) => field.before !== field.now) };
};

const removed = (place: ContentPlace): ComparedPlace => ({
  ...place,
  changed: true,
  fields: place.fields.map(({ field, text }) => ({ field, before: text, now: '' })),
});

/** A document beside an earlier text of it, place by place and field by field; places taken out stand at the end, emptied. */
export function comparePlaces(now: readonly ContentPlace[], before: readonly ContentPlace[] | null): ComparedPlace[] {
  const earlier = new Map((before ?? []).map((place) => [place.key, place]));
  const present = new Set(now.map(({ key }) => key));
  const gone = (before ?? []).filter(({ key }) => !present.has(key));
  return [...now.map((place) => compared(place, earlier.get(place.key), before !== null)), ...gone.map(removed)];
}

/**
 * The places named alike read the same in both texts, or the field of it behind a slash: `measure:2/steps`. A place of the earlier text
 * is found again by its key, not by its number; a field that the place does not have stands for the whole of it.
 */
export function readsTheSame(where: string, now: readonly ContentPlace[], before: readonly ContentPlace[]): boolean {
  const [head = where, named] = where.split('/');
  const earlier = before.find((place) => place.where === head);
  const changed = comparePlaces(now, before).filter((place) => place.changed);
  if (!earlier) return changed.length === 0;
  const found = changed.find(({ key }) => key === earlier.key);
  const field = found?.fields.find((candidate) => candidate.field === named);
  return field ? field.before === field.now : found === undefined;
}
