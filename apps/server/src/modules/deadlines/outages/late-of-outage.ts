import type { EntityManager } from 'typeorm';
import type { Outage } from '../../../platform/index.js';

/** What an outage made late in one province. */
export interface LateOfOutage {
  readonly provinceId: string;
  readonly lines: number;
  /** Positions that were told late. */
  readonly told: number;
  readonly longestMinutes: number;
}

const waiting = `SELECT EXISTS (SELECT 1 FROM reminder r JOIN agency a ON a.id = r.agency_id
  WHERE r.status = 'planned' AND r.audience <> 'engine' AND r.planned_for < $1 AND NOT EXISTS (SELECT 1 FROM reminder_pause held
    WHERE held.province_id = a.province_id AND (held.agency_id IS NULL OR held.agency_id = a.id) AND coalesce(held.ended_at, held.ends_at) > r.planned_for)) AS waiting`;
/** Lines whose hour fell into the outage and that were dealt with after it; what a person settled is his own. */
const late = `SELECT a.province_id AS "provinceId", count(*)::int AS lines, count(DISTINCT r.position_id)::int AS told,
    ceil(max(extract(epoch FROM r.settled_at - r.planned_for)) / 60)::int AS "longestMinutes"
  FROM reminder r JOIN agency a ON a.id = r.agency_id
  WHERE r.planned_for >= $1 AND r.planned_for < $2 AND r.settled_at >= $2 AND r.audience <> 'engine' AND r.asked_by IS NULL
    AND (r.status IN ('sent', 'failed') OR r.reason = 'superseded') GROUP BY a.province_id ORDER BY a.province_id`;

/** Something whose hour fell into the outage has not been looked at yet. */
export async function isHealed(tx: EntityManager, { until }: Outage): Promise<boolean> {
  const [row] = await tx.query<{ waiting: boolean }[]>(waiting, [until]);
  return row?.waiting === false;
}

export const lateOfOutage = (tx: EntityManager, { from, until }: Outage): Promise<LateOfOutage[]> => tx.query<LateOfOutage[]>(late, [from, until]);
