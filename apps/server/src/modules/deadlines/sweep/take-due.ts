import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { heldBack } from '../pause/held-back.js';
import type { DueLine } from './due-line.js';

const isDue = `r.status = 'planned' AND r.audience <> 'engine' AND r.planned_for <= $1 AND NOT ${heldBack('r.agency_id', 'a.province_id', '$1')}`;
const lines = `SELECT r.id, r.deadline_id AS "deadlineId", r.cycle_id AS "cycleId", r.agency_id AS "agencyId", a.province_id AS "provinceId", d.milestone,
    d.measure_id AS "measureId", r.due_on::text AS "dueOn", r.rung, r.audience, (extract(epoch FROM r.planned_for) * 1000)::float8 AS "plannedFor",
    ${heldBack('r.agency_id', 'a.province_id', 'r.planned_for')} AS "wasHeld", r.asked_by IS NOT NULL AS asked
  FROM reminder r JOIN deadline d ON d.id = r.deadline_id JOIN agency a ON a.id = r.agency_id`;
/** What is due is little against what is planned, and is found by its hour; the deadlines come after, those that failed before at the end. */
const lockDeadlines = `WITH due AS MATERIALIZED (
    SELECT r.deadline_id AS id, max(r.tries) AS tries FROM reminder r JOIN agency a ON a.id = r.agency_id WHERE ${isDue} GROUP BY r.deadline_id)
  SELECT d.id FROM deadline d JOIN due ON due.id = d.id ORDER BY due.tries, d.id LIMIT $2 FOR UPDATE OF d SKIP LOCKED`;
/** A line that is just being settled elsewhere is waited for, and is then not planned any more. */
const dueLines = `${lines} WHERE r.deadline_id = ANY($2::uuid[]) AND r.position_id IS NULL AND ${isDue} ORDER BY r.planned_for, r.id FOR UPDATE OF r`;
const oldest = `SELECT min(r.planned_for) AS since FROM reminder r JOIN agency a ON a.id = r.agency_id WHERE ${isDue}`;
const oneLine = `${lines} WHERE r.id = $1 AND r.status = 'planned' AND r.audience <> 'engine' FOR UPDATE OF r`;

/** Claims lines of the ledger for this transaction. */
@Injectable()
export class TakeDue {
  /**
   * What is due and unsent, of as many deadlines at most. The deadline is locked, not only the line: two sweeps at once must not take two
   * rungs of one deadline, or each would send the latest it sees.
   */
  async take(tx: EntityManager, now: Date, atMost: number): Promise<{ lines: DueLine[]; more: boolean }> {
    const locked = await tx.query<{ id: string }[]>(lockDeadlines, [now, atMost]);
    if (locked.length === 0) return { lines: [], more: false };
    const found = await tx.query<DueLine[]>(dueLines, [now, locked.map(({ id }) => id)]);
    return { lines: found, more: locked.length === atMost };
  }

  /** The hour of the oldest line that is due; `null` where none is. */
  async since(tx: EntityManager, now: Date): Promise<Date | null> {
    return (await tx.query<{ since: Date | null }[]>(oldest, [now]))[0]?.since ?? null;
  }

  /** One line whatever its hour, as long as it is planned. */
  async takeOne(tx: EntityManager, reminderId: string): Promise<DueLine | null> {
    return (await tx.query<DueLine[]>(oneLine, [reminderId]))[0] ?? null;
  }
}
