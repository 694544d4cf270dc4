import { Injectable, Logger } from '@nestjs/common';
import type { OpenIdOutcome } from '@prongsai/contracts';
import { Audit } from '../../audit/audit.js';
import { Transactions } from '../../database/transactions.js';
import { AccountNotices } from '../account-notices.js';
import { AccountStore } from '../account-store.js';
import { Entrance, type Newcomer } from '../entrance.js';
import { Identities } from './identities.js';
import { OpenIdAttempts, type Attempt } from './openid-attempts.js';
import { OpenIdFault, ProviderClient, type Told } from './provider-client.js';

export interface Back {
  readonly outcome: OpenIdOutcome;
  /** Of the session that has begun. */
  readonly token: string | null;
}

const only = (outcome: OpenIdOutcome): Back => ({ outcome, token: null });

/** What becomes of a browser that comes back from an identity provider. */
@Injectable()
export class CameBack {
  readonly #logger = new Logger('OpenID');

  constructor(
    private readonly client: ProviderClient,
    private readonly attempts: OpenIdAttempts,
    private readonly identities: Identities,
    private readonly entrance: Entrance,
    private readonly store: AccountStore,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly notices: AccountNotices,
  ) {}

  /** @param address what the provider has sent the browser to. @param signedIn the account that the browser is signed in with. */
  async take(providerId: string, address: URL, browser: string, signedIn: string | null, newcomer: Newcomer): Promise<Back> {
    const provider = this.client.find(providerId);
    const attempt = await this.attempts.take(providerId, address.searchParams.get('state') ?? '', browser);
    if (!provider || !attempt) return only('expired');
    try {
      const told = await this.client.whoCameBack(provider, address, attempt);
      return await this.#settle(attempt, told, signedIn, newcomer);
    } catch (error) {
      if (!(error instanceof OpenIdFault)) throw error;
      this.#logger.warn(`${providerId}: ${error.outcome}: ${error.cause instanceof Error ? error.cause.message : 'unknown'}`);
      await this.entrance.refused(null);
      return only(error.outcome);
    }
  }

  #settle(attempt: Attempt, told: Told, signedIn: string | null, newcomer: Newcomer): Promise<Back> {
    if (attempt.purpose === 'link') return this.#link(attempt, told, signedIn);
    return attempt.purpose === 'signIn' ? this.#signIn(attempt, told, newcomer) : this.#accept(attempt, told, newcomer);
  }

  async #signIn({ provider }: Attempt, told: Told, newcomer: Newcomer): Promise<Back> {
    const accountId = await this.identities.find(provider, told.subject);
    if (accountId === null) {
      await this.entrance.refused(null);
      return only('not-linked');
    }
    return this.#enter(accountId, provider, told, newcomer, 'signed-in');
  }

  async #enter(accountId: string, provider: string, { twoFactors }: Told, newcomer: Newcomer, outcome: OpenIdOutcome): Promise<Back> {
    const entry = { accountId, way: 'openid', secondFactor: twoFactors, action: 'auth.signInByOpenId', detail: { provider } } as const;
    const entered = await this.entrance.enter(entry, newcomer);
    if (entered) return { outcome, token: entered.token };
    await this.entrance.refused(accountId);
    return only('refused');
  }

  /** Only for who is still the one that asked for it. */
  async #link({ provider, ...attempt }: Attempt & { purpose: 'link' }, { subject }: Told, signedIn: string | null): Promise<Back> {
    const { accountId } = attempt;
    if (accountId !== signedIn) return only('expired');
    const linked = await this.transactions.run('engine', async (tx) => {
      if (!(await this.identities.link(tx, accountId, provider, subject))) return false;
      await this.#write(tx, accountId, provider);
      return true;
    });
    return only(linked ? 'linked' : 'linked-elsewhere');
  }

  /** Invitation, account and identity are one: none is taken without the others. */
  async #accept({ provider, ...attempt }: Attempt & { purpose: 'invitation' }, told: Told, newcomer: Newcomer): Promise<Back> {
    const accepted = await this.transactions.run('engine', async (tx) => {
      if ((await this.identities.find(provider, told.subject)) !== null) return 'linked-elsewhere' as const;
      const accountId = await this.store.acceptInvitation(tx, attempt.invitation, attempt.name);
      if (accountId === null) return 'expired' as const;
      if (!(await this.identities.link(tx, accountId, provider, told.subject))) throw new OpenIdFault('refused', new Error('linked meanwhile'));
      await this.#write(tx, accountId, provider);
      return { accountId };
    });
    return typeof accepted === 'string' ? only(accepted) : this.#enter(accepted.accountId, provider, told, newcomer, 'accepted');
  }

  async #write(tx: Parameters<Audit['write']>[0], accountId: string, provider: string): Promise<void> {
    await this.notices.about(tx, accountId, 'auth.linkIdentity');
    await this.audit.write(tx, { agencyId: null, actor: null, action: 'auth.linkIdentity', subject: { type: 'account', id: accountId }, detail: { provider } });
  }
}
