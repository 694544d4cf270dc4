import { Injectable } from '@nestjs/common';
import type { JobPayload } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { JobHandler, Outbox, type HandlesJob } from '../../platform/index.js';
import { ClaimDeliveries, type ClaimedDelivery } from './claim-deliveries.js';
import { payloadOf, pingPayload } from './payload-of.js';
import { PostOutside } from './post-outside.js';
import { SettleDelivery } from './settle-delivery.js';
import { WebhookSecrets } from './webhook-secrets.js';

/** After so long another job goes on, so that a worker comes round to other work. */
const longestMs = 20_000;

/** Sends what is due. Nothing of it is in the job's own transaction: a claim is committed before, the outcome after each sending. */
@Injectable()
@JobHandler('send-webhooks')
export class SendWebhooksJob implements HandlesJob<'send-webhooks'> {
  constructor(
    private readonly claims: ClaimDeliveries,
    private readonly secrets: WebhookSecrets,
    private readonly outside: PostOutside,
    private readonly settle: SettleDelivery,
    private readonly outbox: Outbox,
  ) {}

  async handle(_payload: JobPayload<'send-webhooks'>, tx: EntityManager): Promise<void> {
    const until = performance.now() + longestMs;
    for (;;) {
      const due = await this.claims.next();
      if (due.length === 0) return;
      await Promise.all(due.map((delivery) => this.#send(delivery)));
      if (performance.now() > until) return this.outbox.add(tx, 'send-webhooks', {});
    }
  }

  async #send(delivery: ClaimedDelivery): Promise<void> {
    const body = delivery.entry === null ? pingPayload(delivery.id, delivery.askedAt) : payloadOf(delivery.entry);
    const headers = this.secrets.sign(delivery, delivery.id, delivery.at, body);
    await this.settle.settle(delivery, await this.outside.post(delivery.url, { ...headers }, body));
  }
}
