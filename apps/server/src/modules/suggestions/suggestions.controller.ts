import { Controller } from '@nestjs/common';
import { routes, type ParamsOf, type SuggestionsView } from '@prongsai/contracts';
import { Caller, Params, Route, Transactions, type Actor } from '../../platform/index.js';
import { ReadSuggestions } from './read-suggestions.js';

@Controller()
export class SuggestionsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly suggestions: ReadSuggestions,
  ) {}

  @Route(routes.getSuggestions)
  get(@Caller() actor: Actor, @Params() { cycleId }: ParamsOf<typeof routes.getSuggestions>): Promise<SuggestionsView> {
    return this.transactions.run(actor, (tx) => this.suggestions.ofCycle(tx, actor, cycleId));
  }
}
