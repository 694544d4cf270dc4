import type { ReadRow } from './read-row.js';

type Maybe<T> = T | undefined;

const plain = { code: '', printed: null, low: false } as const;

/** A row of words, where the document has them. */
export const textRow = (pointer: string, key: string, value: Maybe<string>): ReadRow[] =>
  value === undefined ? [] : [{ ...plain, holder: pointer, pointer, kind: 'text', label: { key }, value }];

export const yearRow = (pointer: string, key: string, value: Maybe<number>): ReadRow[] =>
  value === undefined ? [] : [{ ...plain, holder: pointer, pointer, kind: 'year', label: { key }, value }];

/** A list: one line each. */
export const linesRow = (pointer: string, key: string, value: Maybe<readonly string[]>): ReadRow[] =>
  value === undefined ? [] : [{ ...plain, holder: pointer, pointer, kind: 'lines', label: { key }, value: [...value] }];

/** A calendar day, `YYYY-MM-DD`. */
export const dayRow = (pointer: string, key: string, value: Maybe<string>): ReadRow[] => textRow(pointer, key, value).map((row) => ({ ...row, kind: 'day' }));
