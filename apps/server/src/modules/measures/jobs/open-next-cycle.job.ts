import { Injectable } from '@nestjs/common';
import type { JobPayload } from '@prongsai/contracts';
import type { CycleState } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import { JobHandler, type HandlesJob } from '../../../platform/index.js';
import { CycleRepository, OpenCycle, type YearToOpen } from '../../cycles/index.js';
import { CarryForward } from '../use-cases/carry-forward.js';

/** While these last, what the year before left over can still become part of the plan. */
const beforeReview: readonly CycleState[] = ['analysing', 'planning'];

/** A year that is closed opens the next one of its workflow, with the measures it left unfinished. Run twice, or after somebody opened it, it adds nothing twice. */
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
    const { definitionId, agencyId, fiscalYear } = closed;
    const year = { definitionId, agencyId, fiscalYear: fiscalYear + 1 };
    const opened = await this.openCycle.openIfMissing(tx, null, { ...year, resultFiscalYear: fiscalYear });
    const next = await this.cycles.findForEngine(tx, opened ?? (await this.#existing(tx, year)), 'alone');
    if (next && beforeReview.includes(next.state)) await this.carryForward.carry(tx, cycleId, next.id);
  }

  async #existing(tx: EntityManager, { definitionId, agencyId, fiscalYear }: Omit<YearToOpen, 'resultFiscalYear'>): Promise<string> {
    const sql = 'SELECT id FROM cycle WHERE agency_id = $1 AND fiscal_year = $2 AND definition_id = $3';
    const [row] = await tx.query<{ id: string }[]>(sql, [agencyId, fiscalYear, definitionId]);
    if (!row) throw new Error(`the cycle of ${fiscalYear} was neither opened nor found`);
    return row.id;
  }
}
