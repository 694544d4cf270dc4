import { placeName, type IntakePreview } from '@prongsai/contracts';
import type { PrintedResult } from '@prongsai/ita';

type Values = ReadonlyMap<string, string>;

const shown = (score: number): string => score.toFixed(2);

function valuesOf(printed: PrintedResult | null): Values {
  if (!printed) return new Map();
  const scores = [
    ...(printed.overall === null || printed.overall === undefined ? [] : [['overall', shown(printed.overall)] as const]),
    ...(printed.grade ? [['grade', printed.grade] as const] : []),
    ...printed.indicators.flatMap(({ no, reported }) => (reported === null || reported === undefined ? [] : [[`indicator:${no}`, shown(reported)] as const])),
    ...(printed.items ?? []).map(({ code, part, score }) => [part ? `item:${code}/${part}` : `item:${code}`, shown(score)] as const),
  ];
  return new Map(scores);
}

/** What of a result would read otherwise than it does. */
export function valueChanges(before: PrintedResult | null, after: PrintedResult): IntakePreview['values'] {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter((where) => was.get(where) !== is.get(where))
    .map((where) => ({ where, label: placeName(where), from: was.get(where) ?? null, to: is.get(where) ?? null }));
}
