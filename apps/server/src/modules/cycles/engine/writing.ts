import { answersResult, type CycleState, type ReportHalf } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, refuse, type Actor } from '../../../platform/index.js';
import { reasonWithDays } from '../../people/index.js';
import { CycleRepository, type CycleLock } from './cycle.repository.js';
import type { CycleRow } from './loaded-cycle.js';

export type Written = 'analysis' | 'measure' | 'measureDraft' | ReportHalf;

/**
 * Where each thing may be written. An analysis may still be mended while the plan is written: the plan contains it. A measure read from
 * a document waits as a draft while the result is analysed, as one does that was carried forward.
 */
const open: Record<Written, readonly CycleState[]> = {
  analysis: ['analysing', 'planning'],
  measure: ['planning'],
  measureDraft: ['analysing', 'planning'],
  sixMonth: ['executing', 'sixMonthReporting'],
  twelveMonth: ['executingSecondHalf', 'twelveMonthReporting'],
};

/** An analysis belongs to a plan that answers a result; another workflow's plan has none. */
export const isWritable = (what: Written, { state, definitionId }: Pick<CycleRow, 'state' | 'definitionId'>): boolean =>
  open[what].includes(state) && (what !== 'analysis' || answersResult(definitionId));

/** Who writes content comes through here: it holds the cycle where it is while something in it is written. */
@Injectable()
export class Writing {
  constructor(
    private readonly cycles: CycleRepository,
    private readonly clock: Clock,
  ) {}

  /** The cycle, locked against a transition; 404 outside the scope, refused where this may not be written. */
  async begin(tx: EntityManager, actor: Actor, cycleId: string, what: Written, lock: CycleLock = 'share'): Promise<CycleRow> {
    const cycle = await this.cycles.find(tx, actor, cycleId, lock);
    if (!cycle) throw refuse.notFound();
    if (!isWritable(what, cycle)) throw refuse.transition([{ code: 'not-editable-here', params: { state: cycle.state } }]);
    await this.#refuseAfterExpiry(tx, cycleId);
    return cycle;
  }

  /** What was opened again for a time is closed when the time is over, until it is extended; what stands there can still be submitted. */
  async #refuseAfterExpiry(tx: EntityManager, cycleId: string): Promise<void> {
    const sql = `SELECT until_on::text AS "untilOn" FROM reopening WHERE cycle_id = $1 AND ended_at IS NULL ORDER BY at DESC LIMIT 1`;
    const [running] = await tx.query<{ untilOn: string }[]>(sql, [cycleId]);
    if (running && running.untilOn < this.clock.today()) throw refuse.transition([reasonWithDays('reopening-expired', { until: running.untilOn })]);
  }
}
