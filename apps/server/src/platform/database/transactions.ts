import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { PoolClient } from 'pg';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import { callerConnections } from './data-source-options.js';
import { scopeSettings, setScope, type RunAs } from './scope.js';

type AfterCommit = () => void;

const attempts = 3;
/** Serialization failure and deadlock: PostgreSQL asks to try again. */
const retryable = new Set(['40001', '40P01']);

const isRetryable = (error: unknown): boolean =>
  error instanceof QueryFailedError && retryable.has(String((error.driverError as { code?: unknown }).code));

/** One way into a transaction, for a person within his scope or for the engine. */
@Injectable()
export class Transactions {
  readonly #afterCommit = new WeakMap<EntityManager, Set<AfterCommit>>();

  constructor(
    private readonly engine: DataSource,
    @InjectDataSource(callerConnections) private readonly callers: DataSource,
  ) {}

  /** Commits what `work` does, or nothing of it. After a deadlock it runs again from the start, so its effects belong in the database. */
  async run<T>(as: RunAs, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#runOnce(as, work);
      } catch (error) {
        if (attempt === attempts || !isRetryable(error)) throw error;
      }
    }
  }

  /** Runs once this transaction has committed, and not at all if it does not. The same function is kept once. */
  afterCommit(tx: EntityManager, work: AfterCommit): void {
    this.#afterCommit.get(tx)?.add(work);
  }

  async #runOnce<T>(as: RunAs, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const after = new Set<AfterCommit>();
    const result = await this.#transaction(as, (tx) => {
      this.#afterCommit.set(tx, after);
      return work(tx);
    });
    for (const told of after) told();
    return result;
  }

  /** The beginning and the scope are not waited for: they travel with the first statement of the work, which finds them done. */
  async #transaction<T>(as: RunAs, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const runner = (as === 'engine' ? this.engine : this.callers).createQueryRunner();
    const connection = (await runner.connect()) as PoolClient;
    try {
      const begun = [connection.query('BEGIN'), ...(as === 'engine' ? [] : [connection.query(setScope, scopeSettings(as))])];
      // TypeORM is told, so that it does not begin another one inside.
      Object.assign(runner, { isTransactionActive: true });
      const [result] = await Promise.all([work(runner.manager), ...begun]);
      await connection.query('COMMIT');
      return result;
    } catch (error) {
      await connection.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      Object.assign(runner, { isTransactionActive: false });
      await runner.release();
    }
  }
}
