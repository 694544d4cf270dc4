import type { Reason } from '@prongsai/contracts';

/** What a gap is about: `measure:2` or `measure:2/steps` names a measure and its field, `indicator:9` an indicator, and so on. */
export type Place = { kind: string; key: string; field: string | null };

export function placeOf(where: string | undefined): Place {
  const [head = '', field] = (where ?? '').split(/[./](.*)/s);
  const [kind = '', ...key] = head.split(':');
  return { kind: kind || 'cycle', key: key.join(':'), field: field || null };
}

/** The number of a place such as `measure:2`, or `null` where the place has none. */
export function placeNumber(place: Place): number | null {
  return /^\d+$/.test(place.key) ? Number(place.key) : null;
}

export type GapRow = { id: string; place: Place; reasons: Reason[] };

/** One row a place, with everything that is missing there; places in their own order: measures by number, the rest as they came. */
export function gapRows(gaps: readonly Reason[]): GapRow[] {
  const rows = new Map<string, GapRow>();
  for (const gap of gaps) {
    const place = placeOf(gap.where);
    // Without a place every gap stands on its own: they have nothing in common but the cycle.
    const id = gap.where ? `${place.kind}:${place.key}` : `cycle:${gap.code}`;
    const row = rows.get(id) ?? { id, place, reasons: [] };
    row.reasons.push(gap);
    rows.set(id, row);
  }
  return [...rows.values()].sort(byNumberWithinKind);
}

const byNumberWithinKind = (a: GapRow, b: GapRow) =>
  a.place.kind === b.place.kind ? (placeNumber(a.place) ?? 0) - (placeNumber(b.place) ?? 0) : 0;

/** The strip of numbers on the due card: which measures are ready. */
export function readiness(measureNos: readonly number[], rows: readonly GapRow[]): { no: number; ready: boolean }[] {
  const missing = new Set(rows.filter((row) => row.place.kind === 'measure').map((row) => placeNumber(row.place)));
  return measureNos.toSorted((a, b) => a - b).map((no) => ({ no, ready: !missing.has(no) }));
}
