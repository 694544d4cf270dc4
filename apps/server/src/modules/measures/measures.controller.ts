import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type MeasureView, type ParamsOf, type QueryOf, type ResponseOf } from '@prongsai/contracts';
import { Body, Caller, Params, Query, refuse, Route, Transactions, type Actor } from '../../platform/index.js';
import { CycleRepository } from '../cycles/index.js';
import { MeasureRepository, measureViewOf } from './measure.repository.js';
import { WriteMeasure } from './use-cases/write-measure.js';

@Controller()
export class MeasuresController {
  constructor(
    private readonly transactions: Transactions,
    private readonly cycles: CycleRepository,
    private readonly measures: MeasureRepository,
    private readonly writeMeasure: WriteMeasure,
  ) {}

  @Route(routes.listMeasures)
  list(@Caller() actor: Actor, @Params() { cycleId }: ParamsOf<typeof routes.listMeasures>): Promise<ResponseOf<typeof routes.listMeasures>> {
    return this.transactions.run(actor, async (tx) => {
      if (!(await this.cycles.find(tx, actor, cycleId))) throw refuse.notFound();
      const rows = await this.measures.list(tx, actor, cycleId);
      return { data: rows.map(measureViewOf), total: rows.length };
    });
  }

  @Route(routes.addMeasure)
  add(@Caller() actor: Actor, @Params() { cycleId }: ParamsOf<typeof routes.addMeasure>, @Body() draft: BodyOf<typeof routes.addMeasure>): Promise<MeasureView> {
    return this.transactions.run(actor, async (tx) => measureViewOf(await this.writeMeasure.add(tx, actor, cycleId, draft)));
  }

  @Route(routes.changeMeasure)
  change(@Caller() actor: Actor, @Params() { measureId }: ParamsOf<typeof routes.changeMeasure>, @Body() draft: BodyOf<typeof routes.changeMeasure>): Promise<MeasureView> {
    return this.transactions.run(actor, async (tx) => measureViewOf(await this.writeMeasure.change(tx, actor, measureId, draft)));
  }

  @Route(routes.removeMeasure)
  remove(@Caller() actor: Actor, @Params() { measureId }: ParamsOf<typeof routes.removeMeasure>, @Query() { version }: QueryOf<typeof routes.removeMeasure>): Promise<ResponseOf<typeof routes.removeMeasure>> {
    return this.transactions.run(actor, async (tx) => {
      await this.writeMeasure.remove(tx, actor, measureId, version);
      return { ok: true as const };
    });
  }
}
