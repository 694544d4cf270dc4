import { Injectable } from '@nestjs/common';
import { documentCode } from '@prongsai/contracts';
import { documentUnderReview, type CycleEvent, type CycleState } from '@prongsai/ita';
import { openLevel, roundOf, type Effect } from '@prongsai/workflow';
import type { EntityManager } from 'typeorm';
import { Transactions, type AuditEntry, type Promised } from '../../../platform/index.js';
import { documentOf } from '../document-of.js';
import { changedDecisions } from './changed-decisions.js';
import type { Decided } from './decided.js';
import type { JudgedCycle } from './judged-cycle.js';
import type { CycleRow } from './loaded-cycle.js';
import { pinnedBy } from './pinned-by.js';
import { ReopeningWriter } from './reopening-writer.js';
import { TransitionWriter } from './transition-writer.js';

const isReview = (state: CycleState): boolean => documentUnderReview[state] !== undefined;

/**
 * Writes down what was decided: the approval rows, and the state with the trail and one outbox row an effect. No statement waits for
 * another's answer, so that all of them travel together, and with the commit where nobody has to answer to a row count; the database takes
 * them in this order.
 */
@Injectable()
export class CarryOut {
  constructor(
    private readonly transactions: Transactions,
    private readonly writer: TransitionWriter,
    private readonly reopenings: ReopeningWriter,
  ) {}

  async do(tx: EntityManager, cycle: CycleRow, judged: JudgedCycle, decided: Decided): Promise<void> {
    const { event, outcome, by } = decided;
    const { facts } = judged;
    const contentHash = isBound(decided) ? facts.contentHash : null;
    const told = { entry: entryOf(cycle, judged, decided), promised: jobsOf(cycle.id, outcome.effects) };
    const answered = this.#answer(tx, cycle, judged, decided);
    const written = Promise.all([
      ...this.#settleEarlier(tx, cycle, judged, decided),
      ...this.#ask(tx, cycle, judged, decided),
      ...this.reopenings.follow(tx, cycle, judged, decided),
      this.writer.move(tx, cycle, { event, outcome, by, reason: facts.reason, contentHash, ...told }),
    ]);
    if (answered.length > 0) await Promise.all([...answered, written]);
    else await this.transactions.settleWithCommit(tx, written);
  }

  #answer(tx: EntityManager, cycle: CycleRow, { facts }: JudgedCycle, { outcome: { approval }, acting }: Decided): Promise<void>[] {
    if (!approval) return [];
    const answered = this.writer.answer(tx, cycle, { decision: approval, acting, paperNote: facts.paperNote });
    return approval.verdict === 'return' ? [answered, this.writer.remark(tx, cycle, approval)] : [answered];
  }

  /** What still holds goes over into the round that begins; questions left open and answers whose ground is gone are struck out. */
  #settleEarlier(tx: EntityManager, cycle: CycleRow, { instance, facts: { contentHash } }: JudgedCycle, { outcome }: Decided): Promise<void>[] {
    const { carried, struckOut } = changedDecisions(instance, outcome);
    const leavesReview = isReview(outcome.from) && outcome.to !== outcome.from;
    return [
      ...(carried.length > 0 ? [this.writer.carryOver(tx, cycle, { state: outcome.to, round: roundOf(outcome.next), contentHash }, carried)] : []),
      ...(leavesReview || struckOut.length > 0 ? [this.writer.strikeOut(tx, cycle, struckOut)] : []),
    ];
  }

  /** The rows of a level that has opened, and the text that is put before it. */
  #ask(tx: EntityManager, cycle: CycleRow, { facts, content }: JudgedCycle, { outcome }: Decided): Promise<void>[] {
    const open = openLevel(pinnedBy(cycle), outcome.next, facts);
    const kind = documentOf(outcome.to);
    const enters = outcome.to !== outcome.from;
    if (!open || !kind || !content || (!enters && open.level.id === outcome.approval?.level)) return [];
    const { contentHash } = facts;
    const positionIds = open.waiting.map(({ positionId }) => positionId);
    const asked = { state: outcome.to, round: roundOf(outcome.next), level: open.level.id, positionIds, contentHash };
    const frozen = enters ? [this.writer.freeze(tx, cycle, kind, contentHash, content)] : [];
    return [...frozen, this.writer.ask(tx, cycle, asked)];
  }
}

/** What the trail says of it. */
function entryOf(cycle: CycleRow, { facts }: JudgedCycle, decided: Decided): AuditEntry {
  const { event, outcome, by } = decided;
  const { from, to, approval } = outcome;
  const document = documentUnderReview[from] ?? documentUnderReview[to];
  return {
    agencyId: cycle.agencyId,
    actor: by,
    action: `cycle.${event as CycleEvent}`,
    subject: { type: 'cycle', id: cycle.id },
    detail: {
      from,
      to,
      round: approval?.round ?? roundOf(outcome.next),
      ...(document ? { document: documentCode(cycle.definitionId, document) } : {}),
      ...(isBound(decided) ? { contentHash: facts.contentHash } : {}),
      ...(approval ? { level: approval.level, remarks: approval.remarks.length } : {}),
      ...(approval?.effectiveOn ? { effectiveOn: approval.effectiveOn } : {}),
      ...(facts.reason ? { reason: facts.reason } : {}),
      ...(event === 'reopen' && facts.until ? { until: facts.until } : {}),
    },
  };
}

/** Events that hold for one text and no other. */
const isBound = ({ event, outcome }: Decided): boolean => outcome.approval !== undefined || isReview(outcome.to) || event === 'acknowledge';

/** An effect is a job of the same name; the cycle and its parameters are the payload. */
export const jobsOf = (cycleId: string, effects: readonly Effect[]): Promised[] =>
  effects.map(({ name, ...params }) => ({ name, payload: { cycleId, ...params } }));
