import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { SecretBox } from '../../platform/index.js';

/** Secrets of an endpoint as they are kept; the former one as long as it still signs. */
export interface KeptSecrets {
  readonly endpointId: string;
  readonly secret: string;
  readonly formerSecret: string | null;
}

export interface SignedHeaders {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

const ownerOf = (endpointId: string): string => `webhook:${endpointId}`;

/** Secrets of webhooks: shown once, kept sealed, and used to sign as Standard Webhooks describes. */
@Injectable()
export class WebhookSecrets {
  constructor(private readonly box: SecretBox) {}

  /** @returns the secret as the receiver writes it down, and as it is kept. */
  make(endpointId: string): { readonly shown: string; readonly kept: string } {
    const shown = `whsec_${randomBytes(32).toString('base64')}`;
    return { shown, kept: this.box.seal(shown, ownerOf(endpointId)) };
  }

  /** While a secret is being changed, the receiver may know the one or the other: both sign. */
  sign({ endpointId, secret, formerSecret }: KeptSecrets, id: string, at: Date, body: string): SignedHeaders {
    const kept = formerSecret === null ? [secret] : [secret, formerSecret];
    const signatures = kept.map((sealed) => new Webhook(this.box.open(sealed, ownerOf(endpointId))).sign(id, at, body));
    return { 'webhook-id': id, 'webhook-timestamp': String(Math.floor(at.getTime() / 1000)), 'webhook-signature': signatures.join(' ') };
  }
}
