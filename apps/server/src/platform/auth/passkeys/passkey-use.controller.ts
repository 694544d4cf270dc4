import { Controller, Req, Res } from '@nestjs/common';
import { routes, type BodyOf, type Me, type ResponseOf } from '@prongsai/contracts';
import type { Response } from 'express';
import { Transactions } from '../../database/transactions.js';
import { refuse } from '../../errors/refusal.js';
import { OwnSession } from '../../http/own-session.js';
import { Body, Caller } from '../../http/parameters.js';
import type { CheckedRequest } from '../../http/request.js';
import { Route } from '../../http/route.decorator.js';
import type { Actor } from '../actor.js';
import { Entrance } from '../entrance.js';
import { MeView } from '../me-view.js';
import { OwnSecondFactor } from '../second-factor/own-second-factor.js';
import { Newcomers } from '../sessions/newcomer.js';
import type { Session } from '../sessions/sessions.js';
import { Passkeys } from './passkeys.js';
import { partyOf, RelyingParties } from './relying-party.js';

/** Passkeys at work: to sign in without a password, and as the second factor. */
@Controller()
export class PasskeyUseController {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly parties: RelyingParties,
    private readonly entrance: Entrance,
    private readonly newcomers: Newcomers,
    private readonly own: OwnSecondFactor,
    private readonly meView: MeView,
    private readonly transactions: Transactions,
  ) {}

  @Route(routes.beginPasskeySignIn)
  async beginSignIn(@Req() request: CheckedRequest): Promise<ResponseOf<typeof routes.beginPasskeySignIn>> {
    return { options: await this.passkeys.optionsToUse(partyOf(this.parties, request), null) };
  }

  /** The device has asked for a finger, a face or a number: with the device itself these are two factors. */
  @Route(routes.signInByPasskey)
  async signIn(
    @Body() { response }: BodyOf<typeof routes.signInByPasskey>,
    @Req() request: CheckedRequest,
    @Res({ passthrough: true }) sent: Response,
  ): Promise<Me> {
    const party = partyOf(this.parties, request);
    const shown = await this.transactions.run('engine', (tx) => this.passkeys.use(tx, party, null, response));
    const entry = { way: 'passkey', secondFactor: true, action: 'auth.signInByPasskey' } as const;
    const entered = shown.is === 'right' ? await this.entrance.enter({ ...entry, accountId: shown.accountId }, this.newcomers.of(request)) : null;
    if (!entered) {
      await this.entrance.refused(shown.is === 'wrong' ? null : shown.accountId, shown.is === 'suspect' ? 'auth.passkeySuspect' : 'auth.signInFailed');
      throw refuse.signInFailed();
    }
    return this.meView.afterwards(entered.actor, entered.token, sent);
  }

  @Route(routes.beginConfirmByPasskey)
  async beginConfirm(@Caller() { accountId }: Actor, @Req() request: CheckedRequest): Promise<ResponseOf<typeof routes.beginConfirmByPasskey>> {
    return { options: await this.passkeys.optionsToUse(partyOf(this.parties, request), accountId) };
  }

  @Route(routes.confirmByPasskey)
  async confirm(
    @Caller() actor: Actor,
    @OwnSession() session: Session,
    @Body() { response }: BodyOf<typeof routes.confirmByPasskey>,
    @Req() request: CheckedRequest,
    @Res({ passthrough: true }) sent: Response,
  ): Promise<Me> {
    const party = partyOf(this.parties, request);
    const token = await this.own.confirm(actor, session, 'passkey-wrong', async (tx) => {
      const shown = await this.passkeys.use(tx, party, actor.accountId, response);
      if (shown.is === 'suspect') await this.own.write(tx, actor, 'auth.passkeySuspect');
      return shown.is === 'right' ? { action: 'auth.confirm' } : null;
    });
    return this.meView.afterwards(actor, token, sent);
  }
}
