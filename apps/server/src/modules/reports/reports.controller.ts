import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type ParamsOf, type ReportEntryView, type ResponseOf } from '@prongsai/contracts';
import { Body, Caller, Params, refuse, Route, Transactions, type Actor } from '../../platform/index.js';
import { CycleRepository } from '../cycles/index.js';
import { ReportEntryRepository, reportEntryViewOf } from './report-entry.repository.js';
import { WriteReportEntry } from './use-cases/write-report-entry.js';

@Controller()
export class ReportsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly cycles: CycleRepository,
    private readonly entries: ReportEntryRepository,
    private readonly writeReportEntry: WriteReportEntry,
  ) {}

  @Route(routes.listReportEntries)
  list(@Caller() actor: Actor, @Params() { cycleId, half }: ParamsOf<typeof routes.listReportEntries>): Promise<ResponseOf<typeof routes.listReportEntries>> {
    return this.transactions.run(actor, async (tx) => {
      if (!(await this.cycles.find(tx, actor, cycleId))) throw refuse.notFound();
      const rows = await this.entries.list(tx, actor, cycleId, half);
      return { data: rows.map(reportEntryViewOf), total: rows.length };
    });
  }

  @Route(routes.writeReportEntry)
  write(@Caller() actor: Actor, @Params() params: ParamsOf<typeof routes.writeReportEntry>, @Body() draft: BodyOf<typeof routes.writeReportEntry>): Promise<ReportEntryView> {
    return this.transactions.run(actor, async (tx) => reportEntryViewOf(await this.writeReportEntry.write(tx, actor, params, draft)));
  }
}
