import { Controller, Param, Req, Res } from '@nestjs/common';
import { routes, type BodyOf, type ParamsOf, type ResponseOf } from '@prongsai/contracts';
import type { Response } from 'express';
import { refuse } from '../../errors/refusal.js';
import { OwnSession } from '../../http/own-session.js';
import { Body, Params } from '../../http/parameters.js';
import type { CheckedRequest } from '../../http/request.js';
import { PublicPage, Route } from '../../http/route.decorator.js';
import { requireFresh } from '../require-fresh.js';
import { Newcomers } from '../sessions/newcomer.js';
import { SessionCookie } from '../sessions/session-cookie.js';
import { Sessions, type Session } from '../sessions/sessions.js';
import { CameBack } from './came-back.js';
import { OpenIdAttempts, type Purpose } from './openid-attempts.js';
import { OpenIdCookie } from './openid-cookie.js';
import { OpenIdFault, ProviderClient } from './provider-client.js';
import { PublicAddress } from './public-address.js';

/** To an identity provider and back. */
@Controller()
export class OpenIdController {
  constructor(
    private readonly client: ProviderClient,
    private readonly attempts: OpenIdAttempts,
    private readonly cameBack: CameBack,
    private readonly address: PublicAddress,
    private readonly openIdCookie: OpenIdCookie,
    private readonly sessionCookie: SessionCookie,
    private readonly sessions: Sessions,
    private readonly newcomers: Newcomers,
  ) {}

  @Route(routes.beginOpenIdSignIn)
  signIn(
    @Params() { providerId }: ParamsOf<typeof routes.beginOpenIdSignIn>,
    @Body() { invitation, name }: BodyOf<typeof routes.beginOpenIdSignIn>,
    @Req() request: CheckedRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ResponseOf<typeof routes.beginOpenIdSignIn>> {
    const purpose: Purpose = invitation === undefined ? { purpose: 'signIn' } : { purpose: 'invitation', invitation, name: name ?? null };
    return this.#begin(providerId, purpose, request, response);
  }

  @Route(routes.beginOpenIdLink)
  link(
    @OwnSession() session: Session,
    @Params() { providerId }: ParamsOf<typeof routes.beginOpenIdLink>,
    @Req() request: CheckedRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ResponseOf<typeof routes.beginOpenIdLink>> {
    requireFresh(session);
    return this.#begin(providerId, { purpose: 'link', accountId: session.accountId }, request, response);
  }

  @PublicPage('/openid/:providerId/callback', 'an identity provider sends the browser back here; nothing is told but what came of it')
  async callback(@Param('providerId') providerId: string, @Req() request: CheckedRequest, @Res() response: Response): Promise<void> {
    const formerToken = this.sessionCookie.read(request);
    const session = formerToken === null ? null : await this.sessions.find(formerToken);
    const came = new URL(request.originalUrl, this.address.of(request));
    const back = await this.cameBack.take(providerId, came, this.openIdCookie.read(request), session?.accountId ?? null, this.newcomers.of(request));
    this.openIdCookie.clear(response);
    if (back.token !== null) this.sessionCookie.write(response, back.token);
    response.redirect(303, `/?openid=${back.outcome}`);
  }

  async #begin(providerId: string, purpose: Purpose, request: CheckedRequest, response: Response): Promise<{ redirectTo: string }> {
    const provider = this.client.find(providerId);
    if (!provider) throw refuse.notFound();
    const secrets = this.client.newSecrets();
    const redirectTo = await this.client
      .addressToGo(provider, `${this.address.of(request)}/openid/${providerId}/callback`, secrets)
      .catch((error: unknown) => {
        throw error instanceof OpenIdFault ? refuse.unavailable([{ code: 'provider-unavailable' }]) : error;
      });
    this.openIdCookie.write(response, await this.attempts.begin(providerId, secrets, purpose));
    return { redirectTo };
  }
}
