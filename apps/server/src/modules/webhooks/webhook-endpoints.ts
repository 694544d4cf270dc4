import type { WebhookView } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId, refuse, type Actor } from '../../platform/index.js';
import { WebhookSecrets } from './webhook-secrets.js';

export type WebhookSettings = Pick<WebhookView, 'name' | 'url' | 'events'>;

interface Row extends Pick<WebhookView, 'id' | 'name' | 'url' | 'events' | 'state' | 'waiting'> {
  readonly createdAt: Date;
  readonly lastDeliveredAt: Date | null;
  readonly formerSecretUntil: Date | null;
}

/** Of one province or agency. */
const most = 10;

const select = `SELECT e.id, e.name, e.url, e.events, e.state, e.created_at AS "createdAt", e.last_delivered_at AS "lastDeliveredAt",
    CASE WHEN e.former_secret_until > now() THEN e.former_secret_until END AS "formerSecretUntil",
    (SELECT count(*)::int FROM webhook_delivery d WHERE d.endpoint_id = e.id AND d.state = 'waiting') AS waiting
  FROM webhook_endpoint e`;
const insert = `INSERT INTO webhook_endpoint (id, province_id, agency_id, name, url, events, secret, state, created_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, 'active', $8)`;
/** It is told what happens from now on; what was before can be asked for. */
const beginHere = `INSERT INTO webhook_cursor (endpoint_id, chain, no)
  SELECT $1, chain, no FROM audit_head WHERE CASE WHEN $2::uuid IS NULL THEN agency_id IS NOT NULL OR chain = 'province:' || $3::uuid ELSE agency_id = $2 END`;
const change = `UPDATE webhook_endpoint SET name = $2, url = $3, events = $4, state = $5 WHERE id = $1`;
/** Whatever waited for the receiver to be mended goes at once. */
const wake = `UPDATE webhook_delivery SET tries = 0, next_at = now() WHERE endpoint_id = $1 AND state = 'waiting' AND chain IS NOT NULL`;
const rotate = `UPDATE webhook_endpoint SET former_secret = secret, former_secret_until = now() + interval '24 hours', secret = $2 WHERE id = $1`;

const viewOf = (row: Row): WebhookView => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  lastDeliveredAt: row.lastDeliveredAt?.toISOString() ?? null,
  formerSecretUntil: row.formerSecretUntil?.toISOString() ?? null,
});

/** The endpoints that the caller's transaction sees: those of his own province or agency. */
@Injectable()
export class WebhookEndpoints {
  constructor(private readonly secrets: WebhookSecrets) {}

  async list(tx: EntityManager): Promise<WebhookView[]> {
    return (await tx.query<Row[]>(`${select} ORDER BY e.created_at, e.id`)).map(viewOf);
  }

  /** @throws when there is none in the scope. */
  async get(tx: EntityManager, endpointId: string): Promise<WebhookView> {
    const [row] = await tx.query<Row[]>(`${select} WHERE e.id = $1`, [endpointId]);
    if (!row) throw refuse.notFound();
    return viewOf(row);
  }

  async create(tx: EntityManager, { provinceId, agencyId, positionId }: Actor, { name, url, events }: WebhookSettings): Promise<{ id: string; secret: string }> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`webhooks:${agencyId ?? provinceId}`]);
    const [there] = await tx.query<{ count: number }[]>('SELECT count(*)::int AS count FROM webhook_endpoint');
    if ((there?.count ?? 0) >= most) throw refuse.alreadyExists([{ code: 'webhooks-too-many', params: { limit: most } }]);
    const id = newId();
    const { shown, kept } = this.secrets.make(id);
    await tx.query(insert, [id, provinceId, agencyId, name, url, [...new Set(events)], kept, positionId]);
    await tx.query(beginHere, [id, agencyId, provinceId]);
    return { id, secret: shown };
  }

  async change(tx: EntityManager, before: WebhookView, settings: WebhookSettings & { readonly state: 'active' | 'disabled' }): Promise<void> {
    await tx.query(change, [before.id, settings.name, settings.url, [...new Set(settings.events)], settings.state]);
    if (settings.state === 'active') await tx.query(wake, [before.id]);
  }

  /** @returns the new secret. The one before signs too for a day. */
  async rotate(tx: EntityManager, endpointId: string): Promise<string> {
    const { shown, kept } = this.secrets.make(endpointId);
    await tx.query(rotate, [endpointId, kept]);
    return shown;
  }

  async remove(tx: EntityManager, endpointId: string): Promise<void> {
    await tx.query('DELETE FROM webhook_endpoint WHERE id = $1', [endpointId]);
  }
}
