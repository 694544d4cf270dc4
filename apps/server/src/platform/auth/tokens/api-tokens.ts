import { Injectable } from '@nestjs/common';
import type { TokenPermission } from '@prongsai/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { newId } from '../../database/new-id.js';
import { refuse } from '../../errors/refusal.js';
import { hashOfToken, newToken } from '../secret-token.js';

/** So that a token left in a file is known for what it is. */
const prefix = 'prongsai_';

/** A token as the guard finds it. */
export interface ApiToken {
  readonly id: string;
  readonly accountId: string;
  readonly positionId: string;
  readonly permissions: readonly TokenPermission[];
  /** Its use was not written within the last minute. */
  readonly isUnseen: boolean;
}

export interface ListedToken {
  readonly id: string;
  readonly positionId: string;
  readonly name: string;
  readonly permissions: TokenPermission[];
  readonly createdAt: Date;
  readonly expiresOn: string;
  readonly lastUsedAt: Date | null;
  readonly state: 'active' | 'expired' | 'revoked';
}

/** In use at once, of one account. */
const most = 20;

const today = `(now() AT TIME ZONE 'Asia/Bangkok')::date`;
const find = `SELECT id, account_id AS "accountId", position_id AS "positionId", permissions, 
    coalesce(last_used_at < now() - interval '1 minute', true) AS "isUnseen"
  FROM api_token WHERE token_hash = $1 AND revoked_at IS NULL AND expires_on >= ${today}`;
const columns = `id, position_id AS "positionId", name, permissions, created_at AS "createdAt", expires_on AS "expiresOn", last_used_at AS "lastUsedAt",
  CASE WHEN revoked_at IS NOT NULL THEN 'revoked' WHEN expires_on < ${today} THEN 'expired' ELSE 'active' END AS state`;
const insert = `INSERT INTO api_token (id, token_hash, account_id, position_id, name, permissions, expires_on) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING ${columns}`;

const countInUse = `SELECT count(*)::int AS count FROM api_token WHERE account_id = $1 AND revoked_at IS NULL AND expires_on >= ${today}`;

export type NewToken = Pick<ListedToken, 'positionId' | 'name' | 'permissions' | 'expiresOn'>;

/** Tokens of integrations; like sessions they live in real time. */
@Injectable()
export class ApiTokens {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @returns the secret too, which is nowhere kept.
   * @throws when the account has as many as it may.
   */
  async create(tx: EntityManager, accountId: string, { positionId, name, permissions, expiresOn }: NewToken): Promise<{ token: ListedToken; secret: string }> {
    await this.#mustFit(tx, accountId);
    const secret = prefix + newToken();
    const [token] = await tx.query<ListedToken[]>(insert, [newId(), hashOfToken(secret), accountId, positionId, name, permissions, expiresOn]);
    if (!token) throw new Error('the token was not written');
    return { token, secret };
  }

  /** The lock on the account puts those that are made at once in line. */
  async #mustFit(tx: EntityManager, accountId: string): Promise<void> {
    await tx.query('SELECT 1 FROM account WHERE id = $1 FOR UPDATE', [accountId]);
    const [inUse] = await tx.query<{ count: number }[]>(countInUse, [accountId]);
    if ((inUse?.count ?? 0) >= most) throw refuse.alreadyExists([{ code: 'tokens-too-many', params: { limit: most } }]);
  }

  async find(secret: string): Promise<ApiToken | null> {
    const [found] = await this.dataSource.query<ApiToken[]>(find, [hashOfToken(secret)]);
    return found ?? null;
  }

  /** @returns whether this was its first use; of two at once, one was. */
  async used(tx: EntityManager, tokenId: string): Promise<boolean> {
    const sql = `UPDATE api_token SET last_used_at = now() FROM (SELECT id, last_used_at FROM api_token WHERE id = $1 FOR UPDATE) before
      WHERE api_token.id = before.id RETURNING before.last_used_at IS NULL AS first`;
    const [rows] = await tx.query<[{ first: boolean }[], number]>(sql, [tokenId]);
    return rows[0]?.first === true;
  }

  list(accountId: string): Promise<ListedToken[]> {
    return this.dataSource.query(`SELECT ${columns} FROM api_token WHERE account_id = $1 ORDER BY created_at DESC, id`, [accountId]);
  }

  async revoke(tx: EntityManager, accountId: string, tokenId: string): Promise<boolean> {
    const [rows] = await tx.query<[unknown[], number]>('UPDATE api_token SET revoked_at = now() WHERE account_id = $1 AND id = $2 AND revoked_at IS NULL RETURNING id', [accountId, tokenId]);
    return rows.length > 0;
  }

  /** Days in Thailand, by the real clock. */
  async daysUntil(day: string): Promise<number> {
    const [row] = await this.dataSource.query<{ days: number }[]>(`SELECT $1::date - ${today} AS days`, [day]);
    return row?.days ?? 0;
  }
}
