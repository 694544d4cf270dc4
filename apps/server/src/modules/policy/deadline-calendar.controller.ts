import { Controller } from '@nestjs/common';
import { routes, type ParamsOf, type QueryOf, type ResponseOf } from '@prongsai/contracts';
import { Caller, Params, Query, refuse, Route, Transactions, type Actor } from '../../platform/index.js';
import { Agencies } from '../agencies/index.js';
import { ReadYear } from './year/read-year.js';

@Controller()
export class DeadlineCalendarController {
  constructor(
    private readonly transactions: Transactions,
    private readonly agencies: Agencies,
    private readonly year: ReadYear,
  ) {}

  @Route(routes.provinceCalendar)
  province(@Caller() actor: Actor, @Query() query: QueryOf<typeof routes.provinceCalendar>): Promise<ResponseOf<typeof routes.provinceCalendar>> {
    return this.transactions.run(actor, (tx) => this.year.of(tx, actor.provinceId, null, query));
  }

  @Route(routes.agencyCalendar)
  agency(
    @Caller() actor: Actor,
    @Params() { agencyId }: ParamsOf<typeof routes.agencyCalendar>,
    @Query() query: QueryOf<typeof routes.agencyCalendar>,
  ): Promise<ResponseOf<typeof routes.agencyCalendar>> {
    return this.transactions.run(actor, async (tx) => {
      const agency = await this.agencies.findInScope(tx, actor, agencyId);
      if (!agency) throw refuse.notFound();
      return this.year.of(tx, actor.provinceId, agency, query);
    });
  }
}
