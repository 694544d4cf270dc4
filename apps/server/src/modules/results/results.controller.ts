import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type ParamsOf, type ResponseOf, type ResultView } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { Body, Caller, Params, refuse, Route, Transactions, type Actor } from '../../platform/index.js';
import { Agencies } from '../agencies/index.js';
import { ResultRepository } from './result.repository.js';
import { resultViewOf } from './result-view.js';
import { AnswerFinding } from './use-cases/answer-finding.js';
import { RecordResult } from './use-cases/record-result.js';

@Controller()
export class ResultsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly agencies: Agencies,
    private readonly results: ResultRepository,
    private readonly recordResult: RecordResult,
    private readonly answerFinding: AnswerFinding,
  ) {}

  @Route(routes.listResults)
  list(@Caller() actor: Actor, @Params() { agencyId }: ParamsOf<typeof routes.listResults>): Promise<ResponseOf<typeof routes.listResults>> {
    return this.transactions.run(actor, async (tx) => {
      if (!(await this.agencies.findInScope(tx, actor, agencyId))) throw refuse.notFound();
      const found = await this.results.list(tx, actor, agencyId);
      return { data: found.map(({ row, findings }) => resultViewOf(row, findings)), total: found.length };
    });
  }

  @Route(routes.recordResult)
  record(@Caller() actor: Actor, @Params() { agencyId }: ParamsOf<typeof routes.recordResult>, @Body() draft: BodyOf<typeof routes.recordResult>): Promise<ResultView> {
    return this.transactions.run(actor, async (tx) => this.#view(tx, actor, await this.recordResult.record(tx, actor, agencyId, draft)));
  }

  @Route(routes.getResult)
  get(@Caller() actor: Actor, @Params() { resultId }: ParamsOf<typeof routes.getResult>): Promise<ResultView> {
    return this.transactions.run(actor, (tx) => this.#view(tx, actor, resultId));
  }

  @Route(routes.answerFinding)
  answer(@Caller() actor: Actor, @Params() place: ParamsOf<typeof routes.answerFinding>, @Body() body: BodyOf<typeof routes.answerFinding>): Promise<ResultView> {
    return this.transactions.run(actor, async (tx) => {
      await this.answerFinding.answer(tx, actor, place, body);
      return this.#view(tx, actor, place.resultId);
    });
  }

  async #view(tx: EntityManager, actor: Actor, resultId: string): Promise<ResultView> {
    const found = await this.results.find(tx, actor, resultId);
    if (!found) throw refuse.notFound();
    return resultViewOf(found.row, found.findings);
  }
}
