import { Controller, Req, Res } from '@nestjs/common';
import { routes, type BodyOf, type Me, type ResponseOf } from '@prongsai/contracts';
import type { Response } from 'express';
import { Transactions } from '../../database/transactions.js';
import { OwnSession } from '../../http/own-session.js';
import { Body, Caller } from '../../http/parameters.js';
import type { CheckedRequest } from '../../http/request.js';
import { Route } from '../../http/route.decorator.js';
import type { Actor } from '../actor.js';
import { MeView } from '../me-view.js';
import { passkeyViewOf, Passkeys } from '../passkeys/passkeys.js';
import { requireFresh } from '../require-fresh.js';
import type { Session } from '../sessions/sessions.js';
import { AuthenticatorApps } from './authenticator-apps.js';
import { OwnSecondFactor } from './own-second-factor.js';
import { RecoveryCodes } from './recovery-codes.js';
import { SecondFactors } from './second-factors.js';

@Controller()
export class SecondFactorController {
  constructor(
    private readonly own: OwnSecondFactor,
    private readonly apps: AuthenticatorApps,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly secondFactors: SecondFactors,
    private readonly passkeys: Passkeys,
    private readonly meView: MeView,
    private readonly transactions: Transactions,
  ) {}

  @Route(routes.readSecondFactor)
  async read(@Caller() actor: Actor, @Req() request: CheckedRequest): Promise<ResponseOf<typeof routes.readSecondFactor>> {
    const { appAddedAt } = await this.secondFactors.read(actor.accountId);
    const keys = (await this.passkeys.list(actor.accountId)).map(passkeyViewOf);
    return { ...(await this.meView.secondFactor(actor, request)), appAddedAt: appAddedAt?.toISOString() ?? null, keys };
  }

  @Route(routes.confirmByCode)
  async confirmByCode(
    @Caller() actor: Actor,
    @OwnSession() session: Session,
    @Body() { code }: BodyOf<typeof routes.confirmByCode>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    const token = await this.own.confirm(actor, session, 'code-wrong', async (tx) =>
      (await this.apps.check(tx, actor.accountId, code)) ? { action: 'auth.confirm' } : null,
    );
    return this.meView.afterwards(actor, token, response);
  }

  @Route(routes.confirmByRecoveryCode)
  async confirmByRecoveryCode(
    @Caller() actor: Actor,
    @OwnSession() session: Session,
    @Body() { code }: BodyOf<typeof routes.confirmByRecoveryCode>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Me> {
    const token = await this.own.confirm(actor, session, 'recovery-code-wrong', async (tx) => {
      const left = await this.recoveryCodes.use(tx, actor.accountId, code);
      return left === null ? null : { action: 'auth.useRecoveryCode', detail: { left } };
    });
    return this.meView.afterwards(actor, token, response);
  }

  @Route(routes.renewRecoveryCodes)
  async renew(@Caller() actor: Actor, @OwnSession() session: Session): Promise<ResponseOf<typeof routes.renewRecoveryCodes>> {
    requireFresh(session);
    return this.transactions.run('engine', async (tx) => {
      await this.own.write(tx, actor, 'auth.renewRecoveryCodes');
      return { recoveryCodes: await this.recoveryCodes.renew(tx, actor.accountId) };
    });
  }
}
