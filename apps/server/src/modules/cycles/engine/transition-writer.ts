import { Injectable } from '@nestjs/common';
import type { CycleState, DocumentKind } from '@prongsai/ita';
import type { Accepted, Decision, Remark } from '@prongsai/workflow';
import type { EntityManager } from 'typeorm';
import { appendingEntry, Audit, Clock, newId, Outbox, promisingSql, type AuditEntry, type Promised } from '../../../platform/index.js';
import type { ActingHolder } from '../../people/index.js';
import type { Content } from '../content/content.js';
import { roundShown } from './judged-cycle.js';
import type { CycleRow } from './loaded-cycle.js';

/** `null` when the engine acts by itself. */
export type Author = { readonly accountId: string; readonly positionId: string } | null;

export interface Move {
  readonly event: string;
  readonly outcome: Accepted<CycleState>;
  readonly by: Author;
  readonly reason?: string | undefined;
  /** Of the document that is submitted or decided on. */
  readonly contentHash: string | null;
  readonly entry: AuditEntry;
  readonly promised: readonly Promised[];
}

export interface Asked {
  readonly state: CycleState;
  readonly round: number;
  readonly level: string;
  readonly positionIds: readonly string[];
  readonly contentHash: string;
}

/** An answer, and under whose order and by what paper it was given. */
export interface Answered {
  readonly decision: Decision;
  readonly acting: ActingHolder | null;
  readonly paperNote: string | undefined;
}

const audit = appendingEntry(15);

/** The cycle, its history, the entry of the trail and what is promised, in one statement: they are there together or not at all. */
const moveCycle = `WITH moved AS (
    UPDATE cycle SET state = $2, state_since = CASE WHEN $2 = $3 THEN state_since ELSE $7::timestamptz END, round = $4, version = $5,
           acknowledged_at = CASE WHEN $2 NOT IN ('publishing', 'closed') THEN NULL WHEN $6 = 'acknowledge' THEN $7::timestamptz ELSE acknowledged_at END,
           acknowledged_hash = CASE WHEN $2 NOT IN ('publishing', 'closed') THEN NULL WHEN $6 = 'acknowledge' THEN $13 ELSE acknowledged_hash END
     WHERE id = $1 RETURNING id, agency_id),
  history AS (
    INSERT INTO cycle_transition (id, cycle_id, agency_id, version, event, from_state, to_state, round, at, position_id, account_id, reason, content_hash)
    SELECT $8, id, agency_id, $5, $6, $3, $2, $9, $7, $10, $11, $12, $13 FROM moved WHERE $14),
  audit_moved AS (${audit.head}),
  audited AS (${audit.entry})
  ${promisingSql(audit.next)}`;

const ask = `INSERT INTO approval (id, cycle_id, agency_id, state, round, level, position_id, asked_at, content_hash)
  SELECT asked.id, $1, $2, $3, $4, $5, asked.position_id, $6, $7 FROM unnest($8::uuid[], $9::uuid[]) AS asked (id, position_id)`;

const answer = `UPDATE approval SET verdict = $6, decided_at = $7, decided_by = $8, decided_hash = $9, part_hash = $10, acting_order = $11,
    acting_order_on = $12, acting_title = $13, effective_on = $14, paper_note = $15, waiver = $16
  WHERE cycle_id = $1 AND state = $2 AND round = $3 AND level = $4 AND position_id = $5 RETURNING id`;

const remarkAll = `INSERT INTO remark (id, cycle_id, agency_id, approval_id, state, round, place, field, text, no, content_hash, position_id, at)
  SELECT given.id, p.cycle_id, p.agency_id, p.id, p.state, p.round, given.place, given.field, given.text, given.no, $6, p.position_id, $7
    FROM approval p CROSS JOIN unnest($8::uuid[], $9::text[], $10::text[], $11::text[]) WITH ORDINALITY AS given (id, place, field, text, no)
    WHERE p.cycle_id = $1 AND p.state = $2 AND p.round = $3 AND p.level = $4 AND p.position_id = $5`;

/** An answer of the round before, as it was given, under the text of this one. */
const carryOver = `INSERT INTO approval (id, cycle_id, agency_id, state, round, level, position_id, asked_at, content_hash, verdict, decided_at, decided_by,
    acting_order, acting_order_on, acting_title, effective_on, paper_note, decided_hash, part_hash, waiver, carried_from)
  SELECT kept.id, p.cycle_id, p.agency_id, p.state, $3, p.level, p.position_id, p.asked_at, $4, p.verdict, p.decided_at, p.decided_by,
    p.acting_order, p.acting_order_on, p.acting_title, p.effective_on, p.paper_note, p.decided_hash, p.part_hash, p.waiver, coalesce(p.carried_from, p.round)
  FROM unnest($5::uuid[], $6::text[], $7::uuid[]) AS kept (id, level, position_id)
  JOIN approval p ON p.cycle_id = $1 AND p.state = $2 AND p.round = $3 - 1 AND p.level = kept.level AND p.position_id = kept.position_id`;

