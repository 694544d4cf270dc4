import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { newId } from '../../database/new-id.js';
import { refuse } from '../../errors/refusal.js';
import type { Counted } from './limits.js';

/** A try that was let through and is counted as failed until it is said to have succeeded. */
export interface Try {
  readonly counted: readonly Counted[];
  /** The failures after which a quiet begins if this one fails too; `null` while there are tries left. */
  readonly lastOf: number | null;
}

interface Row {
  readonly counted: boolean;
  readonly failures: number;
  readonly rests: boolean;
  readonly until: Date;
  readonly time: string;
  readonly seconds: number;
}

/** A try in the quiet changes nothing: whoever goes on trying does not lengthen it for the owner. The row's lock puts tries sent at once in line. */
const count = `INSERT INTO sign_in_attempt AS kept (key, failures, last_at, last_try, quiet_until) VALUES ($1, 1, now(), $2, NULL)
  ON CONFLICT (key) DO UPDATE SET
    failures = CASE WHEN kept.quiet_until > now() THEN kept.failures WHEN kept.last_at < now() - interval '1 day' THEN 1 ELSE kept.failures + 1 END,
    last_at = CASE WHEN kept.quiet_until > now() THEN kept.last_at ELSE now() END,
    last_try = CASE WHEN kept.quiet_until > now() THEN kept.last_try ELSE excluded.last_try END,
    quiet_until = CASE
      WHEN kept.quiet_until > now() THEN kept.quiet_until
      WHEN kept.last_at < now() - interval '1 day' OR kept.failures + 1 < $3 THEN NULL
      ELSE now() + make_interval(secs => least($5, $4 * power(2, least(kept.failures + 1 - $3, 20)))) END
  RETURNING last_try = $2 AS counted, failures, quiet_until IS NOT NULL AS rests, quiet_until AS until,
    to_char(quiet_until AT TIME ZONE 'Asia/Bangkok', 'HH24:MI') AS time, ceil(extract(epoch FROM quiet_until - now()))::int AS seconds`;
const giveBack = 'UPDATE sign_in_attempt SET failures = greatest(failures - 1, 0), quiet_until = NULL WHERE key = ANY($1)';

/** Slows guessing down. It counts before anything is looked at, so that tries sent at once are counted too. */
@Injectable()
export class Throttle {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws when one of what is counted rests. */
  async begin(counted: readonly Counted[]): Promise<Try> {
    const passed: Counted[] = [];
    let lastOf: number | null = null;
    for (const each of counted) {
      const { key, limit } = each;
      const [row] = await this.dataSource.query<Row[]>(count, [key, newId(), limit.free, limit.firstSeconds, limit.longestSeconds]);
      if (!row?.counted) {
        await this.#giveBack(passed);
        throw refuse.tooManyAttempts(row ? [restsUntil(row)] : []);
      }
      passed.push(each);
      if (row.rests) lastOf = row.failures;
    }
    return { counted, lastOf };
  }

  /** The first of what is counted is forgotten wholly; a shared address only gets this try back. */
  async succeeded({ counted }: Try, forget: readonly Counted[] = counted): Promise<void> {
    const forgotten = new Set(forget.map(({ key }) => key));
    await this.#giveBack(counted.filter(({ key }) => !forgotten.has(key)));
    await this.dataSource.query(`DELETE FROM sign_in_attempt WHERE key = ANY($1) OR last_at < now() - interval '2 days'`, [[...forgotten]]);
  }

  async #giveBack(counted: readonly Counted[]): Promise<void> {
    if (counted.length > 0) await this.dataSource.query(giveBack, [counted.map(({ key }) => key)]);
  }
}

const restsUntil = ({ until, time, seconds }: Row) => ({
  code: 'quiet-until',
  params: { until: until.toISOString(), time, seconds, minutes: Math.max(1, Math.ceil(seconds / 60)) },
});
