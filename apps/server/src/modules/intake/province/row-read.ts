import type { ProvinceRow } from '@prongsai/intake';
import type { PlannedRow } from './planned-row.js';

/** A row as it was read, and what was worked out for it beside its outcome and its agency. */
export interface RowRead extends Pick<PlannedRow, 'changes' | 'candidates' | 'reasons'> {
  readonly read: ProvinceRow;
}
