import type { EntityManager } from 'typeorm';
import { isRetryable } from './transactions.js';

/**
 * Does a part of a transaction that may fail by itself.
 * @returns why it failed, with nothing of it done; `null` when it did not. What concerns the whole transaction is thrown.
 */
export async function apart(tx: EntityManager, work: () => Promise<void>): Promise<Error | null> {
  await tx.query('SAVEPOINT apart');
  try {
    await work();
    await tx.query('RELEASE SAVEPOINT apart');
    return null;
  } catch (error) {
    if (isRetryable(error)) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT apart');
    return error instanceof Error ? error : new Error(String(error));
  }
}
