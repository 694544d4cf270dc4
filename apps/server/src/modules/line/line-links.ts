import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, SecretBox } from '../../platform/index.js';
import { People } from '../people/index.js';

export interface LineLink {
  readonly linkedAt: Date;
  readonly blockedAt: Date | null;
}

const ownerOf = (accountId: string): string => `line:${accountId}`;

const of = 'SELECT linked_at AS "linkedAt", blocked_at AS "blockedAt" FROM line_link WHERE account_id = $1';
/** Whoever proves both sides now is believed: the LINE user leaves the account that he was linked to before. */
const leave = 'DELETE FROM line_link WHERE user_hash = $1 AND account_id <> $2';
const link = `INSERT INTO line_link (account_id, line_user, user_hash) VALUES ($1, $2, $3)
  ON CONFLICT (account_id) DO UPDATE SET line_user = excluded.line_user, user_hash = excluded.user_hash, linked_at = now(), blocked_at = NULL`;
const reachable = 'SELECT line_user AS sealed FROM line_link WHERE account_id = $1 AND blocked_at IS NULL';

/** Which account writes from which LINE user. */
@Injectable()
export class LineLinks {
  constructor(
    private readonly box: SecretBox,
    private readonly people: People,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async of(tx: EntityManager, accountId: string): Promise<LineLink | null> {
    const [row] = await tx.query<LineLink[]>(of, [accountId]);
    return row ?? null;
  }

  async accountOf(tx: EntityManager, userId: string): Promise<string | null> {
    const [row] = await tx.query<{ accountId: string }[]>('SELECT account_id AS "accountId" FROM line_link WHERE user_hash = $1', [this.hashOf(userId)]);
    return row?.accountId ?? null;
  }

  /** @returns `false` for an account that holds no position: there is nothing to tell it. */
  async link(tx: EntityManager, accountId: string, userId: string): Promise<boolean> {
    const [seat] = await this.people.positionsHeldBy(tx, accountId, this.clock.today());
    if (!seat) return false;
    await tx.query(leave, [this.hashOf(userId), accountId]);
    await tx.query(link, [accountId, this.box.seal(userId, ownerOf(accountId)), this.hashOf(userId)]);
    const actor = { accountId, positionId: seat.positionId, provinceId: seat.provinceId };
    await this.audit.write(tx, { agencyId: seat.agencyId, actor, action: 'line.link', subject: { type: 'account', id: accountId } });
    return true;
  }

  /** @returns whether this call did it. */
  async unlink(tx: EntityManager, accountId: string): Promise<boolean> {
    const [rows] = await tx.query<[unknown[], number]>('DELETE FROM line_link WHERE account_id = $1 RETURNING account_id', [accountId]);
    return rows.length > 0;
  }

  async block(tx: EntityManager, userId: string): Promise<void> {
    await tx.query('UPDATE line_link SET blocked_at = now() WHERE user_hash = $1 AND blocked_at IS NULL', [this.hashOf(userId)]);
  }

  async unblock(tx: EntityManager, userId: string): Promise<void> {
    await tx.query('UPDATE line_link SET blocked_at = NULL WHERE user_hash = $1', [this.hashOf(userId)]);
  }

  /** The LINE user to write to; `null` where the account is not linked any more, or has blocked us. */
  async userOf(tx: EntityManager, accountId: string): Promise<string | null> {
    const [row] = await tx.query<{ sealed: string }[]>(reachable, [accountId]);
    return row ? this.box.open(row.sealed, ownerOf(accountId)) : null;
  }

  hashOf(userId: string): string {
    return this.box.fingerprint(userId, 'line user');
  }
}
