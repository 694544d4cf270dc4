import { Injectable } from '@nestjs/common';
import { demonstrationPassword } from '@prongsai/demonstration';
import { Audit } from '../../audit/audit.js';
import { Config } from '../../config/config.js';
import { Transactions } from '../../database/transactions.js';
import { refuse } from '../../errors/refusal.js';
import { Accounts } from '../accounts.js';
import { Entrance, type Entered, type Newcomer } from '../entrance.js';
import { triesOfPassword } from '../throttling/limits.js';
import { Throttle, type Try } from '../throttling/throttle.js';
import { Passwords } from './passwords.js';

/** A wrong password, an unknown account and an account without a position read alike and take alike. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly throttle: Throttle,
    private readonly passwords: Passwords,
    private readonly entrance: Entrance,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly config: Config,
  ) {}

  async attempt(givenEmail: string, password: string, address: string, newcomer: Newcomer): Promise<Entered> {
    const email = givenEmail.trim().toLowerCase();
    const counted = triesOfPassword(email, address);
    const given = await this.throttle.begin(counted);
    const credentials = await this.accounts.findByEmail(email);
    const matches = (await this.passwords.verify(credentials?.passwordHash ?? null, password)) && !this.#isPrinted(password);
    const entry = { way: 'password', secondFactor: false, action: 'auth.signIn' } as const;
    const entered = matches && credentials ? await this.entrance.enter({ ...entry, accountId: credentials.accountId }, newcomer) : null;
    if (!entered) {
      await this.#failed(credentials?.accountId ?? null, given);
      throw refuse.signInFailed();
    }
    await this.throttle.succeeded(given, counted.slice(0, 2));
    return entered;
  }

  /** The password that the demonstration prints opens nothing where there is no demonstration, even if its accounts are still there. */
  #isPrinted(password: string): boolean {
    return !this.config.demonstration && password === demonstrationPassword;
  }

  async #failed(accountId: string | null, { lastOf }: Try): Promise<void> {
    await this.entrance.refused(accountId);
    if (lastOf === null || accountId === null) return;
    const subject = { type: 'account', id: accountId };
    await this.transactions.run('engine', (tx) =>
      this.audit.write(tx, { agencyId: null, actor: null, action: 'auth.quiet', subject, detail: { failures: lastOf } }),
    );
  }
}
