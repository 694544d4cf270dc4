import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type IntakeSummary, type ParamsOf, type QueryOf, type ResponseOf } from '@prongsai/contracts';
import { Body, Caller, Params, Query, Route, Transactions, type Actor } from '../../platform/index.js';
import { IntakeRepository } from './intake.repository.js';
import { IntakeRows } from './province/intake-rows.js';
import { ReadIntakeView } from './read-intake-view.js';
import { MapIntake } from './use-cases/map-intake.js';

/** What is peculiar to the workbook of a province. */
@Controller()
export class ProvinceIntakesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly intakes: IntakeRepository,
    private readonly rows: IntakeRows,
    private readonly read: ReadIntakeView,
    private readonly mapIntake: MapIntake,
  ) {}

  @Route(routes.mapIntake)
  map(@Caller() actor: Actor, @Params() { intakeId }: ParamsOf<typeof routes.mapIntake>, @Body() body: BodyOf<typeof routes.mapIntake>): Promise<IntakeSummary> {
    return this.transactions.run(actor, async (tx) => {
      await this.mapIntake.map(tx, actor, intakeId, body);
      return this.read.summary(tx, actor, intakeId);
    });
  }

  @Route(routes.intakeRows)
  list(@Caller() actor: Actor, @Params() { intakeId }: ParamsOf<typeof routes.intakeRows>, @Query() filter: QueryOf<typeof routes.intakeRows>): Promise<ResponseOf<typeof routes.intakeRows>> {
    return this.transactions.run(actor, async (tx) => {
      await this.intakes.findSummary(tx, actor, intakeId);
      const counts = await this.rows.counts(tx, intakeId);
      const data = await this.rows.page(tx, intakeId, filter);
      const total = filter.outcome ? counts[filter.outcome] : Object.values(counts).reduce((sum, count) => sum + count, 0);
      return { data, total, next: data.length < filter.limit ? null : (data.at(-1)?.no ?? null) };
    });
  }
}
