import type { BodyOf, Grant, routes } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, hoursAfter, Outbox, refuse, Transactions, type Actor } from '../../platform/index.js';
import { Agencies } from '../agencies/index.js';
import { reasonWithDays } from '../people/index.js';
import { Grants } from './grants.js';

type Given = BodyOf<typeof routes.breakGlass>;

/** Opens an agency at once for the auditor who asks, for some hours and a reason; the agency is told in the same moment. */
@Injectable()
export class BreakGlass {
  constructor(
    private readonly transactions: Transactions,
    private readonly grants: Grants,
    private readonly agencies: Agencies,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  async open(actor: Actor, agencyId: string, given: Given): Promise<Grant> {
    if (actor.access === 'standing') throw await this.#needless(actor, agencyId);
    const provinceId = await this.#provinceOf(agencyId);
    if (provinceId !== actor.provinceId) throw refuse.notFound();
    const { grantedAt } = actor.access;
    return this.transactions.run(actor, (tx) => this.#open(tx, actor, { ...given, agencyId, startsAt: grantedAt }));
  }

  /** It begins at the instant for which the caller's scope is read, so that what follows in the transaction sees the agency. */
  async #open(tx: EntityManager, actor: Actor, { agencyId, hours, reason, startsAt }: Given & { agencyId: string; startsAt: string }): Promise<Grant> {
    const endsAt = hoursAfter(startsAt, hours);
    const { provinceId, positionId } = actor;
    const id = await this.grants.add(tx, actor, { provinceId, agencyId, positionId, kind: 'breakGlass', startsAt, endsAt, reason });
    if (id === null) throw refuse.alreadyExists([reasonWithDays('grant-there')]);
    await this.audit.write(tx, { agencyId, actor, action: 'access.breakGlass', subject: { type: 'grant', id }, detail: { hours, reason } });
    await this.outbox.add(tx, 'tell-break-glass', { grantId: id });
    const grant = await this.grants.find(tx, actor, id);
    if (!grant) throw refuse.notFound();
    return grant;
  }

  /** The caller cannot see what he is about to open; of the agency only its province is asked. */
  #provinceOf(agencyId: string): Promise<string | undefined> {
    return this.transactions.run('engine', async (tx) => (await this.agencies.byIds(tx, [agencyId])).get(agencyId)?.provinceId);
  }

  #needless(actor: Actor, agencyId: string) {
    return this.transactions.run(actor, async (tx) =>
      (await this.agencies.findInScope(tx, actor, agencyId)) ? refuse.invalid([reasonWithDays('break-glass-standing')]) : refuse.notFound(),
    );
  }
}
