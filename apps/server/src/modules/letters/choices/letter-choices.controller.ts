import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type LetterChoices as LetterChoicesView } from '@prongsai/contracts';
import { Audit, Body, Caller, Route, Transactions, type Actor } from '../../../platform/index.js';
import { LetterChoices } from './letter-choices.js';

@Controller()
export class LetterChoicesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly choices: LetterChoices,
    private readonly audit: Audit,
  ) {}

  @Route(routes.letterChoices)
  read(@Caller() actor: Actor): Promise<LetterChoicesView> {
    return this.transactions.run(actor, (tx) => this.choices.of(tx, actor.accountId));
  }

  @Route(routes.chooseLetters)
  choose(@Caller() actor: Actor, @Body() choice: BodyOf<typeof routes.chooseLetters>): Promise<LetterChoicesView> {
    return this.transactions.run(actor, async (tx) => {
      await this.choices.choose(tx, actor.accountId, choice);
      await this.audit.write(tx, { agencyId: null, actor, action: 'letters.choose', subject: { type: 'account', id: actor.accountId } });
      return this.choices.of(tx, actor.accountId);
    });
  }
}
