import { Injectable } from '@nestjs/common';
import type { SignInWay } from '@prongsai/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { Config } from '../../config/config.js';
import { newId } from '../../database/new-id.js';
import { hashOfToken, newToken } from '../secret-token.js';
import type { Visitor } from './visitor.js';

/** A session as the guard finds it. */
export interface Session {
  readonly id: string;
  readonly accountId: string;
  readonly positionId: string;
  readonly way: SignInWay;
  readonly secondFactorAt: Date | null;
  /** The account has an authenticator app or a passkey. */
  readonly hasSecondFactor: boolean;
  /** Until when what the person last gave is taken for fresh: the second factor where there is one, else the password. */
  readonly freshUntil: Date | null;
  readonly isFresh: boolean;
  /** Found by the token before the last change: good for reading only. */
  readonly isFormer: boolean;
}

export interface Opening extends Visitor {
  readonly accountId: string;
  readonly positionId: string;
  readonly way: SignInWay;
  /** The way of signing in was a second factor by itself. */
  readonly secondFactor: boolean;
}

/** What was proven by now: the second factor, or the password where the account has no second factor. */
export type Proof = 'secondFactor' | 'password';

export interface ListedSession {
  readonly id: string;
  readonly browser: string;
  readonly address: string;
  readonly way: SignInWay;
  readonly secondFactorUsed: boolean;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly endsAt: Date;
}

/** Seconds for which requests that were under way when the token changed may still read with the former one. */
const formerSeconds = 15;

const hasSecondFactor = `(EXISTS (SELECT 1 FROM authenticator_app a WHERE a.account_id = s.account_id AND a.added_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM passkey p WHERE p.account_id = s.account_id))`;
const alive = `s.expires_at > now() AND s.last_seen_at > now() - make_interval(mins => $2)`;
const find = `SELECT *, coalesce("freshUntil" > now(), false) AS "isFresh" FROM (
  SELECT s.id, s.account_id AS "accountId", s.position_id AS "positionId", s.way, s.second_factor_at AS "secondFactorAt",
         ${hasSecondFactor} AS "hasSecondFactor", s.token_hash <> $1 AS "isFormer", s.last_seen_at < now() - interval '1 minute' AS "isUnseen",
         (CASE WHEN ${hasSecondFactor} THEN s.second_factor_at ELSE s.proven_at END) + make_interval(mins => $3) AS "freshUntil"
    FROM session s
   WHERE (s.token_hash = $1 OR (s.former_token_hash = $1 AND s.token_changed_at > now() - make_interval(secs => ${formerSeconds}))) AND ${alive}) found`;
const insert = `INSERT INTO session (token_hash, id, account_id, position_id, way, expires_at, second_factor_at, browser, address)
  VALUES ($1, $2, $3, $4, $5, now() + make_interval(secs => $6), CASE WHEN $7::boolean THEN now() END, $8, $9)`;
const rotate = `UPDATE session SET token_hash = $2, former_token_hash = token_hash, token_changed_at = now() WHERE id = $1`;
const living = `SELECT s.id, s.position_id AS "positionId" FROM session s WHERE s.id = ANY ($1) AND ${alive}`;
const list = `SELECT s.id, s.browser, s.address, s.way, s.second_factor_at IS NOT NULL AS "secondFactorUsed", s.created_at AS "createdAt",
    s.last_seen_at AS "lastSeenAt", least(s.expires_at, s.last_seen_at + make_interval(mins => $2)) AS "endsAt"
  FROM session s WHERE s.account_id = $1 AND ${alive} ORDER BY s.last_seen_at DESC, s.id`;

/** Signed-in browsers. They live in real time: moving the demonstration's clock signs nobody out. */
@Injectable()
export class Sessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
  ) {}

  /** @returns the token, which is nowhere kept but in the browser's cookie. */
  async open(tx: EntityManager, { accountId, positionId, way, secondFactor, browser, address }: Opening): Promise<string> {
    const token = newToken();
    await tx.query('DELETE FROM session s WHERE s.expires_at <= now() OR s.last_seen_at <= now() - make_interval(mins => $1)', [this.config.sessionIdleMinutes]);
    await tx.query(insert, [hashOfToken(token), newId(), accountId, positionId, way, this.config.sessionHours * 3600, secondFactor, browser, address]);
    return token;
  }

  async find(token: string): Promise<Session | null> {
    const hash = hashOfToken(token);
    const [found] = await this.dataSource.query<(Session & { isUnseen: boolean })[]>(find, [hash, this.config.sessionIdleMinutes, this.config.stepUpMinutes]);
    if (!found) return null;
    const { isUnseen, ...session } = found;
    if (isUnseen) await this.dataSource.query('UPDATE session SET last_seen_at = now() WHERE id = $1', [session.id]);
    return session;
  }

  /** The token changes whenever the session is worth more than before, so that one taken earlier is worth nothing. */
  async rotate(tx: EntityManager, sessionId: string): Promise<string> {
    const token = newToken();
    await tx.query(rotate, [sessionId, hashOfToken(token)]);
    return token;
  }

  async prove(tx: EntityManager, sessionId: string, proof: Proof): Promise<string> {
    const also = proof === 'secondFactor' ? ', second_factor_at = now()' : '';
    await tx.query(`UPDATE session SET proven_at = now()${also} WHERE id = $1`, [sessionId]);
    return this.rotate(tx, sessionId);
  }

  async actAs(tx: EntityManager, sessionId: string, positionId: string): Promise<string> {
    await tx.query('UPDATE session SET position_id = $2 WHERE id = $1', [sessionId, positionId]);
    return this.rotate(tx, sessionId);
  }

  list(accountId: string): Promise<ListedSession[]> {
    return this.dataSource.query(list, [accountId, this.config.sessionIdleMinutes]);
  }

  /** Of these sessions the ones that live, with the positions they act in. Looking does not keep them alive. */
  async positionsOf(sessionIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.dataSource.query<{ id: string; positionId: string }[]>(living, [sessionIds, this.config.sessionIdleMinutes]);
    return new Map(rows.map(({ id, positionId }) => [id, positionId]));
  }

  async drop(tx: EntityManager, token: string): Promise<void> {
    await tx.query('DELETE FROM session WHERE token_hash = $1', [hashOfToken(token)]);
  }

  /** @returns how many there were. */
  async close(tx: EntityManager, accountId: string, which: { readonly only: string } | { readonly allBut: string } | 'all'): Promise<number> {
    const [condition, id] = which === 'all' ? ['$2::uuid IS NULL', null] : 'only' in which ? ['id = $2', which.only] : ['id <> $2', which.allBut];
    const [rows] = await tx.query<[unknown[], number]>(`DELETE FROM session WHERE account_id = $1 AND ${condition} RETURNING id`, [accountId, id]);
    return rows.length;
  }
}
