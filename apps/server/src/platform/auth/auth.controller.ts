import { Controller, Req, Res } from '@nestjs/common';
import { permissionsOf, routes, type BodyOf, type Me } from '@prongsai/contracts';
import type { Response } from 'express';
import { Audit } from '../audit/audit.js';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { Transactions } from '../database/transactions.js';
import { refuse } from '../errors/refusal.js';
import { Body, Caller } from '../http/parameters.js';
import type { CheckedRequest } from '../http/request.js';
import { Route } from '../http/route.decorator.js';
import { Accounts } from './accounts.js';
import type { Actor } from './actor.js';
import { cookieOptions, sessionCookie } from './session-cookie.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';

@Controller()
export class AuthController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly accounts: Accounts,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Route(routes.login)
  async login(
    @Body() { email, password }: BodyOf<typeof routes.login>,
    @Req() request: CheckedRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    const { actor, token } = await this.signIn.attempt(email, password, request.ip ?? '');
    response.cookie(sessionCookie, token, { ...cookieOptions(this.config), maxAge: this.config.sessionHours * 3_600_000 });
    return this.#describe(actor);
  }

  @Route(routes.logout)
  async logout(@Caller() actor: Actor, @Req() request: CheckedRequest, @Res({ passthrough: true }) response: Response): Promise<{ ok: true }> {
    await this.transactions.run('engine', async (tx) => {
      await this.sessions.close(tx, request.sessionHash ?? '');
      await this.audit.write(tx, { agencyId: actor.agencyId, actor, action: 'auth.signOut', subject: { type: 'account', id: actor.accountId } });
    });
    response.clearCookie(sessionCookie, cookieOptions(this.config));
    return { ok: true };
  }

  @Route(routes.me)
  me(@Caller() actor: Actor): Promise<Me> {
    return this.#describe(actor);
  }

  @Route(routes.actAs)
  async actAs(@Caller() { accountId }: Actor, @Body() { positionId }: BodyOf<typeof routes.actAs>, @Req() request: CheckedRequest): Promise<Me> {
    const actors = await this.accounts.actorsOf(accountId, this.clock.today());
    const actor = actors.find((held) => held.positionId === positionId);
    if (!actor) throw refuse.notFound();
    await this.transactions.run('engine', async (tx) => {
      await this.sessions.actAs(tx, request.sessionHash ?? '', positionId);
      await this.audit.write(tx, { agencyId: actor.agencyId, actor, action: 'auth.actAs', subject: { type: 'position', id: positionId } });
    });
    return this.#describe(actor);
  }

  async #describe(actor: Actor): Promise<Me> {
    const described = await this.accounts.describe(actor);
    return { ...described, permissions: [...permissionsOf[actor.role]], demonstration: this.config.demonstration };
  }
}
