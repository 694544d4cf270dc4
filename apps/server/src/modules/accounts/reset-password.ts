import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  AccountNotices, AccountStore, Accounts, Audit, faultsOfPassword, hashOfToken, lettersTo, newId, Outbox, Passwords, refuse, Sessions, Throttle, Transactions, triesOfPassword,
} from '../../platform/index.js';
import { resetMinutes } from './account-letters.js';

const insert = `INSERT INTO password_reset (id, email, expires_at) VALUES ($1, $2, now() + make_interval(mins => ${resetMinutes}))`;
const open = 'token_hash = $1 AND used_at IS NULL AND expires_at > now()';

const used = () => refuse.invalid([{ code: 'link-used-or-expired', where: 'body.token' }]);

/** A new password by e-mail, for who cannot sign in. It replaces the password alone: a second factor is asked for as before. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly accounts: Accounts,
    private readonly store: AccountStore,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly notices: AccountNotices,
  ) {}

  /** The same for every address: whether it is anybody's is looked at later, by the job. */
  async ask(givenEmail: string, address: string): Promise<void> {
    const email = givenEmail.trim().toLowerCase();
    await this.throttle.begin(lettersTo(email, address));
    await this.transactions.run('engine', async (tx) => {
      const resetId = newId();
      await tx.query('DELETE FROM password_reset WHERE expires_at <= now()');
      await tx.query(insert, [resetId, email]);
      await this.outbox.add(tx, 'send-password-reset', { resetId });
    });
  }

  async reset(token: string, password: string, address: string): Promise<void> {
    const [asked] = await this.transactions.run('engine', (tx) => tx.query<{ email: string }[]>(`SELECT email FROM password_reset WHERE ${open}`, [hashOfToken(token)]));
    const credentials = asked ? await this.accounts.findByEmail(asked.email) : null;
    if (!asked || !credentials) throw used();
    const faults = faultsOfPassword(password, await this.store.wordsOf(credentials.accountId), 'body.password');
    if (faults.length > 0) throw refuse.invalid(faults);
    const passwordHash = await this.passwords.hash(password);
    await this.transactions.run('engine', (tx) => this.#set(tx, token, credentials.accountId, passwordHash));
    const counted = triesOfPassword(asked.email, address);
    await this.throttle.succeeded({ counted: [], lastOf: null }, counted.slice(0, 2));
  }

  /** Other links that wait for the same address are worth nothing any more, and every session ends. */
  async #set(tx: EntityManager, token: string, accountId: string, passwordHash: string): Promise<void> {
    const [rows] = await tx.query<[{ email: string }[], number]>(`UPDATE password_reset SET used_at = now() WHERE ${open} RETURNING email`, [hashOfToken(token)]);
    if (!rows[0]) throw used();
    await tx.query('DELETE FROM password_reset WHERE email = $1 AND used_at IS NULL', [rows[0].email]);
    await this.store.setPassword(tx, accountId, passwordHash);
    await this.notices.about(tx, accountId, 'auth.resetPassword');
    await this.sessions.close(tx, accountId, 'all');
    await this.audit.write(tx, { agencyId: null, actor: null, action: 'auth.resetPassword', subject: { type: 'account', id: accountId } });
  }
}
