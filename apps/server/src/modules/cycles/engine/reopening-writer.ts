import { Injectable } from '@nestjs/common';
import { orderOf, type CycleState } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import { Clock, newId } from '../../../platform/index.js';
import type { Decided } from './decided.js';
import type { JudgedCycle } from './judged-cycle.js';
import type { CycleRow } from './loaded-cycle.js';
import { pinnedBy } from './pinned-by.js';

const insert = `INSERT INTO reopening (id, cycle_id, agency_id, from_state, to_state, reason, until_on, position_id, account_id, at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

const end = 'UPDATE reopening SET ended_at = $2 WHERE cycle_id = $1 AND ended_at IS NULL AND from_state = ANY($3)';

/** Keeps the exceptions: one begins with a reopening that has a last day, and ends when the cycle is back where it was. */
@Injectable()
export class ReopeningWriter {
  constructor(private readonly clock: Clock) {}

  follow(tx: EntityManager, cycle: CycleRow, { facts: { reason = '', until }, isReopened }: JudgedCycle, { event, outcome: { from, to }, by }: Decided): Promise<unknown>[] {
    if (event === 'reopen') {
      if (until === undefined || by === null) return [];
      return [tx.query(insert, [newId(), cycle.id, cycle.agencyId, from, to, reason, until, by.positionId, by.accountId, this.clock.now()])];
    }
    return isReopened && to !== from ? [tx.query(end, [cycle.id, this.clock.now(), reachedBy(cycle, to)])] : [];
  }
}

/** The states that a cycle has come to, or past, when it is in one; all of them outside the order of the year. */
function reachedBy(cycle: CycleRow, state: CycleState): CycleState[] {
  const order = orderOf(pinnedBy(cycle));
  const at = order.indexOf(state);
  return at < 0 ? order : order.slice(0, at + 1);
}
