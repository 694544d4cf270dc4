import type { EntityManager } from 'typeorm';
import type { Outage } from '../../../platform/index.js';
import { heldBack } from '../pause/held-back.js';

/** What an outage made late in one province. */
export interface LateOfOutage {
  readonly provinceId: string;
  readonly lines: number;
  /** Positions that were told late. */
  readonly told: number;
  readonly longestMinutes: number;
}

/** What is held back by a pause, or cannot be dealt with for another reason, is not late because of the outage. */
const waiting = `SELECT EXISTS (SELECT 1 FROM reminder r JOIN agency a ON a.id = r.agency_id WHERE r.status = 'planned' AND r.audience <> 'engine'
  AND r.planned_for < $1 AND r.tries = 0 AND NOT ${heldBack('r.agency_id', 'a.province_id', '$2')}) AS waiting`;
/** Lines whose hour fell into the outage and that were dealt with after it; what a person settled is his own. */
const late = `SELECT a.province_id AS "provinceId", count(*)::int AS lines, count(DISTINCT r.position_id)::int AS told,
    ceil(max(extract(epoch FROM r.settled_at - r.planned_for)) / 60)::int AS "longestMinutes"
  FROM reminder r JOIN agency a ON a.id = r.agency_id
  WHERE r.planned_for >= $1 AND r.planned_for < $2 AND r.settled_at >= $2 AND r.audience <> 'engine' AND r.asked_by IS NULL
    AND (r.status IN ('sent', 'failed') OR r.reason = 'superseded') GROUP BY a.province_id ORDER BY a.province_id`;

/** Everything whose hour fell into the outage has been looked at. */
export async function isHealed(tx: EntityManager, { until }: Outage, now: Date): Promise<boolean> {
  const [row] = await tx.query<{ waiting: boolean }[]>(waiting, [until, now]);
  return row?.waiting === false;
}

export const lateOfOutage = (tx: EntityManager, { from, until }: Outage): Promise<LateOfOutage[]> => tx.query<LateOfOutage[]>(late, [from, until]);
