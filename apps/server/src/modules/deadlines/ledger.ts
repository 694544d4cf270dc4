import { Injectable } from '@nestjs/common';
import type { Milestone } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/index.js';
import type { PlannedRung } from './plan-ladder.js';

/** The reminder ledger: every letter that will go out, went out, or did not and why. */
@Injectable()
export class Ledger {
  /** Sets the due day of a milestone once; handled again, it gives the row there is. */
  async setDeadline(tx: EntityManager, row: { cycleId: string; agencyId: string; milestone: Milestone; dueOn: string }): Promise<string | null> {
    const rows = await tx.query<{ id: string }[]>(
      `INSERT INTO deadline (id, cycle_id, agency_id, milestone, due_on, first_due_on) VALUES ($1, $2, $3, $4, $5, $5)
       ON CONFLICT DO NOTHING RETURNING id`,
      [newId(), row.cycleId, row.agencyId, row.milestone, row.dueOn],
    );
    return rows[0]?.id ?? null;
  }

  async isPlanned(tx: EntityManager, cycleId: string): Promise<boolean> {
    return (await tx.query<unknown[]>('SELECT 1 FROM deadline WHERE cycle_id = $1 LIMIT 1', [cycleId])).length > 0;
  }

  /** What was skipped because the work was done is due again where it is not done any more; hours that have passed stay as they were. */
  async planAgain(tx: EntityManager, cycleId: string, undone: readonly Milestone[], now: Date): Promise<void> {
    await tx.query(
      `UPDATE reminder r SET status = 'planned', reason = NULL, settled_at = NULL FROM deadline d
        WHERE d.id = r.deadline_id AND d.cycle_id = $1 AND d.milestone = ANY($2) AND r.status = 'skipped' AND r.reason = 'done' AND r.planned_for > $3`,
      [cycleId, undone, now],
    );
  }

  /** A rung whose hour is over when the ladder is planned is written down as skipped, so that the ledger explains itself. */
  async plan(tx: EntityManager, cycleId: string, deadlineId: string, rungs: readonly PlannedRung[], now: Date): Promise<void> {
    for (const { rung, audience, plannedFor } of rungs) {
      await tx.query(
        `INSERT INTO reminder (id, deadline_id, cycle_id, rung, audience, planned_for, agency_id, due_on, status, reason, settled_at)
         SELECT $1, $2, $3, $4, $5, $6::timestamptz, d.agency_id, d.due_on, CASE WHEN late THEN 'skipped' ELSE 'planned' END,
                CASE WHEN late THEN 'plannedTooLate' END, CASE WHEN late THEN $7::timestamptz END
           FROM deadline d, (SELECT $6::timestamptz < $7::timestamptz AS late) hour WHERE d.id = $2
         ON CONFLICT DO NOTHING`,
        [newId(), deadlineId, cycleId, rung, audience, plannedFor, now],
      );
    }
  }
}
