import { Controller, Res } from '@nestjs/common';
import { routes, type BodyOf, type ResponseOf } from '@prongsai/contracts';
import type { Response } from 'express';
import QRCode from 'qrcode';
import { Transactions } from '../../database/transactions.js';
import { refuse } from '../../errors/refusal.js';
import { OwnSession } from '../../http/own-session.js';
import { Body, Caller } from '../../http/parameters.js';
import { Route } from '../../http/route.decorator.js';
import { AccountStore } from '../account-store.js';
import type { Actor } from '../actor.js';
import { MeView } from '../me-view.js';
import { requireFresh } from '../require-fresh.js';
import type { Session } from '../sessions/sessions.js';
import { triesOfCode } from '../throttling/limits.js';
import { Throttle } from '../throttling/throttle.js';
import { AuthenticatorApps } from './authenticator-apps.js';
import { OwnSecondFactor } from './own-second-factor.js';
import { RecoveryCodes } from './recovery-codes.js';

/** A picture that the content security policy lets through, without a file. */
async function pictureOf(uri: string): Promise<string> {
  const svg = await QRCode.toString(uri, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

@Controller()
export class AuthenticatorAppController {
  constructor(
    private readonly own: OwnSecondFactor,
    private readonly apps: AuthenticatorApps,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly store: AccountStore,
    private readonly throttle: Throttle,
    private readonly meView: MeView,
    private readonly transactions: Transactions,
  ) {}

  @Route(routes.beginAuthenticatorApp)
  async begin(@Caller() actor: Actor, @OwnSession() session: Session): Promise<ResponseOf<typeof routes.beginAuthenticatorApp>> {
    requireFresh(session);
    const credentials = await this.store.credentialsOf(actor.accountId);
    const begun = await this.transactions.run('engine', (tx) => this.apps.begin(tx, actor.accountId, credentials?.email ?? ''));
    if (!begun) throw refuse.alreadyExists([{ code: 'app-already' }]);
    const { secret, uri } = begun;
    return { secret: secret.match(/.{1,4}/g)?.join(' ') ?? secret, uri, picture: await pictureOf(uri) };
  }

  @Route(routes.confirmAuthenticatorApp)
  async confirm(
    @Caller() actor: Actor,
    @OwnSession() session: Session,
    @Body() { code }: BodyOf<typeof routes.confirmAuthenticatorApp>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ResponseOf<typeof routes.confirmAuthenticatorApp>> {
    requireFresh(session);
    const given = await this.throttle.begin(triesOfCode(actor.accountId));
    const { token, recoveryCodes } = await this.transactions.run('engine', async (tx) => {
      const outcome = await this.apps.confirm(tx, actor.accountId, code);
      if (outcome === 'none') throw refuse.invalid([{ code: 'app-not-begun' }]);
      if (outcome === 'wrong') throw refuse.invalid([{ code: 'code-wrong', where: 'body.code' }]);
      return this.own.added(tx, actor, session, 'auth.addApp');
    });
    await this.throttle.succeeded(given);
    return { me: await this.meView.afterwards(actor, token, response), recoveryCodes };
  }

  @Route(routes.removeAuthenticatorApp)
  async remove(@Caller() actor: Actor, @OwnSession() session: Session): Promise<{ ok: true }> {
    requireFresh(session);
    await this.transactions.run('engine', async (tx) => {
      const { appAddedAt, passkeys } = await this.own.mayRemove(tx, actor);
      if (appAddedAt === null) throw refuse.notFound();
      await this.apps.remove(tx, actor.accountId);
      if (passkeys === 0) await this.recoveryCodes.forget(tx, actor.accountId);
      await this.own.write(tx, actor, 'auth.removeApp');
    });
    return { ok: true };
  }
}
