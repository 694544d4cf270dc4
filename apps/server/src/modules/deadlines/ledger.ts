import { Injectable } from '@nestjs/common';
import type { Milestone, Recipient } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/index.js';
import type { PlannedRung } from './plan-ladder.js';

export type SkipReason = 'done' | 'superseded' | 'cycleOver' | 'notBegun' | 'plannedTooLate';
export type FailReason = 'nobodyHolds';

export interface DueReminder {
  readonly id: string;
  readonly deadlineId: string;
  readonly cycleId: string;
  readonly agencyId: string;
  readonly milestone: Milestone;
  readonly dueOn: string;
  readonly rung: string;
  readonly audience: Recipient;
  readonly plannedFor: number;
}

const lockDeadlines = `SELECT d.id FROM deadline d
  WHERE EXISTS (SELECT 1 FROM reminder r WHERE r.deadline_id = d.id AND r.status = 'planned' AND r.planned_for <= $1)
  ORDER BY d.id LIMIT $2 FOR UPDATE SKIP LOCKED`;
const dueLines = `SELECT r.id, r.deadline_id AS "deadlineId", r.cycle_id AS "cycleId", d.agency_id AS "agencyId", d.milestone,
    d.due_on::text AS "dueOn", r.rung, r.audience, (extract(epoch FROM r.planned_for) * 1000)::float8 AS "plannedFor"
  FROM reminder r JOIN deadline d ON d.id = r.deadline_id
  WHERE d.id = ANY($2::uuid[]) AND r.status = 'planned' AND r.planned_for <= $1 ORDER BY r.planned_for, r.id`;

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

  /**
   * What is due and unsent. The deadline is locked, not the line: two sweeps at once must not take two rungs of one deadline,
   * or each would send the latest it sees.
   */
  async takeDue(tx: EntityManager, now: Date, atMost: number): Promise<DueReminder[]> {
    const locked = await tx.query<{ id: string }[]>(lockDeadlines, [now, atMost]);
    if (locked.length === 0) return [];
    return tx.query<DueReminder[]>(dueLines, [now, locked.map(({ id }) => id)]);
  }

  async skip(tx: EntityManager, ids: readonly string[], reason: SkipReason, now: Date): Promise<void> {
    await this.#settle(tx, ids, 'skipped', reason, now);
  }

  async fail(tx: EntityManager, id: string, reason: FailReason, now: Date): Promise<void> {
    await this.#settle(tx, [id], 'failed', reason, now);
  }

  /** The line becomes one line a position it was sent to. */
  async sent(tx: EntityManager, line: DueReminder, positionIds: readonly string[], now: Date): Promise<void> {
    const [first, ...others] = positionIds;
    await tx.query(`UPDATE reminder SET status = 'sent', settled_at = $2, position_id = $3 WHERE id = $1`, [line.id, now, first]);
    for (const positionId of others) {
      await tx.query(
        `INSERT INTO reminder (id, deadline_id, cycle_id, agency_id, due_on, rung, audience, planned_for, status, settled_at, position_id)
         SELECT $1, deadline_id, cycle_id, agency_id, due_on, rung, audience, planned_for, 'sent', settled_at, $3 FROM reminder WHERE id = $2
         ON CONFLICT DO NOTHING`,
        [newId(), line.id, positionId],
      );
    }
  }

  async settleMilestone(tx: EntityManager, cycleId: string, milestone: Milestone, now: Date): Promise<void> {
    await tx.query(
      `UPDATE reminder r SET status = 'skipped', settled_at = $3, reason = CASE WHEN c.state = 'cancelled' THEN 'cycleOver' ELSE 'done' END
         FROM deadline d JOIN cycle c ON c.id = d.cycle_id
        WHERE d.id = r.deadline_id AND r.status = 'planned' AND d.cycle_id = $1 AND d.milestone = $2`,
      [cycleId, milestone, now],
    );
  }

  async #settle(tx: EntityManager, ids: readonly string[], status: string, reason: string, now: Date): Promise<void> {
    if (ids.length === 0) return;
    await tx.query(`UPDATE reminder SET status = $2, reason = $3, settled_at = $4 WHERE id = ANY($1::uuid[])`, [ids, status, reason, now]);
  }
}
