import { auditSentence, type Bilingual, type WebhookDeliveryView, type WebhookFault } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId, refuse } from '../../platform/index.js';

interface Row extends Pick<WebhookDeliveryView, 'id' | 'no' | 'event' | 'state' | 'tries' | 'status' | 'milliseconds'> {
  readonly chain: string | null;
  readonly agencyId: string | null;
  readonly th: string | null;
  readonly en: string | null;
  readonly detail: Readonly<Record<string, string | number>> | null;
  readonly lastTriedAt: Date | null;
  readonly nextTryAt: Date | null;
  readonly fault: WebhookFault | null;
}

const select = `SELECT d.id, d.chain, d.no, d.event, d.state, d.tries, d.status, d.fault, d.milliseconds, d.last_tried_at AS "lastTriedAt",
    CASE WHEN d.state = 'waiting' THEN d.next_at END AS "nextTryAt", a.id AS "agencyId", a.name_th AS th, a.name_en AS en, x.detail
  FROM webhook_delivery d LEFT JOIN audit_entry x ON x.chain = d.chain AND x.no = d.no LEFT JOIN agency a ON a.id = x.agency_id
  WHERE d.endpoint_id = $1`;
const count = `SELECT count(*)::int AS count FROM webhook_delivery WHERE endpoint_id = $1 AND ($2::text IS NULL OR state = $2)`;
const again = `UPDATE webhook_delivery SET state = 'waiting', tries = 0, next_at = now(), settled_at = NULL, fault = NULL
  WHERE endpoint_id = $1 AND id = $2 RETURNING id`;
/** What was read before is sent again under its own id; what was never sent is found by reading the chain from there. */
const againFrom = `UPDATE webhook_delivery SET state = 'waiting', tries = 0, next_at = now(), settled_at = NULL, fault = NULL WHERE endpoint_id = $1 AND chain = $2 AND no >= $3`;
const readFrom = `UPDATE webhook_cursor SET no = least(no, $3 - 1) WHERE endpoint_id = $1 AND chain = $2 RETURNING no`;

const pinged: Bilingual = { th: 'ทดสอบการเชื่อมต่อ', en: 'A test of the connection' };

const viewOf = (row: Row): WebhookDeliveryView => ({
  id: row.id,
  kind: row.chain === null ? 'ping' : 'entry',
  agency: row.agencyId === null ? null : { id: row.agencyId, name: { th: row.th ?? '', en: row.en ?? '' } },
  no: row.no,
  event: row.event,
  sentence: row.chain === null ? pinged : auditSentence(row.event, row.detail ?? {}),
  state: row.state,
  tries: row.tries,
  lastTriedAt: row.lastTriedAt?.toISOString() ?? null,
  nextTryAt: row.nextTryAt?.toISOString() ?? null,
  status: row.status,
  fault: row.fault,
  milliseconds: row.milliseconds,
});

/** What goes to one endpoint. */
@Injectable()
export class WebhookDeliveries {
  async list(tx: EntityManager, endpointId: string, state: WebhookDeliveryView['state'] | null, limit: number): Promise<{ data: WebhookDeliveryView[]; total: number }> {
    const sql = `${select} AND ($2::text IS NULL OR d.state = $2) ORDER BY d.asked_at DESC, d.no DESC, d.id LIMIT $3`;
    const rows = await tx.query<Row[]>(sql, [endpointId, state, limit]);
    const [all] = await tx.query<{ count: number }[]>(count, [endpointId, state]);
    return { data: rows.map(viewOf), total: all?.count ?? 0 };
  }

  async get(tx: EntityManager, endpointId: string, deliveryId: string): Promise<WebhookDeliveryView> {
    const [row] = await tx.query<Row[]>(`${select} AND d.id = $2`, [endpointId, deliveryId]);
    if (!row) throw refuse.notFound();
    return viewOf(row);
  }

  async ping(tx: EntityManager, endpointId: string): Promise<string> {
    const id = newId();
    await tx.query(`INSERT INTO webhook_delivery (id, endpoint_id, event) VALUES ($1, $2, 'ping')`, [id, endpointId]);
    return id;
  }

  async again(tx: EntityManager, endpointId: string, deliveryId: string): Promise<void> {
    const [rows] = await tx.query<[unknown[], number]>(again, [endpointId, deliveryId]);
    if (rows.length === 0) throw refuse.notFound();
  }

  /** The cursor first: whoever reads on at this moment has finished, or finds it where it is put. */
  async againFrom(tx: EntityManager, endpointId: string, chain: string, no: number): Promise<void> {
    const [cursors] = await tx.query<[unknown[], number]>(readFrom, [endpointId, chain, no]);
    if (cursors.length === 0) throw refuse.invalid([{ code: 'webhook-chain-unknown', where: 'body.agencyId' }]);
    await tx.query(againFrom, [endpointId, chain, no]);
  }
}
