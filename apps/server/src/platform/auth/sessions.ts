import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Config } from '../config/config.js';

export interface Session {
  readonly accountId: string;
  readonly positionId: string;
}

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

const insert = `INSERT INTO session (token_hash, account_id, position_id, expires_at) VALUES ($1, $2, $3, now() + make_interval(secs => $4))`;
const find = `SELECT account_id AS "accountId", position_id AS "positionId" FROM session WHERE token_hash = $1 AND expires_at > now()`;

/** Signed-in browsers. They live in real time: moving the demonstration's clock signs nobody out. */
@Injectable()
export class Sessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
  ) {}

  /** @returns the token, which is nowhere kept but in the browser's cookie. */
  async open(tx: EntityManager, { accountId, positionId }: Session): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await tx.query('DELETE FROM session WHERE expires_at <= now()');
    await tx.query(insert, [hashOfToken(token), accountId, positionId, this.config.sessionHours * 3600]);
    return token;
  }

  async find(tokenHash: string): Promise<Session | null> {
    const [session] = await this.dataSource.query<Session[]>(find, [tokenHash]);
    return session ?? null;
  }

  async actAs(tx: EntityManager, tokenHash: string, positionId: string): Promise<void> {
    await tx.query('UPDATE session SET position_id = $2 WHERE token_hash = $1', [tokenHash, positionId]);
  }

  async close(tx: EntityManager, tokenHash: string): Promise<void> {
    await tx.query('DELETE FROM session WHERE token_hash = $1', [tokenHash]);
  }
}
