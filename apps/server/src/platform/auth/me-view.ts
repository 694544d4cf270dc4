import { Injectable } from '@nestjs/common';
import { permissionsOf, type Me, type MySecondFactor, type Permission } from '@prongsai/contracts';
import type { Response } from 'express';
import { Config } from '../config/config.js';
import { refuse } from '../errors/refusal.js';
import type { CheckedRequest } from '../http/request.js';
import { Accounts } from './accounts.js';
import type { Actor } from './actor.js';
import { SecondFactors } from './second-factor/second-factors.js';
import { SessionCookie } from './sessions/session-cookie.js';
import { Sessions } from './sessions/sessions.js';
import { Standing } from './standing.js';

type Caller = Pick<CheckedRequest, 'session' | 'apiToken'>;

/** What the console is told about who calls, and what the session still lacks. */
@Injectable()
export class MeView {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly standing: Standing,
    private readonly secondFactors: SecondFactors,
    private readonly cookie: SessionCookie,
    private readonly config: Config,
  ) {}

  async of(actor: Actor, caller: Caller): Promise<Me> {
    const described = await this.accounts.describe(actor);
    const secondFactor = await this.secondFactor(actor, caller);
    const permissions = secondFactor.missing === 'none' ? permissionsThrough(actor, caller) : [];
    return { ...described, permissions, secondFactor, demonstration: this.config.demonstration };
  }

  /** After a session has begun or got another token: the browser is given it, and told how it stands now. */
  async afterwards(actor: Actor, token: string, response: Response): Promise<Me> {
    const session = await this.sessions.find(token);
    if (!session) throw refuse.notSignedIn();
    this.cookie.write(response, token);
    return this.of(actor, { session });
  }

  async secondFactor(actor: Actor, { session }: Caller): Promise<MySecondFactor> {
    const own = await this.secondFactors.read(actor.accountId);
    return {
      missing: session ? await this.standing.missing(actor, session) : 'none',
      rule: await this.standing.ruleOf(actor),
      authenticatorApp: own.appAddedAt !== null,
      passkeys: own.passkeys,
      recoveryCodesLeft: own.recoveryCodesLeft,
      usedAt: session?.secondFactorAt?.toISOString() ?? null,
      freshUntil: session?.freshUntil?.toISOString() ?? null,
    };
  }
}

const permissionsThrough = ({ role }: Actor, { apiToken }: Caller): Permission[] => {
  const given: readonly Permission[] | undefined = apiToken?.permissions;
  return permissionsOf[role].filter((permission) => given === undefined || given.includes(permission));
};
