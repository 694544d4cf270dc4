import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, QueryFailedError, type EntityManager, type QueryRunner } from 'typeorm';
import { callerConnections } from './data-source-options.js';
import { queryDirectly } from './query-directly.js';
import type { PreparingClient } from './preparing-client.js';
import { scopeSettings, setScope, type RunAs } from './scope.js';

type AfterCommit = () => void;

/** What a transaction has promised besides its statements. */
interface Pending {
  readonly afterCommit: Set<AfterCommit>;
  /** Statements that nobody has waited for. */
  readonly underWay: Promise<unknown>[];
}

const attempts = 3;
/** Serialization failure and deadlock: PostgreSQL asks to try again. */
const retryable = new Set(['40001', '40P01']);

/** The whole transaction is to be run again; nothing in it can go on. */
export const isRetryable = (error: unknown): boolean =>
  error instanceof QueryFailedError && retryable.has(String((error.driverError as { code?: unknown }).code));

/** One way into a transaction, for a person within his scope or for the engine. */
@Injectable()
export class Transactions {
  readonly #pending = new WeakMap<EntityManager, Pending>();

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
    this.#pending.get(tx)?.afterCommit.add(work);
  }

  /**
   * For a last statement whose answer nobody looks at: it travels with the commit and is waited for there. Should it fail, the database
   * passes over the commit, and the transaction fails with its error.
   */
  async settleWithCommit(tx: EntityManager, statement: Promise<unknown>): Promise<void> {
    const pending = this.#pending.get(tx);
    if (!pending) return void (await statement);
    // Told of at the commit; until then nobody listens.
    statement.catch(() => undefined);
    pending.underWay.push(statement);
  }

  async #runOnce<T>(as: RunAs, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const pending: Pending = { afterCommit: new Set(), underWay: [] };
    const runner = (as === 'engine' ? this.engine : this.callers).createQueryRunner();
    this.#pending.set(runner.manager, pending);
    const result = await this.#transaction(as, runner, pending, work);
    for (const told of pending.afterCommit) told();
    return result;
  }

  /** The beginning and the scope are not waited for: they travel with the first statement of the work, which finds them done. */
  async #transaction<T>(as: RunAs, runner: QueryRunner, { underWay }: Pending, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const connection = (await runner.connect()) as PreparingClient;
    connection.gather();
    // TypeORM is told, so that it does not begin another one inside.
    Object.assign(runner, { isTransactionActive: true, query: queryDirectly(connection) });
    try {
      const begun = [connection.query('BEGIN'), ...(as === 'engine' ? [] : [connection.query(setScope, scopeSettings(as))])];
      const [result] = await Promise.all([work(runner.manager), ...begun]);
      const commit = connection.query('COMMIT');
      await Promise.all([...underWay, commit]);
      if ((await commit).command !== 'COMMIT') throw new Error('a statement of this transaction has failed, so that it was rolled back');
      return result;
    } catch (error) {
      connection.scatter();
      await connection.query('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      connection.scatter();
      Object.assign(runner, { isTransactionActive: false });
      await runner.release();
    }
  }
}
