import { Injectable } from '@nestjs/common';
import type { AuditAction, SignInWay } from '@prongsai/contracts';
import { Audit } from '../audit/audit.js';
import { Clock } from '../clock/clock.js';
import { Transactions } from '../database/transactions.js';
import { Accounts } from './accounts.js';
import type { Actor } from './actor.js';
import { Sessions } from './sessions/sessions.js';
import type { Visitor } from './sessions/visitor.js';

export interface Entry {
  readonly accountId: string;
  readonly way: SignInWay;
  /** The way was a second factor by itself. */
  readonly secondFactor: boolean;
  readonly action: AuditAction;
  readonly detail?: Readonly<Record<string, string>>;
}

/** Who comes in, with what the browser brings: the session it had before ends. */
export interface Newcomer extends Visitor {
  readonly formerToken: string | null;
}

export interface Entered {
  readonly actor: Actor;
  readonly token: string;
}

/** The one place where a session begins, whatever the way. */
@Injectable()
export class Entrance {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** `null` for an account that is closed or holds nothing today. */
  async enter({ accountId, way, secondFactor, action, detail = {} }: Entry, { formerToken, ...visitor }: Newcomer): Promise<Entered | null> {
    const [actor] = await this.accounts.actorsOf(accountId, this.clock.today());
    if (!actor) return null;
    const token = await this.transactions.run('engine', async (tx) => {
      await this.audit.write(tx, { agencyId: actor.agencyId, actor, action, subject: { type: 'account', id: accountId }, detail });
      if (formerToken !== null) await this.sessions.drop(tx, formerToken);
      return this.sessions.open(tx, { ...visitor, accountId, positionId: actor.positionId, way, secondFactor });
    });
    return { actor, token };
  }

  /** Told to nobody but the trail: the caller hears the same whatever went wrong. */
  async refused(accountId: string | null, action: AuditAction = 'auth.signInFailed'): Promise<void> {
    const subject = { type: 'account', id: accountId ?? 'unknown' };
    await this.transactions.run('engine', (tx) => this.audit.write(tx, { agencyId: null, actor: null, action, subject }));
  }
}
