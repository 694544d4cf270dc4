import { Controller, Req, Res } from '@nestjs/common';
import { routes, type BodyOf, type ParamsOf, type ResponseOf } from '@prongsai/contracts';
import type { Response } from 'express';
import { Transactions } from '../../database/transactions.js';
import { refuse } from '../../errors/refusal.js';
import { OwnSession } from '../../http/own-session.js';
import { Body, Caller, Params } from '../../http/parameters.js';
import type { CheckedRequest } from '../../http/request.js';
import { Route } from '../../http/route.decorator.js';
import { AccountStore } from '../account-store.js';
import type { Actor } from '../actor.js';
import { MeView } from '../me-view.js';
import { requireFresh } from '../require-fresh.js';
import { OwnSecondFactor } from '../second-factor/own-second-factor.js';
import { RecoveryCodes } from '../second-factor/recovery-codes.js';
import type { Session } from '../sessions/sessions.js';
import { mostPasskeys, passkeyViewOf, Passkeys } from './passkeys.js';
import { partyOf, RelyingParties } from './relying-party.js';

/** The passkeys of an account: adding, naming, removing. */
@Controller()
export class PasskeysController {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly parties: RelyingParties,
    private readonly own: OwnSecondFactor,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly store: AccountStore,
    private readonly meView: MeView,
    private readonly transactions: Transactions,
  ) {}

  @Route(routes.beginPasskey)
  async begin(@Caller() actor: Actor, @OwnSession() session: Session, @Req() request: CheckedRequest): Promise<ResponseOf<typeof routes.beginPasskey>> {
    requireFresh(session);
    const credentials = await this.store.credentialsOf(actor.accountId);
    return { options: await this.passkeys.optionsToAdd(partyOf(this.parties, request), actor.accountId, credentials?.email ?? '') };
  }

  @Route(routes.addPasskey)
  async add(
    @Caller() actor: Actor,
    @OwnSession() session: Session,
    @Body() { name, response }: BodyOf<typeof routes.addPasskey>,
    @Req() request: CheckedRequest,
    @Res({ passthrough: true }) sent: Response,
  ): Promise<ResponseOf<typeof routes.addPasskey>> {
    requireFresh(session);
    const party = partyOf(this.parties, request);
    const { passkey, token, recoveryCodes } = await this.transactions.run('engine', async (tx) => {
      if (await this.passkeys.isFull(tx, actor.accountId)) throw refuse.alreadyExists([{ code: 'passkeys-too-many', params: { limit: mostPasskeys } }]);
      const added = await this.passkeys.add(tx, party, actor.accountId, name, response);
      if (added === null) throw refuse.invalid([{ code: 'passkey-wrong', where: 'body.response' }]);
      if (added === 'known') throw refuse.alreadyExists([{ code: 'passkey-elsewhere', where: 'body.response' }]);
      return { passkey: added, ...(await this.own.added(tx, actor, session, 'auth.addPasskey')) };
    });
    return { me: await this.meView.afterwards(actor, token, sent), passkey: passkeyViewOf(passkey), recoveryCodes };
  }

  @Route(routes.renamePasskey)
  rename(
    @Caller() actor: Actor,
    @Params() { passkeyId }: ParamsOf<typeof routes.renamePasskey>,
    @Body() { name }: BodyOf<typeof routes.renamePasskey>,
  ): Promise<ResponseOf<typeof routes.renamePasskey>> {
    return this.transactions.run('engine', async (tx) => {
      const renamed = await this.passkeys.rename(tx, actor.accountId, passkeyId, name);
      if (!renamed) throw refuse.notFound();
      await this.own.write(tx, actor, 'auth.renamePasskey');
      return passkeyViewOf(renamed);
    });
  }

  @Route(routes.removePasskey)
  async remove(@Caller() actor: Actor, @OwnSession() session: Session, @Params() { passkeyId }: ParamsOf<typeof routes.removePasskey>): Promise<{ ok: true }> {
    requireFresh(session);
    await this.transactions.run('engine', async (tx) => {
      const { appAddedAt, passkeys } = await this.own.mayRemove(tx, actor);
      if (!(await this.passkeys.remove(tx, actor.accountId, passkeyId))) throw refuse.notFound();
      if (passkeys === 1 && appAddedAt === null) await this.recoveryCodes.forget(tx, actor.accountId);
      await this.own.write(tx, actor, 'auth.removePasskey');
    });
    return { ok: true };
  }
}
