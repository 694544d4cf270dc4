import { z } from 'zod';
import { bilingual, id, instant, listOf } from '../primitives.js';
import { route } from '../route.js';
import { webhookEvents } from '../webhook-events.js';
import { done } from './auth.js';

export const webhookFaults = ['status', 'redirect', 'timeout', 'refused', 'address', 'certificate', 'unreachable'] as const;
/** Why an attempt failed: the answer's status, a redirect, no answer in time, no listener, an address that is not allowed, its certificate, or no way there. */
export type WebhookFault = (typeof webhookFaults)[number];

export const webhook = z.object({
  id,
  name: z.string(),
  url: z.string(),
  /** Empty for every event. */
  events: z.array(z.enum(webhookEvents)),
  /** `disabled` by hand; `failing` after days without success, or because the receiver said that it is gone. */
  state: z.enum(['active', 'disabled', 'failing']),
  createdAt: instant,
  /** Deliveries that have not arrived yet. */
  waiting: z.number().int(),
  lastDeliveredAt: instant.nullable(),
  /** Until when deliveries carry a signature by the former secret too. */
  formerSecretUntil: instant.nullable(),
});
export type WebhookView = z.infer<typeof webhook>;

export const webhookDelivery = z.object({
  /** The `webhook-id` of the request, the same however often it is sent. */
  id,
  kind: z.enum(['entry', 'ping']),
  /** Of an entry of the trail: the agency whose chain it is in, `null` for the province's own, and its number there. */
  agency: z.object({ id, name: bilingual }).nullable(),
  no: z.number().int().nullable(),
  event: z.string(),
  sentence: bilingual,
  /** A ping that did not arrive has failed; anything else waits until it does. */
  state: z.enum(['waiting', 'delivered', 'failed']),
  tries: z.number().int(),
  lastTriedAt: instant.nullable(),
  nextTryAt: instant.nullable(),
  status: z.number().int().nullable(),
  fault: z.enum(webhookFaults).nullable(),
  milliseconds: z.number().int().nullable(),
});
export type WebhookDeliveryView = z.infer<typeof webhookDelivery>;

const settings = z.object({
  name: z.string().trim().min(1).max(80),
  url: z.url().max(500),
  events: z.array(z.enum(webhookEvents)).max(webhookEvents.length),
});
const access = { requires: 'webhook.manage' } as const;
const ofWebhook = z.object({ webhookId: id });
const withSecret = z.object({
  webhook,
  /** Shown once: `whsec_` and the key in base64. */
  secret: z.string(),
});

export const webhookRoutes = {
  listWebhooks: route({
    method: 'GET',
    path: '/webhooks',
    summary: { th: 'ปลายทางเว็บฮุก', en: 'The webhooks of the caller’s province or agency' },
    access,
    response: listOf(webhook).extend({ events: z.array(z.object({ code: z.enum(webhookEvents), sentence: bilingual })) }),
  }),
  createWebhook: route({
    method: 'POST',
    path: '/webhooks',
    summary: { th: 'เพิ่มปลายทางเว็บฮุก', en: 'Add a webhook; its secret is shown once' },
    access,
    body: settings,
    response: withSecret,
  }),
  changeWebhook: route({
    method: 'PUT',
    path: '/webhooks/:webhookId',
    summary: { th: 'แก้ไขปลายทางเว็บฮุก', en: 'Change a webhook, put it to rest or wake it' },
    access,
    params: ofWebhook,
    body: settings.extend({ state: z.enum(['active', 'disabled']) }),
    response: webhook,
  }),
  rotateWebhookSecret: route({
    method: 'POST',
    path: '/webhooks/:webhookId/secret',
    summary: { th: 'เปลี่ยนกุญแจลับของเว็บฮุก', en: 'Give a webhook another secret; for a day both sign' },
    access,
    params: ofWebhook,
    response: withSecret,
  }),
  pingWebhook: route({
    method: 'POST',
    path: '/webhooks/:webhookId/ping',
    summary: { th: 'ทดสอบเว็บฮุก', en: 'Send a ping' },
    costly: true,
    access,
    params: ofWebhook,
    response: webhookDelivery,
    status: 202,
  }),
  listWebhookDeliveries: route({
    method: 'GET',
    path: '/webhooks/:webhookId/deliveries',
    summary: { th: 'การส่งของเว็บฮุก', en: 'What was and will be sent, newest first' },
    access,
    params: ofWebhook,
    query: z.object({ state: z.enum(['waiting', 'delivered', 'failed']).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
    response: listOf(webhookDelivery),
  }),
  replayWebhookDelivery: route({
    method: 'POST',
    path: '/webhooks/:webhookId/deliveries/:deliveryId/replay',
    summary: { th: 'ส่งเว็บฮุกรายการนี้ซ้ำ', en: 'Send one delivery again, under its own id' },
    costly: true,
    access,
    params: ofWebhook.extend({ deliveryId: id }),
    response: webhookDelivery,
    status: 202,
  }),
  replayWebhook: route({
    method: 'POST',
    path: '/webhooks/:webhookId/replay',
    summary: { th: 'ส่งเว็บฮุกซ้ำตั้งแต่รายการที่กำหนด', en: 'Send a chain again from an entry on, also what came before the webhook' },
    costly: true,
    access,
    params: ofWebhook,
    body: z.object({
      /** Whose chain; `null` for the province's own. */
      agencyId: id.nullable(),
      fromNo: z.number().int().min(1),
    }),
    response: done,
    status: 202,
  }),
  removeWebhook: route({
    method: 'DELETE',
    path: '/webhooks/:webhookId',
    summary: { th: 'ลบปลายทางเว็บฮุก', en: 'Remove a webhook and what was sent to it' },
    access,
    params: ofWebhook,
    response: done,
  }),
};
