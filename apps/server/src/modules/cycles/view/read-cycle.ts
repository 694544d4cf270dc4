import { reasonOf, type AgencySummary, type AllowedEvent, type ApprovalStep, type CycleSummary, type CycleView, type Remark } from '@prongsai/contracts';
import type { CycleDefinition } from '@prongsai/ita';
import { allowedEvents, skippedLevels, unmetGuardsOf, type Unmet } from '@prongsai/workflow';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, type Actor } from '../../../platform/index.js';
import { Agencies, agencySummaryOf } from '../../agencies/index.js';
import { Chains, Remarks } from '../../approvals/index.js';
import { MilestoneCells } from '../../deadlines/index.js';
import { documentOf, reviewOf } from '../document-of.js';
import { CycleRepository } from '../engine/cycle.repository.js';
import { judgedCycle, type JudgedCycle } from '../engine/judged-cycle.js';
import type { CycleRow, LoadedCycle, TransitionRow } from '../engine/loaded-cycle.js';
import { pinnedBy } from '../engine/pinned-by.js';
import { Seatings, type Seating } from '../engine/seatings.js';
import { whyNotDeciding } from '../engine/why-not-deciding.js';
import { reopeningOf } from './reopening-of.js';
import { timelineOf } from './timeline.js';

export const cycleSummaryOf = (cycle: CycleRow, agency: AgencySummary): CycleSummary => ({
  id: cycle.id,
  definition: { id: cycle.definitionId, version: cycle.definitionVersion },
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
    private readonly seatings: Seatings,
    private readonly chains: Chains,
    private readonly remarks: Remarks,
    private readonly cells: MilestoneCells,
  ) {}

  async read(tx: EntityManager, actor: Actor, cycleId: string): Promise<CycleView> {
    const cycle = await this.cycles.find(tx, actor, cycleId);
    const agency = cycle && (await this.agencies.byIds(tx, [cycle.agencyId])).get(cycle.agencyId);
    if (!cycle || !agency) throw refuse.notFound();
    const loaded = await this.cycles.load(tx, cycle);
    const seating = await this.seatings.of(tx, cycle.agencyId);
    const judged = judgedCycle(loaded, seating);
    const definition = pinnedBy(cycle);
    const skipped = skippedAt(definition, cycle, judged);
    const history = await this.cycles.history(tx, cycle);
    const milestones = (await this.cells.cellsOf(tx, [cycle.id])).get(cycle.id) ?? [];
    const dueOn = new Map(milestones.flatMap(({ milestone, dueOn: day }) => (day === null ? [] : [[milestone, day] as const])));
    return {
      ...cycleSummaryOf(cycle, agencySummaryOf(agency)),
      resultId: loaded.result?.id ?? null,
      allowedEvents: eventsFor(actor, definition, judged, seating),
      gaps: unmetGuardsOf(definition, judged.instance, judged.facts).map(reasonOf),
      approval: await this.#chain(tx, loaded, seating, judged, skipped, history.at(-1)),
      skippedLevels: skipped.map(reasonOf),
      remarks: await this.#remarks(tx, loaded, judged),
      timeline: timelineOf(cycle, history, dueOn),
      milestones,
      publishedHash: cycle.state === 'publishing' ? judged.facts.contentHash : null,
      reopening: reopeningOf(loaded, seating.today),
    };
  }

  /** The chain the cycle is in, or was sent back from, or will go through next. */
  async #chain(tx: EntityManager, loaded: LoadedCycle, { positions }: Seating, { facts }: JudgedCycle, skipped: readonly Unmet[], last: TransitionRow | undefined): Promise<ApprovalStep[]> {
    const { cycle } = loaded;
    const kind = documentOf(cycle.state);
    if (kind === null) return [];
    const round = last?.event === 'return' ? last.round : cycle.round;
    return this.chains.of(tx, { loaded, positions, planned: facts.approvers, skipped, review: reviewOf(kind), round });
  }

  async #remarks(tx: EntityManager, { cycle }: LoadedCycle, { content }: JudgedCycle): Promise<Remark[]> {
    return content === null ? [] : this.remarks.of(tx, cycle.id, reviewOf(content.kind), content);
  }
}

/** The levels that the document of the present state will not be put before. */
const skippedAt = (definition: CycleDefinition, { state }: CycleRow, { facts }: JudgedCycle): Unmet[] => {
  const kind = documentOf(state);
  return kind === null ? [] : skippedLevels(definition, reviewOf(kind), facts);
};

/** Every event with all that stands against it; a decision also waits for the holder who acts for the office. */
function eventsFor(actor: Actor, definition: CycleDefinition, { instance, facts }: JudgedCycle, seating: Seating): AllowedEvent[] {
  const notDeciding = whyNotDeciding(seating, actor, instance.state);
  return allowedEvents(definition, instance, actor, facts).map(({ event, allowed, to, targets, refusals }) => {
    const others = notDeciding !== null && (event === 'approve' || event === 'return') ? [notDeciding] : [];
    return { event, allowed: allowed && others.length === 0, to, targets: [...targets], reasons: [...refusals.map(reasonOf), ...others] };
  });
}