const strikeOut = `UPDATE approval SET voided_at = $2 WHERE cycle_id = $1 AND voided_at IS NULL AND (verdict IS NULL
  OR (state, round, level, position_id) IN (SELECT * FROM unnest($3::text[], $4::int[], $5::text[], $6::uuid[])))`;

/** The SQL of a transition: the only place that writes `cycle.state`, and the approval rows with it. */
@Injectable()
export class TransitionWriter {
  constructor(
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** History is written where more than an approval was recorded. */
  async move(tx: EntityManager, cycle: CycleRow, move: Move): Promise<void> {
    const { event, outcome, by, reason, contentHash, entry, promised } = move;
    const onlyRecorded = outcome.approval !== undefined && outcome.to === outcome.from;
    await tx.query(moveCycle, [
      cycle.id, outcome.to, outcome.from, roundShown(outcome.next), cycle.version + 1, event, this.clock.now(), newId(), cycle.round,
      by?.positionId ?? null, by?.accountId ?? null, reason ?? null, contentHash, !onlyRecorded,
      ...this.audit.valuesOf(entry), ...this.outbox.promise(tx, promised),
    ]);
  }

  async ask(tx: EntityManager, cycle: CycleRow, { state, round, level, positionIds, contentHash }: Asked): Promise<void> {
    const ids = positionIds.map(() => newId());
    await tx.query(ask, [cycle.id, cycle.agencyId, state, round, level, this.clock.now(), contentHash, ids, positionIds]);
  }

  async answer(tx: EntityManager, cycle: CycleRow, { decision, acting, paperNote }: Answered): Promise<void> {
    const { state, round, level, positionId, verdict, accountId, contentHash, partHash, effectiveOn, waiver } = decision;
    const values = [
      cycle.id, state, round, level, positionId, verdict, this.clock.now(), accountId, contentHash, partHash ?? null, acting?.orderNo ?? null,
      acting?.orderOn ?? null, acting?.ownTitle ?? null, effectiveOn ?? null, paperNote ?? null, waiver ?? null,
    ];
    const [rows] = await tx.query<[{ id: string }[], number]>(answer, values);
    if (!rows[0]) throw new Error(`position ${positionId} answered at ${level} of ${state} without a row to answer`);
  }

  async remark(tx: EntityManager, cycle: CycleRow, decision: Decision): Promise<void> {
    const { state, round, level, positionId, contentHash, remarks } = decision;
    await tx.query(remarkAll, [cycle.id, state, round, level, positionId, contentHash, this.clock.now(), ...columnsOf(remarks)]);
  }

  /** Answers that hold for the round that begins, as rows of that round. */
  async carryOver(tx: EntityManager, cycle: CycleRow, { state, round, contentHash }: Pick<Asked, 'state' | 'round' | 'contentHash'>, kept: readonly Decision[]): Promise<void> {
    const columns = [kept.map(() => newId()), kept.map(({ level }) => level), kept.map(({ positionId }) => positionId)];
    await tx.query(carryOver, [cycle.id, state, round, contentHash, ...columns]);
  }

  /** Questions nobody will answer any more, and answers whose ground is gone. */
  async strikeOut(tx: EntityManager, cycle: CycleRow, decisions: readonly Decision[]): Promise<void> {
    const columns = [
      decisions.map(({ state }) => state), decisions.map(({ round }) => round), decisions.map(({ level }) => level), decisions.map(({ positionId }) => positionId),
    ];
    await tx.query(strikeOut, [cycle.id, this.clock.now(), ...columns]);
  }

  /** The same content is frozen once. */
  async freeze(tx: EntityManager, cycle: CycleRow, kind: DocumentKind, hash: string, content: Content): Promise<void> {
    await tx.query(
      `INSERT INTO content_snapshot (cycle_id, content_hash, agency_id, kind, content, frozen_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      [cycle.id, hash, cycle.agencyId, kind, JSON.stringify(content), this.clock.now()],
    );
  }
}

const columnsOf = (remarks: readonly Remark[]): [string[], string[], (string | null)[], string[]] => [
  remarks.map(() => newId()),
  remarks.map(({ where }) => where),
  remarks.map(({ field }) => field ?? null),
  remarks.map(({ text }) => text),
];
