import type { CorrectedValue } from '@prongsai/contracts';
import type { Dates } from '../../../shared/dates.js';
import { formatScore } from '../../../shared/numbers.js';
import { readTypedDay } from '../../../shared/read-day.js';
import type { Label, ReadRow } from '../reading/read-row.js';

type Text = (key: string, params?: Record<string, string | number>) => string;

export const labelWords = (label: Label, t: Text): string => ('text' in label ? label.text : t(`intake.${label.key}`, label.params).trim());

/** A value as it stands in its row: scores with two decimals, as published, and days in words. */
export function valueWords(value: CorrectedValue, kind: ReadRow['kind'], { long }: Pick<Dates, 'long'>): string {
  if (value === null) return '–';
  if (Array.isArray(value)) return value.join('\n');
  if (kind === 'day' && typeof value === 'string') return long(value);
  return kind === 'score' && typeof value === 'number' ? formatScore(value) : String(value);
}

/** A value as it is typed over. */
export const typedWords = (value: CorrectedValue, kind: ReadRow['kind'], dates: Pick<Dates, 'long'>): string =>
  value === null ? '' : kind === 'score' ? String(value) : valueWords(value, kind, dates).replaceAll('\u00a0', ' ');

/** What was typed, as it is sent; `undefined` for a day that is none. A list is typed one line each. */
export function typedValue(row: Pick<ReadRow, 'kind'>, typed: string): CorrectedValue | undefined {
  const text = typed.trim();
  if (row.kind === 'lines') return text.split('\n').map((line) => line.trim()).filter(Boolean);
  if (text === '') return null;
  return row.kind === 'day' ? (readTypedDay(text) ?? undefined) : text;
}
