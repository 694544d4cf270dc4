import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.js';
import { Clock } from '../clock/clock.js';
import { Transactions } from '../database/transactions.js';
import { refuse } from '../errors/refusal.js';
import { Accounts } from './accounts.js';
import type { Actor } from './actor.js';
import { Passwords } from './passwords.js';
import { Sessions } from './sessions.js';
import { SignInAttempts } from './sign-in-attempts.js';

/** A wrong password, an unknown account and an account without a position read alike and take alike. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly attempts: SignInAttempts,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async attempt(givenEmail: string, password: string, address: string): Promise<{ actor: Actor; token: string }> {
    const email = givenEmail.trim().toLowerCase();
    await this.attempts.begin(email, address);
    const credentials = await this.accounts.findByEmail(email);
    const matches = await this.passwords.verify(credentials?.passwordHash ?? null, password);
    const [actor] = matches && credentials ? await this.accounts.actorsOf(credentials.accountId, this.clock.today()) : [];
    if (!actor) {
      await this.#failed(credentials?.accountId ?? 'unknown');
      throw refuse.signInFailed();
    }
    await this.attempts.succeeded(email, address);
    return { actor, token: await this.#open(actor) };
  }

  #open(actor: Actor): Promise<string> {
    return this.transactions.run('engine', async (tx) => {
      const subject = { type: 'account', id: actor.accountId };
      await this.audit.write(tx, { agencyId: actor.agencyId, actor, action: 'auth.signIn', subject });
      return this.sessions.open(tx, actor);
    });
  }

  async #failed(accountId: string): Promise<void> {
    const subject = { type: 'account', id: accountId };
    await this.transactions.run('engine', (tx) => this.audit.write(tx, { agencyId: null, actor: null, action: 'auth.signInFailed', subject }));
  }
}
