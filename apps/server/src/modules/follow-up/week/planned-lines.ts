import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DueLine } from '../../deadlines/index.js';
import type { Pause } from './due-instants.js';

const lines = `SELECT r.id, r.deadline_id AS "deadlineId", r.cycle_id AS "cycleId", r.agency_id AS "agencyId", a.province_id AS "provinceId", d.milestone,
    d.measure_id AS "measureId", r.due_on::text AS "dueOn", r.rung, r.audience, (extract(epoch FROM r.planned_for) * 1000)::float8 AS "plannedFor",
    false AS "wasHeld", r.asked_by IS NOT NULL AS asked
  FROM reminder r JOIN deadline d ON d.id = r.deadline_id JOIN agency a ON a.id = r.agency_id
  WHERE r.agency_id = ANY($1::uuid[]) AND r.status = 'planned' AND r.audience <> 'engine' AND r.planned_for < $2 ORDER BY r.planned_for, r.id`;
const pauses = `SELECT agency_id AS "agencyId", (extract(epoch FROM starts_at) * 1000)::float8 AS "from",
    (extract(epoch FROM coalesce(ended_at, ends_at)) * 1000)::float8 AS until
  FROM reminder_pause WHERE province_id = $1 AND coalesce(ended_at, ends_at) > $2`;
const waiting = `SELECT d.account_id AS "accountId", (extract(epoch FROM d.due_at) * 1000)::float8 AS "from", d.kind, n.position_id AS "positionId"
  FROM delivery d JOIN notification n ON n.id = d.notification_id
  WHERE d.state = 'waiting' AND d.province_id = $1 AND ($2::uuid IS NULL OR d.agency_id = $2) AND NOT EXISTS (
    SELECT 1 FROM approval a WHERE d.topic = 'approval:' || a.id AND (a.verdict IS NOT NULL OR a.voided_at IS NOT NULL))`;

/** A message that has been told in the console and waits for a letter. */
export interface WaitingMessage {
  readonly accountId: string;
  readonly from: number;
  readonly kind: 'duty' | 'notice';
  readonly positionId: string;
}

/** What the ledger and the messages hold ready for the time to come, as far as a caller sees. */
@Injectable()
export class PlannedLines {
  before(tx: EntityManager, agencyIds: readonly string[], until: Date): Promise<DueLine[]> {
    return tx.query<DueLine[]>(lines, [agencyIds, until]);
  }

  pauses(tx: EntityManager, provinceId: string, now: Date): Promise<Pause[]> {
    return tx.query<Pause[]>(pauses, [provinceId, now]);
  }

  waiting(tx: EntityManager, provinceId: string, agencyId: string | null): Promise<WaitingMessage[]> {
    return tx.query<WaitingMessage[]>(waiting, [provinceId, agencyId]);
  }
}
