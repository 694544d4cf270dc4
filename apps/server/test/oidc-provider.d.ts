declare module 'oidc-provider' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

  interface ClientMetadata {
    readonly client_id: string;
    readonly client_secret: string;
    readonly redirect_uris: readonly string[];
  }
  interface Options {
    readonly clients: readonly ClientMetadata[];
    readonly cookies: { readonly keys: readonly string[] };
    readonly pkce: { readonly required: () => boolean };
    readonly claims: Readonly<Record<string, readonly string[]>>;
    readonly conformIdTokenClaims: boolean;
    findAccount(context: unknown, id: string): { accountId: string; claims(): Record<string, unknown> };
  }
  export interface InteractionResult {
    readonly login?: { readonly accountId: string; readonly amr?: readonly string[] };
  }
  /** A certified OpenID provider in this process; its sign-in pages are those for trying it out. */
  export default class Provider {
    constructor(issuer: string, options: Options);
    callback(): RequestListener;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: InteractionResult, options: unknown): Promise<void>;
    readonly AuthorizationCode: { find(code: string): Promise<{ exp: number; save(): Promise<unknown> } | undefined> };
  }
}
