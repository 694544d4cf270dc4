import { Injectable } from '@nestjs/common';
import { annualCycle, cycleOrder, documentUnderReview, type CycleEvent, type CycleState } from '@prongsai/ita';
import { openLevel, roundOf, type Accepted, type Effect } from '@prongsai/workflow';
import type { EntityManager } from 'typeorm';
import { Audit, Outbox, type Promised } from '../../../platform/index.js';
import { documentOf } from '../document-of.js';
import type { JudgedCycle } from './judged-cycle.js';
import type { CycleRow } from './loaded-cycle.js';
import { TransitionWriter, type Author } from './transition-writer.js';

export interface Decided {
  readonly event: string;
  readonly outcome: Accepted<CycleState>;
  readonly by: Author;
  /** The order under which the position is held, where somebody acts for it. */
  readonly actingOrder: string | null;
}

const isReview = (state: CycleState): boolean => documentUnderReview[state] !== undefined;

/** Reviews after a state: what was approved there is worked on again when a cycle goes back to it. */
const reviewsAfter = (state: CycleState): CycleState[] => cycleOrder.slice(cycleOrder.indexOf(state)).filter(isReview);

/** Writes down what was decided: the state, the approval rows, the trail, and one outbox row an effect. */
@Injectable()
export class CarryOut {
  constructor(
    private readonly writer: TransitionWriter,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  async do(tx: EntityManager, cycle: CycleRow, judged: JudgedCycle, decided: Decided): Promise<void> {
    const { event, outcome, by } = decided;
    const { facts } = judged;
    const documented = outcome.approval !== undefined || isReview(outcome.to);
    await this.writer.move(tx, cycle, { event, outcome, by, reason: facts.reason, contentHash: documented ? facts.contentHash : null });
    await this.#answer(tx, cycle, decided);
    await this.#strikeOut(tx, cycle, decided);
    await this.#ask(tx, cycle, judged, decided);
    await this.#writeTrail(tx, cycle, judged, decided);
    await this.outbox.addAll(tx, jobsOf(cycle.id, outcome.effects));
  }

  async #answer(tx: EntityManager, cycle: CycleRow, { outcome: { approval }, actingOrder }: Decided): Promise<void> {
    if (!approval) return;
    const approvalId = await this.writer.answer(tx, cycle, approval, actingOrder);
    if (approval.verdict === 'return') await this.writer.remark(tx, cycle, approvalId, approval);
  }

  /** Leaving a review ends the questions still open there; going back also takes the ground from under later approvals. */
  async #strikeOut(tx: EntityManager, cycle: CycleRow, { event, outcome }: Decided): Promise<void> {
    const goesBack = event === 'reopen';
    if (goesBack || (isReview(outcome.from) && outcome.to !== outcome.from)) {
      await this.writer.strikeOut(tx, cycle, goesBack ? reviewsAfter(outcome.to) : []);
    }
  }

  /** The rows of a level that has opened, and the text that is put before it. */
  async #ask(tx: EntityManager, cycle: CycleRow, { facts, content }: JudgedCycle, { outcome }: Decided): Promise<void> {
    const open = openLevel(annualCycle, outcome.next, facts);
    const kind = documentOf(outcome.to);
    const enters = outcome.to !== outcome.from;
    if (!open || !kind || !content || (!enters && open.level.id === outcome.approval?.level)) return;
    const { contentHash } = facts;
    if (enters) await this.writer.freeze(tx, cycle, kind, contentHash, content);
    const positionIds = open.waiting.map(({ positionId }) => positionId);
    await this.writer.ask(tx, cycle, { state: outcome.to, round: roundOf(outcome.next), level: open.level.id, positionIds, contentHash });
  }

  async #writeTrail(tx: EntityManager, cycle: CycleRow, { facts }: JudgedCycle, { event, outcome, by }: Decided): Promise<void> {
    const { from, to, approval } = outcome;
    const document = documentUnderReview[from] ?? documentUnderReview[to];
    await this.audit.write(tx, {
      agencyId: cycle.agencyId,
      actor: by,
      action: `cycle.${event as CycleEvent}`,
      subject: { type: 'cycle', id: cycle.id },
      detail: {
        from,
        to,
        round: approval?.round ?? roundOf(outcome.next),
        ...(document ? { document, contentHash: facts.contentHash } : {}),
        ...(approval ? { level: approval.level, remarks: approval.remarks.length } : {}),
        ...(facts.reason ? { reason: facts.reason } : {}),
      },
    });
  }
}

/** An effect is a job of the same name; the cycle and its parameters are the payload. */
export const jobsOf = (cycleId: string, effects: readonly Effect[]): Promised[] =>
  effects.map(({ name, ...params }) => ({ name, payload: { cycleId, ...params } }));
