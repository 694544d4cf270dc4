import { Controller, Req, Res } from '@nestjs/common';
import { routes, type BodyOf, type Me, type ResponseOf } from '@prongsai/contracts';
import type { Response } from 'express';
import { Audit } from '../audit/audit.js';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { Transactions } from '../database/transactions.js';
import { refuse } from '../errors/refusal.js';
import { OwnSession } from '../http/own-session.js';
import { Body, Caller } from '../http/parameters.js';
import type { CheckedRequest } from '../http/request.js';
import { Route } from '../http/route.decorator.js';
import { Accounts } from './accounts.js';
import type { Actor } from './actor.js';
import { MeView } from './me-view.js';
import { RelyingParties } from './passkeys/relying-party.js';
import { passwordLength } from './passwords/password-rules.js';
import { SignIn } from './passwords/sign-in.js';
import { Newcomers } from './sessions/newcomer.js';
import { SessionCookie } from './sessions/session-cookie.js';
import { Sessions, type Session } from './sessions/sessions.js';

@Controller()
export class AuthController {
  constructor(
    private readonly signIn: SignIn,
    private readonly newcomers: Newcomers,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
    private readonly parties: RelyingParties,
    private readonly meView: MeView,
    private readonly accounts: Accounts,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Route(routes.signInOptions)
  options(@Req() request: CheckedRequest): ResponseOf<typeof routes.signInOptions> {
    return {
      providers: this.config.openIdProviders.map(({ id, name }) => ({ id, name })),
      passkeys: this.parties.of(request) !== null,
      mail: this.config.smtpUrl !== null || this.config.demonstration,
      password: { minLength: passwordLength.min, maxLength: passwordLength.max },
    };
  }

  @Route(routes.login)
  async login(
    @Body() { email, password }: BodyOf<typeof routes.login>,
    @Req() request: CheckedRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    const { actor, token } = await this.signIn.attempt(email, password, request.ip ?? '', this.newcomers.of(request));
    return this.meView.afterwards(actor, token, response);
  }

  @Route(routes.logout)
  async logout(@Caller() actor: Actor, @OwnSession() { id }: Session, @Res({ passthrough: true }) response: Response): Promise<{ ok: true }> {
    await this.transactions.run('engine', async (tx) => {
      await this.sessions.close(tx, actor.accountId, { only: id });
      await this.audit.write(tx, { agencyId: actor.agencyId, actor, action: 'auth.signOut', subject: { type: 'account', id: actor.accountId } });
    });
    this.cookie.clear(response);
    return { ok: true };
  }

  @Route(routes.me)
  me(@Caller() actor: Actor, @Req() request: CheckedRequest): Promise<Me> {
    return this.meView.of(actor, request);
  }

  @Route(routes.actAs)
  async actAs(
    @Caller() { accountId }: Actor,
    @OwnSession() { id }: Session,
    @Body() { positionId }: BodyOf<typeof routes.actAs>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    const actors = await this.accounts.actorsOf(accountId, this.clock.today());
    const actor = actors.find((held) => held.positionId === positionId);
    if (!actor) throw refuse.notFound();
    const token = await this.transactions.run('engine', async (tx) => {
      await this.audit.write(tx, { agencyId: actor.agencyId, actor, action: 'auth.actAs', subject: { type: 'position', id: positionId } });
      return this.sessions.actAs(tx, id, positionId);
    });
    return this.meView.afterwards(actor, token, response);
  }
}
