import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId, Transactions } from '../../platform/index.js';
import type { ToldEntry } from './payload-of.js';

/** A delivery that this process may send until its claim runs out. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly claim: string;
  readonly endpointId: string;
  readonly url: string;
  readonly secret: string;
  readonly formerSecret: string | null;
  readonly tries: number;
  /** In real time. */
  readonly at: Date;
  readonly askedAt: Date;
  /** `null` for a ping. */
  readonly entry: ToldEntry | null;
}

const batch = 32;
/** So that one receiver that does not answer leaves room for the others. */
const ofOneEndpoint = 4;
const leaseSeconds = 120;

const free = `d.state = 'waiting' AND d.next_at <= now() AND (d.claimed_until IS NULL OR d.claimed_until <= now())`;

const head = (where: string): string => `SELECT d.id, d.endpoint_id, d.chain, d.next_at, d.claimed_until FROM webhook_delivery d
    WHERE d.state = 'waiting' AND d.chain IS NOT NULL${where} ORDER BY d.endpoint_id, d.chain, d.no LIMIT 1`;

/**
 * Of every chain its first that has not arrived, so that a receiver sees a chain in order; pings go beside them, also to an endpoint at rest.
 * The index is stepped through from chain to chain, however much waits in each.
 */
const claim = `WITH RECURSIVE firsts AS ((${head('')})
    UNION ALL SELECT n.* FROM firsts f CROSS JOIN LATERAL (${head(' AND (d.endpoint_id, d.chain) > (f.endpoint_id, f.chain)')}) n),
  heads AS (
    SELECT f.id, f.endpoint_id, f.next_at FROM firsts f JOIN webhook_endpoint e ON e.id = f.endpoint_id
     WHERE e.state = 'active' AND f.next_at <= now() AND (f.claimed_until IS NULL OR f.claimed_until <= now())
    UNION ALL SELECT d.id, d.endpoint_id, d.next_at FROM webhook_delivery d WHERE d.chain IS NULL AND ${free}),
  placed AS (SELECT id, next_at, row_number() OVER (PARTITION BY endpoint_id ORDER BY next_at, id) AS place FROM heads),
  taken AS (SELECT d.id FROM webhook_delivery d JOIN placed p ON p.id = d.id
     WHERE p.place <= ${ofOneEndpoint} AND ${free} ORDER BY p.next_at, d.id LIMIT ${batch} FOR UPDATE OF d SKIP LOCKED)
  UPDATE webhook_delivery d SET claim = $1, claimed_until = now() + interval '${leaseSeconds} seconds', tries = tries + 1, last_tried_at = now()
    FROM taken WHERE d.id = taken.id RETURNING d.id`;

const claimed = `SELECT d.id, d.claim, d.endpoint_id AS "endpointId", e.url, e.secret,
    CASE WHEN e.former_secret_until > now() THEN e.former_secret END AS "formerSecret", d.tries, d.last_tried_at AS at, d.asked_at AS "askedAt",
    CASE WHEN x.id IS NULL THEN NULL ELSE json_build_object('id', x.id, 'chain', x.chain, 'no', x.no, 'hash', x.hash,
      'at', to_char(x.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'agencyId', x.agency_id, 'agencySlug', a.slug,
      'action', x.action, 'subjectType', x.subject_type, 'subjectId', x.subject_id, 'detail', x.detail) END AS entry
  FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id
    LEFT JOIN audit_entry x ON x.chain = d.chain AND x.no = d.no LEFT JOIN agency a ON a.id = x.agency_id
  WHERE d.claim = $1 AND d.id = ANY($2::uuid[])`;

/** Claims what is due. The claim is committed before anything is sent, so that no two processes send the same. */
@Injectable()
export class ClaimDeliveries {
  constructor(private readonly transactions: Transactions) {}

  next(): Promise<ClaimedDelivery[]> {
    return this.transactions.run('engine', (tx) => this.#claim(tx));
  }

  async #claim(tx: EntityManager): Promise<ClaimedDelivery[]> {
    const id = newId();
    const [rows] = await tx.query<[{ id: string }[], number]>(claim, [id]);
    if (rows.length === 0) return [];
    return tx.query<ClaimedDelivery[]>(claimed, [id, rows.map((row) => row.id)]);
  }
}
