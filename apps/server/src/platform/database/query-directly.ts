import type { PreparingClient } from './preparing-client.js';
import { QueryFailedError } from 'typeorm';

const changing = new Set(['UPDATE', 'DELETE']);

/**
 * The `query` of a TypeORM query runner, with its answers, for the time of a transaction: the statement is with the driver when the call
 * returns, and not some turns later, so that what is asked for in one breath leaves together.
 */
export const queryDirectly =
  (connection: PreparingClient) =>
  async (text: string, values: unknown[] = []): Promise<unknown> => {
    try {
      const { command, rows, rowCount } = await connection.query<Record<string, unknown>>(text, values);
      return changing.has(command) ? [rows, rowCount] : rows;
    } catch (error) {
      throw new QueryFailedError(text, values, error instanceof Error ? error : new Error(String(error)));
    }
  };
