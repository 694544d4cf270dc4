import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import type { default as Provider, InteractionResult } from 'oidc-provider';
import type { Browser } from './browser.js';

const clientId = 'prongsai';
const clientSecret = 'a secret that only the two of us know';

/** A real OpenID provider on this machine, and somebody who signs in there. */
export class OpenIdPeer {
  #provider: Provider | null = null;
  #handle: RequestListener = (_, response) => response.writeHead(503).end();

  private constructor(private readonly server: Server) {}

  static async start(redirectUri: string): Promise<OpenIdPeer> {
    const peer: OpenIdPeer = new OpenIdPeer(createServer((request, response) => peer.#handle(request, response)));
    await peer.listen(0);
    // It warns of what it is here for: to be tried out.
    for (const method of ['warn', 'info'] as const) jest.spyOn(console, method).mockReturnValue(undefined);
    const { default: CertifiedProvider } = await import('oidc-provider');
    const provider = new CertifiedProvider(peer.issuer, {
      clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
      cookies: { keys: ['keeps cookies from being made up'] },
      pkce: { required: () => true },
      claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
      conformIdTokenClaims: false,
      // An address that it has not looked at: it must link nobody.
      findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, email: id, email_verified: false }) }),
    });
    peer.#provider = provider;
    const finish = provider.interactionFinished.bind(provider);
    provider.interactionFinished = (request, response, result, options) => finish(request, response, withFactors(result), options);
    peer.#handle = provider.callback();
    return peer;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** For `OPENID_PROVIDERS`. */
  configuration(id: string): object {
    const client = { issuer: this.issuer, clientId, clientSecret, scope: 'openid email' };
    return { id, name: { th: 'ผู้ให้บริการทดสอบ', en: 'Peer' }, ...client, twoFactors: { amr: ['mfa'] } };
  }

  async listen(port: number): Promise<void> {
    this.server.listen(port, '127.0.0.1');
    await once(this.server, 'listening');
  }

  /** Nobody answers at its address any more. @returns the port, to come back to. */
  async stop(): Promise<number> {
    if (!this.server.listening) return 0;
    const { port } = this.server.address() as AddressInfo;
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
    return port;
  }

  /** Signs in and agrees. @returns where the provider sends the browser back to. */
  async signIn(browser: Browser, redirectTo: string, subject: string, backAt: string): Promise<string> {
    const atLogin = await browser.follow(redirectTo, backAt);
    if (atLogin.answer === null) return atLogin.address;
    const atConsent = await this.#submit(browser, atLogin.address, { prompt: 'login', login: subject, password: 'anything' }, backAt);
    return atConsent.answer === null ? atConsent.address : (await this.#submit(browser, atConsent.address, { prompt: 'consent' }, backAt)).address;
  }

  /** The time of the code is over before anybody comes with it. */
  async letExpire(back: string): Promise<void> {
    const code = await this.#provider?.AuthorizationCode.find(new URL(back).searchParams.get('code') ?? '');
    if (!code) throw new Error('the provider knows no such code');
    code.exp = 1;
    await code.save();
  }

  /** Thinks better of it. */
  async abort(browser: Browser, redirectTo: string, backAt: string): Promise<string> {
    const atLogin = await browser.follow(redirectTo, backAt);
    return (await browser.follow(`${atLogin.address}/abort`, backAt)).address;
  }

  #submit(browser: Browser, address: string, form: Record<string, string>, backAt: string) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return browser.follow(address, backAt, { method: 'POST', headers, body: new URLSearchParams(form).toString() });
  }
}

/** It asks careful people for a second factor, and says so. */
function withFactors(result: InteractionResult): InteractionResult {
  const { login } = result;
  return login?.accountId.startsWith('careful') ? { ...result, login: { ...login, amr: ['pwd', 'mfa'] } } : result;
}
