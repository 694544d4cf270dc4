import { heldBack } from '../pause/held-back.js';

/** A line that could not be told for so long keeps nobody's letter any more. */
const longest = '1 hour';

/**
 * Provinces in which lines of the ledger have come due and are not told yet: what leaves before they are would take a person's one letter
 * of the day without them. `$1` is now.
 */
export const provincesBeingSwept = `SELECT DISTINCT a.province_id AS id FROM reminder r JOIN agency a ON a.id = r.agency_id
  WHERE r.status = 'planned' AND r.audience <> 'engine' AND r.planned_for <= $1 AND r.planned_for > $1::timestamptz - interval '${longest}'
    AND NOT ${heldBack('r.agency_id', 'a.province_id', '$1')}`;
