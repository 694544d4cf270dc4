import { Injectable } from '@nestjs/common';
import type { JobPayload } from '@prongsai/contracts';
import type { CycleState } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import { JobHandler, type HandlesJob } from '../../../platform/index.js';
import { CycleRepository, OpenCycle } from '../../cycles/index.js';
import { CarryForward } from '../use-cases/carry-forward.js';

/** While these last, what the year before left over can still become part of the plan. */
const beforeReview: readonly CycleState[] = ['analysing', 'planning'];

/** A year that is closed opens the next one, with the measures it left unfinished. Run twice, or after somebody opened it, it adds nothing twice. */
@Injectable()
@JobHandler('open-next-cycle')
export class OpenNextCycleJob implements HandlesJob<'open-next-cycle'> {
  constructor(
    private readonly cycles: CycleRepository,
    private readonly openCycle: OpenCycle,
    private readonly carryForward: CarryForward,
  ) {}

  async handle({ cycleId }: JobPayload<'open-next-cycle'>, tx: EntityManager): Promise<void> {
    const closed = await this.cycles.findForEngine(tx, cycleId, 'share');
    if (closed?.state !== 'closed') return;
    const { agencyId, fiscalYear } = closed;
    const opened = await this.openCycle.openIfMissing(tx, null, { agencyId, fiscalYear: fiscalYear + 1, resultFiscalYear: fiscalYear });
    const next = await this.cycles.findForEngine(tx, opened ?? (await this.#existing(tx, agencyId, fiscalYear + 1)), 'alone');
    if (next && beforeReview.includes(next.state)) await this.carryForward.carry(tx, cycleId, next.id);
  }

  async #existing(tx: EntityManager, agencyId: string, fiscalYear: number): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>('SELECT id FROM cycle WHERE agency_id = $1 AND fiscal_year = $2', [agencyId, fiscalYear]);
    if (!row) throw new Error(`the cycle of ${fiscalYear} was neither opened nor found`);
    return row.id;
  }
}
