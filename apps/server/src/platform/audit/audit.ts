import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AuditAction } from '@prongsai/contracts';
import { bodyOf, chainOf, detailHashOf, genesisOf, type ChainName } from '@prongsai/trail';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor.js';
import { Clock } from '../clock/clock.js';
import { newId } from '../database/new-id.js';
import { appendAllSql, beginChainsSql, lockChainsSql } from './append-all-sql.js';
import { appendSql } from './append-sql.js';
import { sha256 } from './sha256.js';

export interface AuditEntry {
  readonly agencyId: string | null;
  /** `null` when the engine acts by itself; the province says whose chain an entry without an agency belongs to. */
  readonly actor: (Pick<Actor, 'accountId' | 'positionId'> & Partial<Pick<Actor, 'provinceId'>>) | null;
  readonly action: AuditAction;
  readonly subject: { readonly type: string; readonly id: string };
  /** What the action's sentence needs; never a secret. */
  readonly detail?: Readonly<Record<string, string | number>>;
}

const entriesAtOnce = 500;

const chainOfEntry = ({ agencyId, actor }: Pick<AuditEntry, 'agencyId' | 'actor'>): ChainName => chainOf({ agencyId, provinceId: actor?.provinceId ?? null });

/** Writes the trail, in the transaction of what it tells about. */
@Injectable()
export class Audit {
  constructor(private readonly clock: Clock) {}

  async write(tx: EntityManager, entry: AuditEntry): Promise<void> {
    await tx.query(appendSql, this.valuesOf(entry));
  }

  /**
   * Appends one entry to each of many chains in a few statements, so many at a time that memory does not grow with their number.
   * @throws RangeError when two are for one chain: they would have no order
   */
  async writeAll(tx: EntityManager, entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const chains = entries.map(chainOfEntry);
    if (new Set(chains).size < chains.length) throw new RangeError('two entries for one chain');
    await tx.query(beginChainsSql, [chains, entries.map(({ agencyId }) => agencyId), chains.map((chain) => genesisOf(chain, sha256))]);
    await tx.query(lockChainsSql, [chains]);
    for (let from = 0; from < entries.length; from += entriesAtOnce) {
      const rows = entries.slice(from, from + entriesAtOnce).map((entry) => this.valuesOf(entry));
      const column = (place: number) => rows.map((row) => row[place]);
      const details = column(11).map((detail) => JSON.stringify(detail));
      await tx.query(appendAllSql, [column(0), ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map(column), details, column(12), column(13)]);
    }
  }

  /** For a statement that does more than append: the values of `appendingEntry`, in its order. */
  valuesOf({ agencyId, actor, action, subject, detail = {} }: AuditEntry): unknown[] {
    const chain = chainOfEntry({ agencyId, actor });
    const id = newId();
    const now = this.clock.now();
    const accountId = actor?.accountId ?? null;
    const positionId = actor?.positionId ?? null;
    const salt = randomUUID();
    const detailHash = detailHashOf(salt, detail, sha256);
    const about = { action, subjectType: subject.type, subjectId: subject.id };
    const body = bodyOf({ chain, id, at: now.toISOString(), accountId, positionId, agencyId, ...about, detailHash });
    return [chain, genesisOf(chain, sha256), body, agencyId, id, now, accountId, positionId, action, subject.type, subject.id, detail, salt, detailHash];
  }
}
