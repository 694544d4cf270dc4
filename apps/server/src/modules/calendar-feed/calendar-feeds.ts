import type { CalendarFeedScope, CalendarFeedView } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hashOfToken, newId, newToken, refuse } from '../../platform/index.js';

/** A feed as its address finds it. */
export interface Feed {
  readonly id: string;
  readonly accountId: string;
  readonly scope: CalendarFeedScope;
  readonly provinceId: string | null;
}

interface Row {
  readonly id: string;
  readonly scope: CalendarFeedScope;
  readonly createdAt: Date;
  readonly lastReadAt: Date | null;
  readonly revokedAt: Date | null;
}

/** In use at once, of one account. */
const most = 10;

const columns = 'id, scope, created_at AS "createdAt", last_read_at AS "lastReadAt", revoked_at AS "revokedAt"';
const insert = `INSERT INTO calendar_feed (id, account_id, scope, province_id, token_hash) VALUES ($1, $2, $3, $4, $5) RETURNING ${columns}`;
const find = 'SELECT id, account_id AS "accountId", scope, province_id AS "provinceId" FROM calendar_feed WHERE token_hash = $1 AND revoked_at IS NULL';
const read = `UPDATE calendar_feed SET last_read_at = now() WHERE id = $1 AND (last_read_at IS NULL OR last_read_at < now() - interval '1 hour')`;
const revoke = 'UPDATE calendar_feed SET revoked_at = now() WHERE account_id = $1 AND id = $2 AND revoked_at IS NULL RETURNING id';

const viewOf = (row: Row): CalendarFeedView => ({
  id: row.id,
  scope: row.scope,
  createdAt: row.createdAt.toISOString(),
  lastReadAt: row.lastReadAt?.toISOString() ?? null,
  revokedAt: row.revokedAt?.toISOString() ?? null,
});

/** Feeds of accounts; like tokens they live in real time, and only the hash of what opens them is kept. */
@Injectable()
export class CalendarFeeds {
  async list(tx: EntityManager, accountId: string): Promise<CalendarFeedView[]> {
    return (await tx.query<Row[]>(`SELECT ${columns} FROM calendar_feed WHERE account_id = $1 ORDER BY created_at DESC, id`, [accountId])).map(viewOf);
  }

  /** The lock on the account puts those that are made at once in line. */
  async create(tx: EntityManager, accountId: string, scope: CalendarFeedScope, provinceId: string | null): Promise<{ feed: CalendarFeedView; token: string }> {
    await tx.query('SELECT 1 FROM account WHERE id = $1 FOR UPDATE', [accountId]);
    const [inUse] = await tx.query<{ count: number }[]>('SELECT count(*)::int AS count FROM calendar_feed WHERE account_id = $1 AND revoked_at IS NULL', [accountId]);
    if ((inUse?.count ?? 0) >= most) throw refuse.alreadyExists([{ code: 'feeds-too-many', params: { limit: most } }]);
    const token = newToken();
    const [row] = await tx.query<Row[]>(insert, [newId(), accountId, scope, provinceId, hashOfToken(token)]);
    if (!row) throw new Error('the feed was not written');
    return { feed: viewOf(row), token };
  }

  async find(tx: EntityManager, token: string): Promise<Feed | null> {
    const [feed] = await tx.query<Feed[]>(find, [hashOfToken(token)]);
    return feed ?? null;
  }

  async wasRead(tx: EntityManager, feedId: string): Promise<void> {
    await tx.query(read, [feedId]);
  }

  /** @returns whether this call did it. */
  async revoke(tx: EntityManager, accountId: string, feedId: string): Promise<boolean> {
    const [rows] = await tx.query<[unknown[], number]>(revoke, [accountId, feedId]);
    return rows.length > 0;
  }
}
