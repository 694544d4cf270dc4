import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../platform/index.js';
import type { FailReason, SkipReason } from '../ledger/reasons.js';

export interface SentLine {
  readonly id: string;
  readonly positionIds: readonly string[];
}
export interface Postponed {
  readonly id: string;
  /** An instant as ISO text. */
  readonly plannedFor: string;
}

const settle = `UPDATE reminder r SET status = $1, reason = settled.reason, settled_at = $2 FROM unnest($3::uuid[], $4::text[]) AS settled (id, reason)
  WHERE r.id = settled.id AND r.status = 'planned'`;
const markSent = `UPDATE reminder r SET status = 'sent', settled_at = $1, position_id = sent.position_id
  FROM unnest($2::uuid[], $3::uuid[]) AS sent (id, position_id) WHERE r.id = sent.id`;
const copySent = `INSERT INTO reminder (id, deadline_id, cycle_id, agency_id, due_on, rung, audience, planned_for, planned_before, move_id, asked_by, note, tries, status,
    settled_at, position_id)
  SELECT sent.id, r.deadline_id, r.cycle_id, r.agency_id, r.due_on, r.rung, r.audience, r.planned_for, r.planned_before, r.move_id, r.asked_by, r.note, r.tries,
    'sent', r.settled_at, sent.position_id
  FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS sent (id, line_id, position_id) JOIN reminder r ON r.id = sent.line_id ON CONFLICT DO NOTHING`;
const postpone = `UPDATE reminder r SET planned_before = coalesce(r.planned_before, r.planned_for), planned_for = moved.planned_for
  FROM unnest($1::uuid[], $2::timestamptz[]) AS moved (id, planned_for) WHERE r.id = moved.id`;

/** Writes down what became of lines of the ledger: a statement for any number of them. */
@Injectable()
export class SettleLines {
  skip(tx: EntityManager, reasons: ReadonlyMap<string, SkipReason>, now: Date): Promise<void> {
    return this.#settle(tx, 'skipped', reasons, now);
  }

  fail(tx: EntityManager, reasons: ReadonlyMap<string, FailReason>, now: Date): Promise<void> {
    return this.#settle(tx, 'failed', reasons, now);
  }

  /** A line becomes one line a position it was sent to. */
  async sent(tx: EntityManager, lines: readonly SentLine[], now: Date): Promise<void> {
    if (lines.length === 0) return;
    await tx.query(markSent, [now, lines.map(({ id }) => id), lines.map(({ positionIds }) => positionIds[0])]);
    const others = lines.flatMap(({ id, positionIds }) => positionIds.slice(1).map((positionId) => ({ id, positionId })));
    if (others.length === 0) return;
    await tx.query(copySent, [others.map(() => newId()), others.map(({ id }) => id), others.map(({ positionId }) => positionId)]);
  }

  /** It is still due, and comes after those that have not failed. */
  async triedInVain(tx: EntityManager, lines: readonly { readonly id: string }[]): Promise<void> {
    await tx.query('UPDATE reminder SET tries = tries + 1 WHERE id = ANY($1::uuid[])', [lines.map(({ id }) => id)]);
  }

  /** The hour has turned out to be on a day off. */
  async postpone(tx: EntityManager, lines: readonly Postponed[]): Promise<void> {
    if (lines.length > 0) await tx.query(postpone, [lines.map(({ id }) => id), lines.map(({ plannedFor }) => plannedFor)]);
  }

  async #settle(tx: EntityManager, status: string, reasons: ReadonlyMap<string, string>, now: Date): Promise<void> {
    if (reasons.size > 0) await tx.query(settle, [status, now, [...reasons.keys()], [...reasons.values()]]);
  }
}
