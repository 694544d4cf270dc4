import { Injectable } from '@nestjs/common';
import { webhookEvents } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';

/** Entries of one chain that are read at a time. */
const most = 500;

const unread = `e.state = 'active' AND NOT EXISTS (SELECT 1 FROM webhook_cursor c WHERE c.endpoint_id = e.id AND c.chain = h.chain)`;
/** A chain that has begun since is told from its first entry on. */
const newChains = `INSERT INTO webhook_cursor (endpoint_id, chain, no)
  SELECT e.id, h.chain, 0 FROM webhook_endpoint e JOIN agency a ON a.province_id = e.province_id AND (e.agency_id IS NULL OR a.id = e.agency_id)
    JOIN audit_head h ON h.chain = 'agency:' || a.id WHERE ${unread}
  UNION ALL SELECT e.id, h.chain, 0 FROM webhook_endpoint e JOIN audit_head h ON h.chain = 'province:' || e.province_id WHERE e.agency_id IS NULL AND ${unread}
  ON CONFLICT DO NOTHING`;

/** The head of a chain and its entries are committed together, and numbered without a gap: what is under the head's number is all there. */
const read = `WITH behind AS (
    SELECT c.endpoint_id, c.chain, c.no, least(h.no, c.no + ${most}) AS upto, e.events
      FROM webhook_cursor c JOIN audit_head h ON h.chain = c.chain JOIN webhook_endpoint e ON e.id = c.endpoint_id
     WHERE c.no < h.no AND e.state = 'active' ORDER BY c.endpoint_id, c.chain LIMIT 100 FOR UPDATE OF c SKIP LOCKED),
  told AS (
    INSERT INTO webhook_delivery (id, endpoint_id, chain, no, event)
    SELECT gen_random_uuid(), b.endpoint_id, b.chain, x.no, x.action FROM behind b JOIN audit_entry x ON x.chain = b.chain AND x.no > b.no AND x.no <= b.upto
     WHERE x.action = ANY($1) AND (b.events = '{}' OR x.action = ANY(b.events))
    ON CONFLICT DO NOTHING)
  UPDATE webhook_cursor c SET no = b.upto FROM behind b WHERE c.endpoint_id = b.endpoint_id AND c.chain = b.chain RETURNING c.chain`;

/** Reads the trail on, chain by chain, for every endpoint that is behind. Two at once read different chains. */
@Injectable()
export class ReadTrail {
  /** @returns how many chains were read; the rest of a long one comes with the next call. */
  async readOn(tx: EntityManager): Promise<number> {
    await tx.query(newChains);
    const [chains] = await tx.query<[unknown[], number]>(read, [webhookEvents]);
    return chains.length;
  }
}
