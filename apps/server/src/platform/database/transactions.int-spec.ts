import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@prongsai/testing';
import { DataSource } from 'typeorm';
import { startOfDayInBangkok } from '../clock/clock.js';
import { dataSourceOptions } from './data-source-options.js';
import { Transactions } from './transactions.js';

describe('a transaction', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let transactions: Transactions;

  beforeAll(async () => {
    database = await testDatabase();
    dataSource = await new DataSource(dataSourceOptions(database.url, { entities: [], migrations: [] }, 'owner', 1)).initialize();
    await dataSource.query('CREATE TABLE line (no int PRIMARY KEY, words text, at timestamptz, parts text[])');
    transactions = new Transactions(dataSource, dataSource);
  });
  afterEach(() => dataSource.query('DELETE FROM line'));
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const lines = async () => (await dataSource.query<{ no: number }[]>('SELECT no FROM line ORDER BY no')).map(({ no }) => no);
  const insert = 'INSERT INTO line (no) VALUES ($1)';

  it('answers as it does outside: rows, rows with their count, values by their types', async () => {
    const at = startOfDayInBangkok('2026-01-02');
    const answers = await transactions.run('engine', async (tx) => [
      await tx.query('INSERT INTO line VALUES ($1, $2, $3, $4) RETURNING no', [1, null, at, ['ก', 'ข "ค"']]),
      await tx.query('UPDATE line SET words = $2 WHERE no = $1 RETURNING words', [1, 'โปร่งใส']),
      await tx.query('SELECT words, at, parts, NULL AS nothing FROM line'),
      await tx.query('DELETE FROM line WHERE no = $1', [7]),
    ]);
    expect(answers).toEqual([[{ no: 1 }], [[{ words: 'โปร่งใส' }], 1], [{ words: 'โปร่งใส', at, parts: ['ก', 'ข "ค"'], nothing: null }], [[], 0]]);
  });

  it('carries out what was asked in one breath in that order', async () => {
    const read = await transactions.run('engine', async (tx) => {
      const [, , counted] = await Promise.all([tx.query(insert, [1]), tx.query(insert, [2]), tx.query<{ count: number }[]>('SELECT count(*)::int AS count FROM line')]);
      return counted;
    });
    expect(read).toEqual([{ count: 2 }]);
  });

  it('does nothing of what it was asked when one of it fails, whatever was asked in the same breath', async () => {
    const failing = transactions.run('engine', async (tx) => {
      await Promise.all([tx.query(insert, [1]), tx.query(insert, [1]), tx.query('SELECT 1 AS never')]);
    });
    await expect(failing).rejects.toThrow('duplicate key');
    expect(await lines()).toEqual([]);
  });

  it('goes on with statements that were passed over before', async () => {
    const words = 'SELECT $1::text AS words -- passed over at first';
    await expect(transactions.run('engine', (tx) => Promise.all([tx.query('SELECT 1 / $1::int', [0]), tx.query(words, ['ก'])]))).rejects.toThrow('division by zero');
    expect(await transactions.run('engine', (tx) => tx.query(words, ['ก']))).toEqual([{ words: 'ก' }]);
    expect(await transactions.run('engine', (tx) => tx.query('SELECT 6 / $1::int AS result', [3]))).toEqual([{ result: 2 }]);
  });

  it('commits with a last statement that nobody waits for', async () => {
    await transactions.run('engine', (tx) => transactions.settleWithCommit(tx, tx.query(insert, [1])));
    expect(await lines()).toEqual([1]);
  });

  it('fails with a last statement that nobody waits for, and does nothing of the rest', async () => {
    const failing = transactions.run('engine', async (tx) => {
      await tx.query(insert, [1]);
      await transactions.settleWithCommit(tx, Promise.all([tx.query(insert, [2]), tx.query(insert, [1])]));
      return 'done';
    });
    await expect(failing).rejects.toThrow('duplicate key');
    expect(await lines()).toEqual([]);
  });

  it('fails when a statement failed long before the commit and nobody looked', async () => {
    const failing = transactions.run('engine', async (tx) => {
      await transactions.settleWithCommit(tx, tx.query('SELECT 1 / $1::int', [0]));
      await new Promise((resolve) => setImmediate(resolve));
      await tx.query('SELECT 1').catch(() => undefined);
    });
    await expect(failing).rejects.toThrow('division by zero');
  });

  it('takes back what has not left yet when the work gives up', async () => {
    const failing = transactions.run('engine', async (tx) => {
      tx.query(insert, [1]).catch(() => undefined);
      tx.query(insert, [1]).catch(() => undefined);
      return Promise.reject(new Error('changed my mind'));
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await lines()).toEqual([]);
    await transactions.run('engine', (tx) => tx.query(insert, [1]));
    expect(await lines()).toEqual([1]);
  });

  it('does not swallow an error that the work swallowed', async () => {
    const failing = transactions.run('engine', async (tx) => {
      await tx.query(insert, [1]);
      await tx.query(insert, [1]).catch(() => undefined);
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await lines()).toEqual([]);
  });

  it('asks again after a deadlock or a serialization failure, from the start', async () => {
    let tries = 0;
    const result = await transactions.run('engine', async (tx) => {
      tries += 1;
      if (tries === 1) await tx.query(`DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$`);
      return tries;
    });
    expect(result).toBe(2);
  });
});
