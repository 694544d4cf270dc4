import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../audit/audit.js';
import { Transactions } from '../../database/transactions.js';
import { refuse } from '../../errors/refusal.js';
import { AccountNotices } from '../account-notices.js';
import type { Actor } from '../actor.js';
import { Sessions, type Session } from '../sessions/sessions.js';
import { Standing } from '../standing.js';
import { triesOfCode } from '../throttling/limits.js';
import { Throttle } from '../throttling/throttle.js';
import { SecondFactors, type OwnSecondFactors } from './second-factors.js';

type Detail = Readonly<Record<string, string | number>>;

/** What is common to all kinds of second factor: using one, adding one, taking one away. */
@Injectable()
export class OwnSecondFactor {
  constructor(
    private readonly secondFactors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly standing: Standing,
    private readonly throttle: Throttle,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly notices: AccountNotices,
  ) {}

  /**
   * Counts the try, looks at what was given, and lets the session stand higher under another token.
   * @param check what is to be written of it, or `null` when it was wrong.
   */
  async confirm(
    actor: Actor,
    session: Session,
    wrong: string,
    check: (tx: EntityManager) => Promise<{ readonly action: AuditAction; readonly detail?: Detail } | null>,
  ): Promise<string> {
    const given = await this.throttle.begin(triesOfCode(actor.accountId));
    const token = await this.transactions.run('engine', async (tx) => {
      const right = await check(tx);
      if (!right) return null;
      await this.write(tx, actor, right.action, right.detail);
      return this.sessions.prove(tx, session.id, 'secondFactor');
    });
    if (token === null) {
      await this.failed(actor, 'auth.confirmFailed');
      throw refuse.invalid([{ code: wrong, where: 'body.code' }]);
    }
    await this.throttle.succeeded(given);
    return token;
  }

  /** After adding one: it has just been used, and the first brings recovery codes. */
  async added(tx: EntityManager, actor: Actor, session: Session, action: AuditAction): Promise<{ token: string; recoveryCodes: string[] | null }> {
    await this.write(tx, actor, action);
    const recoveryCodes = await this.secondFactors.codesForFirst(tx, actor.accountId);
    return { token: await this.sessions.prove(tx, session.id, 'secondFactor'), recoveryCodes };
  }

  /** @throws when it is the last one and the position must have one. */
  async mayRemove(tx: EntityManager, actor: Actor): Promise<OwnSecondFactors> {
    const own = await this.secondFactors.inTurn(tx, actor.accountId);
    const count = own.passkeys + (own.appAddedAt === null ? 0 : 1);
    if (count <= 1 && (await this.standing.ruleOf(actor)) === 'required') throw refuse.notPermitted([{ code: 'last-second-factor' }]);
    return own;
  }

  /** Into the trail, and to the owner where a way in has changed. */
  async write(tx: EntityManager, actor: Actor, action: AuditAction, detail: Detail = {}): Promise<void> {
    await this.notices.about(tx, actor.accountId, action);
    await this.audit.write(tx, { agencyId: actor.agencyId, actor, action, subject: { type: 'account', id: actor.accountId }, detail });
  }

  /** Written by itself: what was refused has left nothing else. */
  failed(actor: Actor, action: AuditAction): Promise<void> {
    return this.transactions.run('engine', (tx) => this.write(tx, actor, action));
  }
}
