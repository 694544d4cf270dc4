import { Injectable } from '@nestjs/common';
import { demonstrationPassword } from '@prongsai/demonstration';
import { Audit } from '../../audit/audit.js';
import { Transactions } from '../../database/transactions.js';
import { refuse } from '../../errors/refusal.js';
import { AccountNotices } from '../account-notices.js';
import { AccountStore } from '../account-store.js';
import type { Actor } from '../actor.js';
import { requireFresh } from '../require-fresh.js';
import { Sessions, type Session } from '../sessions/sessions.js';
import { triesOfCode } from '../throttling/limits.js';
import { Throttle } from '../throttling/throttle.js';
import { faultsOfPassword, normalised } from './password-rules.js';
import { Passwords } from './passwords.js';

/** What a signed-in person does with the own password: prove oneself by it again, and change it. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly store: AccountStore,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly notices: AccountNotices,
  ) {}

  /** Only where there is no second factor: it would be the weaker of the two. @returns the session's new token. */
  async confirm(actor: Actor, session: Session, password: string): Promise<string> {
    if (session.hasSecondFactor) throw refuse.secondFactorNeeded();
    await this.#mustMatch(actor, password, 'body.password');
    return this.transactions.run('engine', async (tx) => {
      await this.audit.write(tx, { agencyId: actor.agencyId, actor, action: 'auth.confirmByPassword', subject: { type: 'account', id: actor.accountId } });
      return this.sessions.prove(tx, session.id, 'password');
    });
  }

  /** All other sessions end: one of them may be why it is changed. @returns the session's new token. */
  async change(actor: Actor, session: Session, { present, next }: { readonly present: string; readonly next: string }): Promise<string> {
    // Who has a second factor uses it; the present password itself is the proof of who has none.
    if (session.hasSecondFactor) requireFresh(session);
    await this.#mustMatch(actor, present, 'body.present');
    if (present === demonstrationPassword) throw refuse.notPermitted([{ code: 'password-of-demonstration' }]);
    const faults = faultsOfPassword(next, await this.store.wordsOf(actor.accountId), 'body.next');
    if (normalised(next) === normalised(present)) faults.push({ code: 'password-same', where: 'body.next' });
    if (faults.length > 0) throw refuse.invalid(faults);
    const passwordHash = await this.passwords.hash(next);
    return this.transactions.run('engine', async (tx) => {
      await this.store.setPassword(tx, actor.accountId, passwordHash);
      await this.notices.about(tx, actor.accountId, 'auth.changePassword');
      const ended = await this.sessions.close(tx, actor.accountId, { allBut: session.id });
      const subject = { type: 'account', id: actor.accountId };
      await this.audit.write(tx, { agencyId: actor.agencyId, actor, action: 'auth.changePassword', subject, detail: { ended } });
      return this.sessions.prove(tx, session.id, 'password');
    });
  }

  /** Counted like codes: whoever sits at an unlocked screen must not guess on. */
  async #mustMatch({ accountId, agencyId, positionId }: Actor, password: string, where: string): Promise<void> {
    const credentials = await this.store.credentialsOf(accountId);
    if (credentials?.passwordHash === null) throw refuse.invalid([{ code: 'password-none', where }]);
    const given = await this.throttle.begin(triesOfCode(accountId));
    if (await this.passwords.verify(credentials?.passwordHash ?? null, password)) return this.throttle.succeeded(given);
    const subject = { type: 'account', id: accountId };
    await this.transactions.run('engine', (tx) => this.audit.write(tx, { agencyId, actor: { accountId, positionId }, action: 'auth.confirmFailed', subject }));
    throw refuse.invalid([{ code: 'password-wrong', where }]);
  }
}
