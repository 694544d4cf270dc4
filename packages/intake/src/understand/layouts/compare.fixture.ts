import type { ExpectedDocument } from './layout.fixture.js';

/** Lists whose order tells nothing, by what their entries are known by. */
const keys: Record<string, readonly string[]> = {
  items: ['code', 'part'],
  indicators: ['no'],
  instruments: ['instrument', 'part'],
  indicatorAveragesPrinted: ['indicatorNo'],
  subIndicators: ['no'],
};

export interface Comparison {
  total: number;
  missing: { pointer: string; expected: unknown; found: unknown }[];
}

/** Spaces and the script of digits aside. */
const plain = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)).replace(/\s+/g, '') : value;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const keyed = (list: unknown, name: string): unknown => {
  const fields = keys[name];
  if (!Array.isArray(list) || fields === undefined) return list;
  return Object.fromEntries(list.filter(isRecord).map((entry) => [JSON.stringify(fields.map((field) => entry[field])), entry]));
};

/** Every expected fact, and the length of every expected list, looked for at its place. */
export const compare = (expected: ExpectedDocument, found: object): Comparison => {
  const result: Comparison = { total: 0, missing: [] };
  const fact = (pointer: string, wanted: unknown, got: unknown): void => {
    result.total += 1;
    if (plain(wanted) !== plain(got)) result.missing.push({ pointer, expected: wanted, found: got });
  };
  const walk = (wanted: unknown, got: unknown, pointer: string): void => {
    if (!isRecord(wanted)) return fact(pointer, wanted, got);
    if (Array.isArray(wanted)) fact(`${pointer}/length`, wanted.length, Array.isArray(got) ? got.length : 0);
    const name = pointer.split('/').at(-1) ?? '';
    const [left, right] = [keyed(wanted, name), keyed(got, name)];
    for (const [key, value] of Object.entries(left as object)) walk(value, isRecord(right) ? right[key] : undefined, `${pointer}/${key}`);
  };
  walk(expected, found, '');
  return result;
};
