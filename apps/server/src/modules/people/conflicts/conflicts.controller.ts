import { Controller } from '@nestjs/common';
import { routes, type ParamsOf, type QueryOf, type ResponseOf } from '@prongsai/contracts';
import { Caller, Params, Query, refuse, Route, Transactions, type Actor } from '../../../platform/index.js';
import { Agencies } from '../../agencies/index.js';
import { ReadConflicts } from './read-conflicts.js';

@Controller()
export class ConflictsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly agencies: Agencies,
    private readonly readConflicts: ReadConflicts,
  ) {}

  @Route(routes.listConflicts)
  list(
    @Caller() actor: Actor,
    @Params() { agencyId }: ParamsOf<typeof routes.listConflicts>,
    @Query() { fiscalYear }: QueryOf<typeof routes.listConflicts>,
  ): Promise<ResponseOf<typeof routes.listConflicts>> {
    return this.transactions.run(actor, async (tx) => {
      const agency = await this.agencies.findInScope(tx, actor, agencyId);
      if (!agency) throw refuse.notFound();
      const data = await this.readConflicts.of(tx, actor, [agency], fiscalYear);
      return { data, total: data.length };
    });
  }

  @Route(routes.listProvinceConflicts)
  listOfProvince(@Caller() actor: Actor, @Query() { fiscalYear }: QueryOf<typeof routes.listProvinceConflicts>): Promise<ResponseOf<typeof routes.listProvinceConflicts>> {
    return this.transactions.run(actor, async (tx) => {
      const data = await this.readConflicts.of(tx, actor, await this.agencies.listInScope(tx, actor), fiscalYear);
      return { data, total: data.length };
    });
  }
}
