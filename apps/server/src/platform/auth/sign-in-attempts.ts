import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse } from '../errors/refusal.js';

const allowedFailures = 10;
const quietMinutes = 15;

const count = `INSERT INTO sign_in_attempt (key, failures, last_at) VALUES ($1, 1, now())
  ON CONFLICT (key) DO UPDATE SET last_at = now(),
    failures = CASE WHEN sign_in_attempt.last_at < now() - make_interval(mins => $2) THEN 1 ELSE sign_in_attempt.failures + 1 END
  RETURNING failures`;

/** Slows guessing down: ten tries for one account from one address, then a quarter of an hour of quiet. */
@Injectable()
export class SignInAttempts {
  constructor(private readonly dataSource: DataSource) {}

  /** Counts before the password is looked at, so that tries sent at once are counted too. */
  async begin(email: string, address: string): Promise<void> {
    const [row] = await this.dataSource.query<{ failures: number }[]>(count, [keyOf(email, address), quietMinutes]);
    if (row && row.failures > allowedFailures) throw refuse.tooManyAttempts();
  }

  async succeeded(email: string, address: string): Promise<void> {
    await this.dataSource.query('DELETE FROM sign_in_attempt WHERE key = $1 OR last_at < now() - make_interval(mins => $2)', [
      keyOf(email, address), quietMinutes,
    ]);
  }
}

const keyOf = (email: string, address: string) => createHash('sha256').update(`${email}\n${address}`).digest('hex');
