import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type ParamsOf, type PersonalData, type ResponseOf } from '@prongsai/contracts';
import { Audit, Body, Caller, Clock, Params, refuse, Route, Transactions, type Actor } from '../../platform/index.js';
import { ErasePerson } from './erase-person.js';
import { findPerson } from './find-person.js';
import { heldData, type Person } from './held-data.js';

@Controller()
export class PersonalDataController {
  constructor(
    private readonly transactions: Transactions,
    private readonly erasePerson: ErasePerson,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  @Route(routes.ownPersonalData)
  own(@Caller() actor: Actor): Promise<PersonalData> {
    return this.#export(actor, actor.accountId);
  }

  @Route(routes.personalData)
  of(@Caller() actor: Actor, @Params() { accountId }: ParamsOf<typeof routes.personalData>): Promise<PersonalData> {
    return this.#export(actor, accountId);
  }

  @Route(routes.erasePerson)
  async erase(
    @Caller() actor: Actor,
    @Params() { accountId }: ParamsOf<typeof routes.erasePerson>,
    @Body() { reason }: BodyOf<typeof routes.erasePerson>,
  ): Promise<ResponseOf<typeof routes.erasePerson>> {
    return this.erasePerson.erase(actor, await this.#find(actor, accountId), reason);
  }

  async #find(actor: Actor, accountId: string): Promise<Person> {
    const person = await this.transactions.run(actor, (tx) => findPerson(tx, accountId));
    if (!person) throw refuse.notFound();
    return person;
  }

  /** Found within the caller's scope, gathered as the engine: sessions and letters are nobody else's to read. */
  async #export(actor: Actor, accountId: string): Promise<PersonalData> {
    const person = await this.#find(actor, accountId);
    const subject = { type: 'account', id: accountId };
    const agencyId = accountId === actor.accountId ? actor.agencyId : null;
    return this.transactions.run('engine', async (tx) => {
      const held = await heldData(tx, person);
      await this.audit.write(tx, { agencyId, actor, action: 'person.export', subject });
      return { ...person, exportedAt: this.clock.now().toISOString(), held };
    });
  }
}
