import { Controller } from '@nestjs/common';
import { routes, type BodyOf, type ParamsOf, type PersonalData, type ResponseOf } from '@prongsai/contracts';
import { Audit, Body, Caller, Clock, Params, refuse, Route, Transactions, type Actor } from '../../platform/index.js';
import { ErasePerson } from './erase-person.js';
import { findPerson } from './find-person.js';
import { heldClosed, heldElsewhere, heldInScope, type HeldRows, type Person } from './held-data.js';

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

  /** Found within the caller's scope. What offices hold is read as the caller, so that it reaches no further than he does. */
  async #export(actor: Actor, accountId: string): Promise<PersonalData> {
    const person = await this.#find(actor, accountId);
    const isSelf = accountId === actor.accountId;
    const ofOffices = await this.transactions.run(actor, (tx) => heldInScope(tx, person));
    return this.transactions.run('engine', async (tx) => {
      const inScope = new Map([...ofOffices, ...(await heldClosed(tx, person, actor))]);
      const elsewhere = await heldElsewhere(tx, person, inScope);
      const subject = { type: 'account', id: accountId };
      await this.audit.write(tx, { agencyId: isSelf ? actor.agencyId : null, actor, action: 'person.export', subject });
      const outOfScope = { rows: countOf(elsewhere), places: isSelf ? listOf(elsewhere) : [] };
      return { ...person, exportedAt: this.clock.now().toISOString(), held: listOf(inScope), outOfScope };
    });
  }
}

const listOf = (held: HeldRows): PersonalData['held'] => [...held].map(([table, rows]) => ({ table, rows: [...rows] }));
const countOf = (held: HeldRows): number => [...held.values()].reduce((sum, rows) => sum + rows.length, 0);
