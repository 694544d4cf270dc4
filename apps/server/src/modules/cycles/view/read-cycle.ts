import { reasonOf, type AgencySummary, type ApprovalStep, type CycleSummary, type CycleView, type Remark } from '@prongsai/contracts';
import { annualCycle } from '@prongsai/ita';
import { allowedEvents, unmetGuardsOf } from '@prongsai/workflow';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, refuse, type Actor } from '../../../platform/index.js';
import { Agencies, agencySummaryOf } from '../../agencies/index.js';
import { Chains, Remarks } from '../../approvals/index.js';
import { MilestoneCells } from '../../deadlines/index.js';
import { People, type Seat } from '../../people/index.js';
import { documentOf, reviewOf } from '../document-of.js';
import { CycleRepository } from '../engine/cycle.repository.js';
import { judgedCycle, type JudgedCycle } from '../engine/judged-cycle.js';
import type { CycleRow, LoadedCycle, TransitionRow } from '../engine/loaded-cycle.js';
import { timelineOf } from './timeline.js';

export const cycleSummaryOf = (cycle: CycleRow, agency: AgencySummary): CycleSummary => ({
  id: cycle.id,
  agency,
  fiscalYear: cycle.fiscalYear,
  resultFiscalYear: cycle.resultFiscalYear,
  state: cycle.state,
  stateSince: cycle.stateSince.toISOString(),
  round: cycle.round,
  version: cycle.version,
});

/** A cycle as one caller sees it: what is missing, who holds it, and what he may do, from the definition that decides. */
@Injectable()
export class ReadCycle {
  constructor(
    private readonly cycles: CycleRepository,
    private readonly agencies: Agencies,
    private readonly people: People,
    private readonly chains: Chains,
    private readonly remarks: Remarks,
    private readonly cells: MilestoneCells,
    private readonly clock: Clock,
  ) {}

  async read(tx: EntityManager, actor: Actor, cycleId: string): Promise<CycleView> {
    const cycle = await this.cycles.find(tx, actor, cycleId);
    const agency = cycle && (await this.agencies.byIds(tx, [cycle.agencyId])).get(cycle.agencyId);
    if (!cycle || !agency) throw refuse.notFound();
    const loaded = await this.cycles.load(tx, cycle);
    const positions = await this.people.positionsOfAgencies(tx, [cycle.agencyId], this.clock.today());
    const judged = judgedCycle(loaded, positions);
    const history = await this.cycles.history(tx, cycle);
    const milestones = (await this.cells.cellsOf(tx, [cycle.id])).get(cycle.id) ?? [];
    const dueOn = new Map(milestones.flatMap(({ milestone, dueOn: day }) => (day === null ? [] : [[milestone, day] as const])));
    return {
      ...cycleSummaryOf(cycle, agencySummaryOf(agency)),
      definition: { id: cycle.definitionId, version: cycle.definitionVersion },
      resultId: loaded.result?.id ?? null,
      allowedEvents: allowedEvents(annualCycle, judged.instance, actor, judged.facts).map(({ event, allowed, to, refusals }) => ({
        event,
        allowed,
        to,
        reasons: refusals.map(reasonOf),
      })),
      gaps: unmetGuardsOf(annualCycle, judged.instance, judged.facts).map(reasonOf),
      approval: await this.#chain(tx, loaded, positions, judged, history.at(-1)),
      remarks: await this.#remarks(tx, loaded, judged),
      timeline: timelineOf(cycle, history, dueOn),
      milestones,
    };
  }

  /** The chain the cycle is in, or was sent back from, or will go through next. */
  async #chain(tx: EntityManager, loaded: LoadedCycle, positions: readonly Seat[], { facts }: JudgedCycle, last: TransitionRow | undefined): Promise<ApprovalStep[]> {
    const { cycle } = loaded;
    const kind = documentOf(cycle.state);
    if (kind === null) return [];
    const round = last?.event === 'return' ? last.round : cycle.round;
    return this.chains.of(tx, { loaded, positions, planned: facts.approvers, review: reviewOf(kind), round });
  }

  async #remarks(tx: EntityManager, { cycle }: LoadedCycle, { content }: JudgedCycle): Promise<Remark[]> {
    return content === null ? [] : this.remarks.of(tx, cycle.id, reviewOf(content.kind), content);
  }
}
