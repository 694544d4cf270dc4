import { Controller } from '@nestjs/common';
import {
  texts, routes, webhookEvents, type AuditAction, type BodyOf, type ParamsOf, type QueryOf, type ResponseOf, type WebhookDeliveryView, type WebhookView,
} from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { Audit, Body, Caller, Config, Outbox, Params, Query, refuse, Route, Transactions, type Actor } from '../../platform/index.js';
import { faultsOfAddress, hostOf } from './address-rules.js';
import { WebhookDeliveries } from './webhook-deliveries.js';
import { WebhookEndpoints } from './webhook-endpoints.js';

const changeOf = (before: WebhookView, after: WebhookView): AuditAction => {
  if (before.state === after.state) return 'webhook.change';
  return after.state === 'active' ? 'webhook.wake' : 'webhook.rest';
};

const offered = webhookEvents.map((code) => ({ code, sentence: texts.audit[code] }));

@Controller()
export class WebhooksController {
  constructor(
    private readonly transactions: Transactions,
    private readonly endpoints: WebhookEndpoints,
    private readonly deliveries: WebhookDeliveries,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly config: Config,
  ) {}

  @Route(routes.listWebhooks)
  list(@Caller() actor: Actor): Promise<ResponseOf<typeof routes.listWebhooks>> {
    return this.transactions.run(actor, async (tx) => {
      const data = await this.endpoints.list(tx);
      return { data, total: data.length, events: offered };
    });
  }

  @Route(routes.createWebhook)
  create(@Caller() actor: Actor, @Body() body: BodyOf<typeof routes.createWebhook>): Promise<ResponseOf<typeof routes.createWebhook>> {
    this.#mustBeAllowed(body.url);
    return this.transactions.run(actor, async (tx) => {
      const { id, secret } = await this.endpoints.create(tx, actor, body);
      const webhook = await this.endpoints.get(tx, id);
      await this.#write(tx, actor, 'webhook.create', webhook);
      return { webhook, secret };
    });
  }

  @Route(routes.changeWebhook)
  change(
    @Caller() actor: Actor,
    @Params() { webhookId }: ParamsOf<typeof routes.changeWebhook>,
    @Body() body: BodyOf<typeof routes.changeWebhook>,
  ): Promise<WebhookView> {
    return this.transactions.run(actor, async (tx) => {
      const before = await this.endpoints.get(tx, webhookId);
      this.#mustBeAllowed(body.url);
      await this.endpoints.change(tx, before, body);
      const webhook = await this.endpoints.get(tx, webhookId);
      await this.#write(tx, actor, changeOf(before, webhook), webhook);
      if (webhook.state === 'active') await this.outbox.add(tx, 'relay-webhooks', {});
      return webhook;
    });
  }

  @Route(routes.rotateWebhookSecret)
  rotate(@Caller() actor: Actor, @Params() { webhookId }: ParamsOf<typeof routes.rotateWebhookSecret>): Promise<ResponseOf<typeof routes.rotateWebhookSecret>> {
    return this.transactions.run(actor, async (tx) => {
      await this.endpoints.get(tx, webhookId);
      const secret = await this.endpoints.rotate(tx, webhookId);
      const webhook = await this.endpoints.get(tx, webhookId);
      await this.#write(tx, actor, 'webhook.rotateSecret', webhook);
      return { webhook, secret };
    });
  }

  @Route(routes.pingWebhook)
  ping(@Caller() actor: Actor, @Params() { webhookId }: ParamsOf<typeof routes.pingWebhook>): Promise<WebhookDeliveryView> {
    return this.transactions.run(actor, async (tx) => {
      await this.endpoints.get(tx, webhookId);
      const deliveryId = await this.deliveries.ping(tx, webhookId);
      await this.outbox.add(tx, 'send-webhooks', {});
      return this.deliveries.get(tx, webhookId, deliveryId);
    });
  }

  @Route(routes.listWebhookDeliveries)
  listDeliveries(
    @Caller() actor: Actor,
    @Params() { webhookId }: ParamsOf<typeof routes.listWebhookDeliveries>,
    @Query() { state, limit }: QueryOf<typeof routes.listWebhookDeliveries>,
  ): Promise<ResponseOf<typeof routes.listWebhookDeliveries>> {
    return this.transactions.run(actor, async (tx) => {
      await this.endpoints.get(tx, webhookId);
      return this.deliveries.list(tx, webhookId, state ?? null, limit);
    });
  }

  @Route(routes.replayWebhookDelivery)
  replayOne(@Caller() actor: Actor, @Params() { webhookId, deliveryId }: ParamsOf<typeof routes.replayWebhookDelivery>): Promise<WebhookDeliveryView> {
    return this.transactions.run(actor, async (tx) => {
      const webhook = await this.endpoints.get(tx, webhookId);
      await this.deliveries.again(tx, webhookId, deliveryId);
      const delivery = await this.deliveries.get(tx, webhookId, deliveryId);
      if (delivery.no !== null) await this.#write(tx, actor, 'webhook.replay', webhook, { no: delivery.no });
      await this.outbox.add(tx, 'send-webhooks', {});
      return delivery;
    });
  }

  @Route(routes.replayWebhook)
  replay(
    @Caller() actor: Actor,
    @Params() { webhookId }: ParamsOf<typeof routes.replayWebhook>,
    @Body() { agencyId, fromNo }: BodyOf<typeof routes.replayWebhook>,
  ): Promise<{ ok: true }> {
    return this.transactions.run(actor, async (tx) => {
      const webhook = await this.endpoints.get(tx, webhookId);
      await this.deliveries.againFrom(tx, webhookId, agencyId === null ? `province:${actor.provinceId}` : `agency:${agencyId}`, fromNo);
      await this.#write(tx, actor, 'webhook.replay', webhook, { no: fromNo });
      await this.outbox.add(tx, 'relay-webhooks', {});
      return { ok: true };
    });
  }

  @Route(routes.removeWebhook)
  remove(@Caller() actor: Actor, @Params() { webhookId }: ParamsOf<typeof routes.removeWebhook>): Promise<{ ok: true }> {
    return this.transactions.run(actor, async (tx) => {
      const webhook = await this.endpoints.get(tx, webhookId);
      await this.endpoints.remove(tx, webhookId);
      await this.#write(tx, actor, 'webhook.remove', webhook);
      return { ok: true };
    });
  }

  #mustBeAllowed(url: string): void {
    const faults = faultsOfAddress(url, this.config.webhookPrivateAddresses);
    if (faults.length > 0) throw refuse.invalid(faults);
  }

  async #write(tx: EntityManager, actor: Actor, action: AuditAction, { id, url }: WebhookView, detail: Readonly<Record<string, string | number>> = {}): Promise<void> {
    await this.audit.write(tx, { agencyId: actor.agencyId, actor, action, subject: { type: 'webhook', id }, detail: { host: hostOf(url), ...detail } });
  }
}
