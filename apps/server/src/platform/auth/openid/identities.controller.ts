import { Controller } from '@nestjs/common';
import { routes, type IdentityView, type ParamsOf, type ResponseOf } from '@prongsai/contracts';
import { Audit } from '../../audit/audit.js';
import { Transactions } from '../../database/transactions.js';
import { refuse } from '../../errors/refusal.js';
import { OwnSession } from '../../http/own-session.js';
import { Caller, Params } from '../../http/parameters.js';
import { Route } from '../../http/route.decorator.js';
import { AccountNotices } from '../account-notices.js';
import { AccountStore } from '../account-store.js';
import type { Actor } from '../actor.js';
import { requireFresh } from '../require-fresh.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import type { Session } from '../sessions/sessions.js';
import { Identities, type ListedIdentity } from './identities.js';
import { ProviderClient } from './provider-client.js';

@Controller()
export class IdentitiesController {
  constructor(
    private readonly identities: Identities,
    private readonly client: ProviderClient,
    private readonly secondFactors: SecondFactors,
    private readonly store: AccountStore,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly notices: AccountNotices,
  ) {}

  @Route(routes.listIdentities)
  async list(@Caller() { accountId }: Actor): Promise<ResponseOf<typeof routes.listIdentities>> {
    const data = (await this.identities.list(accountId)).map((identity) => this.#viewOf(identity));
    return { data, total: data.length };
  }

  /** The last way in stays. */
  @Route(routes.unlinkIdentity)
  async unlink(@Caller() actor: Actor, @OwnSession() session: Session, @Params() { identityId }: ParamsOf<typeof routes.unlinkIdentity>): Promise<{ ok: true }> {
    requireFresh(session);
    const { accountId, agencyId } = actor;
    const hasPassword = (await this.store.credentialsOf(accountId))?.passwordHash !== null;
    await this.transactions.run('engine', async (tx) => {
      const { passkeys } = await this.secondFactors.inTurn(tx, accountId);
      const provider = await this.identities.unlink(tx, accountId, identityId);
      if (provider === null) throw refuse.notFound();
      const left = (await this.identities.list(accountId, tx)).length;
      if (!hasPassword && passkeys === 0 && left === 0) throw refuse.notPermitted([{ code: 'last-way-in' }]);
      await this.notices.about(tx, accountId, 'auth.unlinkIdentity');
      await this.audit.write(tx, { agencyId, actor, action: 'auth.unlinkIdentity', subject: { type: 'account', id: accountId }, detail: { provider } });
    });
    return { ok: true };
  }

  #viewOf({ id, provider, linkedAt, lastUsedAt }: ListedIdentity): IdentityView {
    const name = this.client.find(provider)?.name ?? { th: provider, en: provider };
    return { id, provider: { id: provider, name }, linkedAt: linkedAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null };
  }
}
