import { placeName, reasonOf, type IntakeRow, type Reason, type RowOutcome } from '@prongsai/contracts';
import type { ImportRow, ValueChange } from '@prongsai/intake';
import type { PrintedResult } from '@prongsai/ita';

/** What importing a row would do, as it is kept and shown. */
export interface PlannedRow {
  readonly outcome: RowOutcome;
  /** The agency it is understood to be. */
  readonly agencyId: string | null;
  readonly changes: IntakeRow['changes'];
  readonly candidates: IntakeRow['candidates'];
  readonly reasons: readonly Reason[];
  /** What will stand; `null` where nothing is written. */
  readonly printed: PrintedResult | null;
}

const nothing = { agencyId: null, changes: [], candidates: [], reasons: [], printed: null };

const changeOf = ({ field, from, to }: ValueChange): IntakeRow['changes'][number] => ({ where: field, label: placeName(field), from, to });

/** A planned row in the words of the contracts. */
export function plannedRow(row: ImportRow): PlannedRow {
  const { outcome } = row;
  switch (outcome) {
    case 'create':
      return { ...nothing, outcome, agencyId: row.agencyId, printed: row.printed };
    case 'change':
      return { ...nothing, outcome, agencyId: row.agencyId, printed: row.printed, changes: row.changes.map(changeOf) };
    case 'same':
      return { ...nothing, outcome, agencyId: row.agencyId };
    case 'unknown-agency':
      return { ...nothing, outcome, candidates: row.candidates, reasons: [reasonOf({ code: 'intake-row-agency-unknown', params: { name: row.name } })] };
    case 'error':
      return { ...nothing, outcome, reasons: row.errors.map(({ code, where, message, remedy }) => ({ code, where, message, remedy })) };
  }
}

/** The result is one that a submitted analysis stands on: it stays, and the rest of the sheet is taken. */
export const keptBack = (row: PlannedRow, fiscalYear: number): PlannedRow => ({
  ...row,
  outcome: 'error',
  printed: null,
  reasons: [reasonOf({ code: 'result-in-use', where: 'result', params: { fiscalYear } })],
});
