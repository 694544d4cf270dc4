import { Controller } from '@nestjs/common';
import { routes, type AnalysisView, type BodyOf, type ParamsOf, type ResponseOf } from '@prongsai/contracts';
import { Body, Caller, Params, refuse, Route, Transactions, type Actor } from '../../platform/index.js';
import { CycleRepository } from '../cycles/index.js';
import { WriteAnalysis } from './use-cases/write-analysis.js';
import { AnalysisRepository, analysisViewOf } from './analysis.repository.js';

@Controller()
export class AnalysesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly cycles: CycleRepository,
    private readonly analyses: AnalysisRepository,
    private readonly writeAnalysis: WriteAnalysis,
  ) {}

  @Route(routes.listAnalyses)
  list(@Caller() actor: Actor, @Params() { cycleId }: ParamsOf<typeof routes.listAnalyses>): Promise<ResponseOf<typeof routes.listAnalyses>> {
    return this.transactions.run(actor, async (tx) => {
      if (!(await this.cycles.find(tx, actor, cycleId))) throw refuse.notFound();
      const rows = await this.analyses.list(tx, cycleId);
      return { data: rows.map(analysisViewOf), total: rows.length };
    });
  }

  @Route(routes.writeAnalysis)
  write(@Caller() actor: Actor, @Params() { cycleId, indicatorNo }: ParamsOf<typeof routes.writeAnalysis>, @Body() body: BodyOf<typeof routes.writeAnalysis>): Promise<AnalysisView> {
    return this.transactions.run(actor, async (tx) => analysisViewOf(await this.writeAnalysis.write(tx, actor, cycleId, { indicatorNo, ...body })));
  }
}
