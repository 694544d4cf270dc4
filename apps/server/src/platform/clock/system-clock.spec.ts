import { describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import type { Config } from '../config/config.js';
import type { Transactions } from '../database/transactions.js';
import { SystemClock } from './system-clock.js';

const year = 366 * 86_400_000;

/** A database whose answers come when the test says so. */
function slowDatabase() {
  const answers: ((milliseconds: number) => void)[] = [];
  const query = () => new Promise<{ milliseconds: string }[]>((resolve) => answers.push((milliseconds) => resolve([{ milliseconds: String(milliseconds) }])));
  return { dataSource: { query } as unknown as DataSource, answer: (at: number, milliseconds: number) => answers[at]?.(milliseconds) };
}

describe('the system clock', () => {
  it('is not set back by an answer that a later one has overtaken', async () => {
    const { dataSource, answer } = slowDatabase();
    const clock = new SystemClock({ demonstration: true } as Config, dataSource, {} as Transactions);
    const early = clock.refresh();
    const late = clock.refresh();
    answer(1, year);
    await late;
    const moved = clock.today();
    answer(0, 0);
    await early;
    expect(clock.today()).toBe(moved);
  });

  it('asks nobody outside the demonstration', async () => {
    const { dataSource } = slowDatabase();
    await expect(new SystemClock({ demonstration: false } as Config, dataSource, {} as Transactions).refresh()).resolves.toBeUndefined();
  });
});
