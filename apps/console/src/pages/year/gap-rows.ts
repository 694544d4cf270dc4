import type { FindingView, Reason } from '@prongsai/contracts';

/** What a gap is about: `measure:2` names a measure, `measure:2/steps` its field, `indicator:9` an indicator, and so on. */
export type Place = { kind: string; key: string; field: string | null };

export function placeOf(where: string | undefined): Place {
  const [head = '', field] = (where ?? '').split(/[/](.*)/s);
  const [kind = '', ...key] = head.split(':');
  return { kind: kind || 'cycle', key: key.join(':'), field: field || null };
}

/** The number of a place such as `measure:2`, or `null` where the place has none. */
export function placeNumber(place: Place): number | null {
  return /^\d+$/.test(place.key) ? Number(place.key) : null;
}

/** The field that mends a gap, where its code says so. */
const fields: Record<string, string> = {
  'measure-without-steps': 'steps',
  'measure-without-division': 'divisionIds',
  'measure-without-period': 'periodStart',
  'period-outside-fy': 'periodStart',
  'period-reversed': 'periodStart',
  'measure-without-follow-up': 'followUp',
  'report-without-status': 'status',
  'report-without-summary': 'summary',
  'report-without-outcome': 'outcome',
  'report-done-without-evidence': 'evidence',
};

/** Where a finding stands on the page: it is named by its code and the place it was found at, not by an id. */
export const findingAnchor = ({ code, where }: Pick<FindingView, 'code' | 'where'>): string => `finding-${code}-${where}`.replace(/[^\w-]/g, '-');

/** The place of a gap. A finding's own place (`item:O16`) says what was checked; what is to be mended is the finding. */
export function placeOfGap(gap: Reason): Place {
  if (gap.code === 'finding-unanswered') return { kind: 'finding', key: findingAnchor({ code: String(gap.params?.['finding'] ?? ''), where: gap.where ?? '' }), field: null };
  if (gap.code === 'result-missing') return { kind: 'result', key: '', field: null };
  if (gap.code === 'measures-missing') return { kind: 'measure', key: 'new', field: null };
  const place = placeOf(gap.where);
  return { ...place, field: place.field ?? fields[gap.code] ?? null };
}

export type GapRow = { id: string; place: Place; reasons: Reason[] };

/** One row a place, with everything that is missing there; places in their own order: measures by number, the rest as they came. */
export function gapRows(gaps: readonly Reason[]): GapRow[] {
  const rows = new Map<string, GapRow>();
  for (const gap of gaps) {
    const place = placeOfGap(gap);
    // Without a place every gap stands on its own: they have nothing in common but the cycle.
    const id = place.kind === 'cycle' ? `cycle:${gap.code}` : `${place.kind}:${place.key}`;
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

/** A message names its place first (`มาตรการที่ 2: …`); beside the name of the place that is said already. */
export function withoutPlace(message: string, place = ''): string {
  const rest = place && message.startsWith(place) ? message.slice(place.length).replace(/^:?\s*/, '') : message;
  return rest.replace(/^[^:]{1,60}: /, '');
}
