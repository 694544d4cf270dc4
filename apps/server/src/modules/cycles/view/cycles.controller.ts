import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type CycleView, type ParamsOf, type QueryOf, type ResponseOf } from '@prongsai/contracts';
import { Body, Caller, Params, Query, refuse, Route, Transactions, type Actor } from '../../../platform/index.js';
import { Agencies, agencySummaryOf } from '../../agencies/index.js';
import { ApplyTransition } from '../engine/apply-transition.js';
import { CycleRepository } from '../engine/cycle.repository.js';
import { ExtendReopening } from '../use-cases/extend-reopening.js';
import { OpenCycle } from '../use-cases/open-cycle.js';
import { diagramOf } from './diagram.js';
import { cycleSummaryOf, ReadCycle } from './read-cycle.js';
import { Trail } from './trail.js';

@Controller()
export class CyclesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly cycles: CycleRepository,
    private readonly agencies: Agencies,
    private readonly openYear: OpenCycle,
    private readonly reopening: ExtendReopening,
    private readonly transition: ApplyTransition,
    private readonly readCycle: ReadCycle,
    private readonly trailOf: Trail,
  ) {}

  @Route(routes.listCycles)
  list(@Caller() actor: Actor, @Query() filter: QueryOf<typeof routes.listCycles>): Promise<ResponseOf<typeof routes.listCycles>> {
    return this.transactions.run(actor, async (tx) => {
      const rows = await this.cycles.list(tx, actor, filter);
      const agencies = await this.agencies.byIds(tx, [...new Set(rows.map(({ agencyId }) => agencyId))]);
      const data = rows.flatMap((row) => {
        const agency = agencies.get(row.agencyId);
        return agency ? [cycleSummaryOf(row, agencySummaryOf(agency))] : [];
      });
      return { data, total: data.length };
    });
  }

  @Route(routes.openCycle)
  open(@Caller() actor: Actor, @Params() { agencyId }: ParamsOf<typeof routes.openCycle>, @Body() body: BodyOf<typeof routes.openCycle>): Promise<CycleView> {
    const { definitionId, fiscalYear, resultFiscalYear = fiscalYear - 1 } = body;
    return this.transactions.run(actor, async (tx) => {
      const cycleId = await this.openYear.open(tx, actor, { definitionId, agencyId, fiscalYear, resultFiscalYear });
      return this.readCycle.read(tx, actor, cycleId);
    });
  }

  @Route(routes.getCycle)
  get(@Caller() actor: Actor, @Params() { cycleId }: ParamsOf<typeof routes.getCycle>): Promise<CycleView> {
    return this.transactions.run(actor, (tx) => this.readCycle.read(tx, actor, cycleId));
  }

  @Route(routes.sendEvent)
  send(@Caller() actor: Actor, @Params() { cycleId }: ParamsOf<typeof routes.sendEvent>, @Body() body: BodyOf<typeof routes.sendEvent>): Promise<CycleView> {
    return this.transactions.run(actor, async (tx) => {
      await this.transition.apply(tx, actor, cycleId, body);
      return this.readCycle.read(tx, actor, cycleId);
    });
  }

  @Route(routes.extendReopening)
  extend(@Caller() actor: Actor, @Params() { cycleId }: ParamsOf<typeof routes.extendReopening>, @Body() body: BodyOf<typeof routes.extendReopening>): Promise<CycleView> {
    return this.transactions.run(actor, async (tx) => {
      await this.reopening.extend(tx, actor, cycleId, body);
      return this.readCycle.read(tx, actor, cycleId);
    });
  }

  @Route(routes.diagram)
  diagram(@Caller() actor: Actor, @Params() { cycleId }: ParamsOf<typeof routes.diagram>): Promise<ResponseOf<typeof routes.diagram>> {
    return this.transactions.run(actor, async (tx) => {
      const cycle = await this.cycles.find(tx, actor, cycleId);
      if (!cycle) throw refuse.notFound();
      return diagramOf(cycle, actor.language);
    });
  }

  @Route(routes.trail)
  trail(@Caller() actor: Actor, @Params() { cycleId }: ParamsOf<typeof routes.trail>, @Query() { limit }: QueryOf<typeof routes.trail>): Promise<ResponseOf<typeof routes.trail>> {
    return this.transactions.run(actor, async (tx) => {
      const cycle = await this.cycles.find(tx, actor, cycleId);
      if (!cycle) throw refuse.notFound();
      return this.trailOf.of(tx, cycle, limit);
    });
  }
}
