import type { PrintedIndicator, PrintedResult, ProvinceAgency } from '@prongsai/ita';
import type { ImportContext, ImportOutcome, ImportRow, KnownAgency, PlanImport, ValueChange } from './import-plan.js';
import { KnownAgencies } from './known-agencies.js';
import { nearestAgencies } from './nearest-agencies.js';
import type { ProvinceRow } from './province-sheet.js';
import { noScores, standsAlready } from './row-errors.js';

type Reported = PrintedIndicator & { reported: number };

const reportedOf = (indicators: readonly PrintedIndicator[]): Reported[] =>
  indicators.filter((indicator): indicator is Reported => indicator.reported !== undefined && indicator.reported !== null);

const isEmpty = ({ overall, grade, indicators }: ProvinceAgency): boolean =>
  overall === undefined && grade === undefined && indicators.every(({ reported }) => reported === undefined);

const newResult = ({ overall, grade, indicators }: ProvinceAgency): PrintedResult => ({
  ...(overall === undefined ? {} : { overall }),
  ...(grade === undefined ? {} : { grade }),
  indicators: reportedOf(indicators),
});

/** What the sheet prints otherwise than the record; what it does not print stays as it is. */
const changesOf = (agency: ProvinceAgency, { overall, grade, indicators }: PrintedResult): ValueChange[] => {
  const changes: ValueChange[] = [];
  if (agency.overall !== undefined && agency.overall !== overall) changes.push({ field: 'overall', from: overall ?? null, to: agency.overall });
  if (agency.grade !== undefined && agency.grade !== grade) changes.push({ field: 'grade', from: grade ?? null, to: agency.grade });
  for (const { no, reported } of reportedOf(agency.indicators)) {
    const from = indicators.find((indicator) => indicator.no === no)?.reported ?? null;
    if (reported !== from) changes.push({ field: `indicator:${no}`, from, to: reported });
  }
  return changes;
};

const takenOver = (stored: PrintedResult, { overall, grade, indicators }: ProvinceAgency): PrintedResult => {
  const reported = new Map(reportedOf(indicators).map(({ no, reported: score }) => [no, score]));
  const known = stored.indicators.map((indicator) => (reported.has(indicator.no) ? { ...indicator, reported: reported.get(indicator.no)! } : indicator));
  const added = reportedOf(indicators).filter(({ no }) => !stored.indicators.some((indicator) => indicator.no === no));
  return {
    ...stored,
    ...(overall === undefined ? {} : { overall }),
    ...(grade === undefined ? {} : { grade }),
    indicators: [...known, ...added].toSorted((a, b) => a.no - b.no),
  };
};

class Planner {
  readonly #known: KnownAgencies;
  readonly #byId: ReadonlyMap<string, KnownAgency>;
  readonly #stored: ReadonlyMap<string, PrintedResult>;
  readonly #taken = new Set<string>();

  constructor(private readonly context: ImportContext) {
    this.#known = new KnownAgencies(context.agencies);
    this.#byId = new Map(context.agencies.map((agency) => [agency.id, agency]));
    this.#stored = new Map(context.stored.map(({ agencyId, printed }) => [agencyId, printed]));
  }

  plan(row: ProvinceRow): ImportRow {
    const { agency, place, errors } = row;
    const planned = { name: agency.name, place };
    if (errors.length > 0) return { ...planned, outcome: 'error', errors };
    const matching = this.#agenciesOf(agency);
    const [known] = matching;
    if (known === undefined || matching.length > 1) return { ...planned, outcome: 'unknown-agency', candidates: this.#candidates(agency, matching) };
    if (this.#taken.has(known.id)) return { ...planned, outcome: 'error', errors: [standsAlready(row)] };
    this.#taken.add(known.id);
    const stored = this.#stored.get(known.id);
    if (stored === undefined) {
      return isEmpty(agency)
        ? { ...planned, outcome: 'error', errors: [noScores(agency.name, place)] }
        : { ...planned, outcome: 'create', agencyId: known.id, printed: newResult(agency) };
    }
    const changes = changesOf(agency, stored);
    if (changes.length === 0) return { ...planned, outcome: 'same', agencyId: known.id };
    return { ...planned, outcome: 'change', agencyId: known.id, printed: takenOver(stored, agency), changes };
  }

  #agenciesOf(agency: ProvinceAgency): readonly KnownAgency[] {
    const chosen = this.#byId.get(this.context.chosen?.[agency.name] ?? '');
    return chosen === undefined ? this.#known.matching(agency) : [chosen];
  }

  #candidates(agency: ProvinceAgency, matching: readonly KnownAgency[]) {
    if (matching.length === 0) return nearestAgencies(agency.name, agency.district, this.context.agencies);
    return matching.map(({ id, name, district }) => ({ id, name, district }));
  }
}

export const planImport: PlanImport = (reading, context) => {
  const planner = new Planner(context);
  const rows = reading.rows.map((row) => planner.plan(row));
  const counts: Record<ImportOutcome, number> = { create: 0, change: 0, same: 0, 'unknown-agency': 0, error: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return { fiscalYear: reading.document.fiscalYears.result ?? null, rows, counts };
};
