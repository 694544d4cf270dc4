import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/index.js';
import { LineApi } from './line-api.js';

/** By the system's clock, so that a demonstration whose clock moves on asks again. */
const fresh = `SELECT 1 FROM line_quota WHERE month = $1 AND asked_at BETWEEN $2::timestamptz - interval '10 minutes' AND $2`;
const keep = `INSERT INTO line_quota (id, month, most, used, asked_at) VALUES (1, $1, $2, $3, $4)
  ON CONFLICT (id) DO UPDATE SET month = excluded.month, most = excluded.most, used = excluded.used, asked_at = excluded.asked_at`;
const spent = 'UPDATE line_quota SET used = greatest(used, most) WHERE month = $1';

/** Keeps what LINE says of the month's messages: asked by one process for all, and not with every letter. */
@Injectable()
export class AskQuota {
  constructor(
    private readonly api: LineApi,
    private readonly clock: Clock,
  ) {}

  async ask(tx: EntityManager): Promise<void> {
    const now = this.clock.now();
    const month = this.clock.today().slice(0, 7);
    if (!this.api.isSet || (await tx.query<unknown[]>(fresh, [month, now])).length > 0) return;
    const { most, used } = await this.api.quota();
    await tx.query(keep, [month, most, used, now]);
  }

  /** LINE takes no more this month, whatever we had counted. */
  async isSpent(tx: EntityManager): Promise<void> {
    await tx.query(spent, [this.clock.today().slice(0, 7)]);
  }
}
