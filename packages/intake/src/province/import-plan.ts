import type { Place, PrintedResult } from '@prongsai/ita';
import type { ProvinceReading, RowError } from './province-sheet.js';

/** An agency of the province as it is on file. */
export interface KnownAgency {
  id: string;
  name: string;
  type: string;
  district: string | null;
}

/** What is on file of an agency for the year of the sheet. */
export interface StoredResult {
  agencyId: string;
  printed: PrintedResult;
}

export interface ValueChange {
  field: 'overall' | 'grade' | `indicator:${number}`;
  from: number | string | null;
  to: number | string;
}

export interface AgencyCandidate {
  id: string;
  name: string;
  district: string | null;
}

interface PlannedRow {
  /** As printed. */
  name: string;
  place: Place;
}

/**
 * What importing one row would do.
 * - `create`: the agency has no result of the year; `printed` is what will stand
 * - `change`: some values differ; `printed` is the stored result with them taken over, everything else as it was
 * - `same`: nothing to do
 * - `unknown-agency`: no agency of that name; the nearest ones are for a person to choose from
 * - `error`: a value cannot be taken over, so nothing of the row is
 */
export type ImportRow = PlannedRow &
  (
    | { outcome: 'create'; agencyId: string; printed: PrintedResult }
    | { outcome: 'change'; agencyId: string; printed: PrintedResult; changes: ValueChange[] }
    | { outcome: 'same'; agencyId: string }
    | { outcome: 'unknown-agency'; candidates: AgencyCandidate[] }
    | { outcome: 'error'; errors: RowError[] }
  );
export type ImportOutcome = ImportRow['outcome'];

export interface ImportPlan {
  fiscalYear: number | null;
  rows: ImportRow[];
  counts: Record<ImportOutcome, number>;
}

export interface ImportContext {
  agencies: readonly KnownAgency[];
  /** Of the sheet's year. */
  stored: readonly StoredResult[];
  /** A person's choice for names that are not known: name as printed, id of the agency. */
  chosen?: Readonly<Record<string, string>>;
}

/** A dry run: what an import would do, row by row. Nothing is written; a sheet that has been imported plans nothing but `same`. */
export type PlanImport = (reading: ProvinceReading, context: ImportContext) => ImportPlan;
