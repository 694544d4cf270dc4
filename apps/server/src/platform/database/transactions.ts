import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';

type AfterCommit = () => void;

const attempts = 3;
/** Serialization failure and deadlock: PostgreSQL asks to try again. */
const retryable = new Set(['40001', '40P01']);

const isRetryable = (error: unknown): boolean =>
  error instanceof QueryFailedError && retryable.has(String((error.driverError as { code?: unknown }).code));

/** One way into a transaction. */
@Injectable()
export class Transactions {
  readonly #afterCommit = new WeakMap<EntityManager, Set<AfterCommit>>();

  constructor(private readonly dataSource: DataSource) {}

  /** Commits what `work` does, or nothing of it. After a deadlock it runs again from the start, so its effects belong in the database. */
  async run<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#runOnce(work);
      } catch (error) {
        if (attempt === attempts || !isRetryable(error)) throw error;
      }
    }
  }

  /** Runs once this transaction has committed, and not at all if it does not. The same function is kept once. */
  afterCommit(tx: EntityManager, work: AfterCommit): void {
    this.#afterCommit.get(tx)?.add(work);
  }

  async #runOnce<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const after = new Set<AfterCommit>();
    const result = await this.dataSource.transaction((tx) => {
      this.#afterCommit.set(tx, after);
      return work(tx);
    });
    for (const told of after) told();
    return result;
  }
}
