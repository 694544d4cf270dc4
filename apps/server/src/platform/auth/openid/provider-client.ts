import { Injectable } from '@nestjs/common';
import * as openid from 'openid-client';
import { Config } from '../../config/config.js';
import type { OpenIdProvider } from '../../config/openid-providers.js';

const timeoutSeconds = 10;

/** What only the browser that was sent away may answer with. */
export interface Secrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who the provider says has signed in there. */
export interface Told {
  readonly subject: string;
  readonly twoFactors: boolean;
}

/** Whatever went wrong on the way: `refused` by the provider or by our checks, or nobody answered. */
export class OpenIdFault extends Error {
  constructor(
    readonly outcome: 'refused' | 'unavailable',
    cause: unknown,
  ) {
    super(`OpenID: ${outcome}`, { cause });
  }
}

/** The identity providers of the configuration, through a certified client: discovery, authorization code, PKCE, state and nonce. */
@Injectable()
export class ProviderClient {
  readonly #discovered = new Map<string, Promise<openid.Configuration>>();

  constructor(private readonly config: Config) {}

  find(providerId: string): OpenIdProvider | undefined {
    return this.config.openIdProviders.find(({ id }) => id === providerId);
  }

  newSecrets(): Secrets {
    return { state: openid.randomState(), nonce: openid.randomNonce(), verifier: openid.randomPKCECodeVerifier() };
  }

  /** @throws OpenIdFault when the provider cannot be reached. */
  async addressToGo(provider: OpenIdProvider, redirectUri: string, { state, nonce, verifier }: Secrets): Promise<string> {
    const configuration = await this.#discover(provider);
    const challenge = await openid.calculatePKCECodeChallenge(verifier);
    const pkce = { code_challenge: challenge, code_challenge_method: 'S256' };
    return openid.buildAuthorizationUrl(configuration, { redirect_uri: redirectUri, scope: provider.scope, state, nonce, ...pkce }).href;
  }

  /** @throws OpenIdFault when the provider says no, or what it says cannot be believed. */
  async whoCameBack(provider: OpenIdProvider, address: URL, { state, nonce, verifier }: Secrets): Promise<Told> {
    const configuration = await this.#discover(provider);
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
    try {
      const claims = (await openid.authorizationCodeGrant(configuration, address, checks)).claims();
      if (!claims) throw new Error('no ID token');
      return { subject: claims.sub, twoFactors: saysTwoFactors(provider, claims) };
    } catch (error) {
      throw new OpenIdFault(isNetworkFault(error) ? 'unavailable' : 'refused', error);
    }
  }

  /** Asked once; a provider that did not answer is asked again the next time. */
  async #discover(provider: OpenIdProvider): Promise<openid.Configuration> {
    const known = this.#discovered.get(provider.id) ?? discover(provider);
    this.#discovered.set(provider.id, known);
    try {
      return await known;
    } catch (error) {
      this.#discovered.delete(provider.id);
      throw new OpenIdFault('unavailable', error);
    }
  }
}

function discover({ issuer, clientId, clientSecret }: OpenIdProvider): Promise<openid.Configuration> {
  const address = new URL(issuer);
  // The configuration lets http through on this machine only.
  const execute = address.protocol === 'http:' ? [openid.allowInsecureRequests] : [];
  return openid.discovery(address, clientId, clientSecret, clientSecret === undefined ? openid.None() : undefined, { execute, timeout: timeoutSeconds });
}

function saysTwoFactors({ twoFactors }: OpenIdProvider, { acr, amr }: openid.IDToken): boolean {
  const methods = Array.isArray(amr) ? amr.map(String) : [];
  return (typeof acr === 'string' && twoFactors.acr.includes(acr)) || methods.some((method) => twoFactors.amr.includes(method));
}

/** `fetch` throws a TypeError when nobody answers, and the library wraps it; what it finds wrong by itself is no such thing. */
function isNetworkFault(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, cause } = error as { readonly name?: unknown; readonly cause?: unknown };
  return name === 'TypeError' || name === 'TimeoutError' || isNetworkFault(cause);
}
