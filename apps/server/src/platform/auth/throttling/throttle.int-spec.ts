import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@prongsai/testing';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../database/data-source-options.js';
import { newId } from '../../database/new-id.js';
import { Refusal } from '../../errors/refusal.js';
import { lettersTo, triesOfPassword } from './limits.js';
import { Throttle } from './throttle.js';

describe('the throttle', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let throttle: Throttle;
  beforeAll(async () => {
    database = await testDatabase();
    dataSource = await new DataSource(dataSourceOptions(database.url, { entities: [], migrations: [] }, 'engine', 12)).initialize();
    throttle = new Throttle(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const somebody = () => `${newId()}@office.example`;
  const begin = (account: string, address: string) => throttle.begin(triesOfPassword(account, address));
  const times = async (count: number, work: (at: number) => Promise<unknown>) => {
    for (let at = 0; at < count; at += 1) await work(at);
  };
  /** Seconds of quiet that a try is told; `null` when it was let through. */
  async function quiet(trying: Promise<unknown>): Promise<number | null> {
    const error: unknown = await trying.then(() => null, (thrown: unknown) => thrown);
    if (error === null) return null;
    if (!(error instanceof Refusal)) throw error;
    expect(error).toMatchObject({ status: 429, code: 'too-many-attempts', reasons: [{ code: 'quiet-until' }] });
    const [reason] = error.reasons;
    expect(reason?.params?.['time']).toMatch(/^\d\d:\d\d$/);
    return Number(reason?.params?.['seconds']);
  }
  const over = () => dataSource.query(`UPDATE sign_in_attempt SET quiet_until = now() - interval '1 second' WHERE quiet_until > now()`);

  it('doubles the quiet with each try after the free ones, up to a quarter of an hour', async () => {
    const account = somebody();
    await times(10, () => begin(account, '192.0.2.1'));
    const lengths: number[] = [];
    await times(7, async () => {
      lengths.push((await quiet(begin(account, '192.0.2.1'))) ?? 0);
      await over();
      await begin(account, '192.0.2.1');
    });
    expect(lengths).toEqual([30, 60, 120, 240, 480, 900, 900]);
  });

  it('lets nobody lengthen the quiet of an account by going on', async () => {
    const account = somebody();
    await times(10, () => begin(account, '192.0.2.2'));
    await times(20, () => quiet(begin(account, '192.0.2.2')));
    await over();
    expect(await quiet(begin(account, '192.0.2.2'))).toBeNull();
  });

  it('counts tries that are sent at once', async () => {
    const account = somebody();
    const tries = await Promise.all(Array.from({ length: 20 }, () => quiet(begin(account, '192.0.2.3'))));
    expect(tries.filter((seconds) => seconds === null)).toHaveLength(10);
  });

  it('rests an account that is guessed at from many addresses, and not before', async () => {
    const account = somebody();
    await times(30, (at) => begin(account, `198.51.100.${at}`));
    expect(await quiet(begin(account, '198.51.100.200'))).toBe(60);
  });

  it('does not let one address rest an account for the others', async () => {
    const account = somebody();
    await times(60, () => quiet(begin(account, '192.0.2.4')));
    expect(await quiet(begin(account, '192.0.2.5'))).toBeNull();
  });

  it('rests an address that tries many accounts', async () => {
    await times(100, () => begin(somebody(), '203.0.113.1'));
    expect(await quiet(begin(somebody(), '203.0.113.1'))).toBe(60);
    expect(await quiet(begin(somebody(), '203.0.113.2'))).toBeNull();
  });

  it('forgets the failures of an account that has come in, and those of a shared address only by one', async () => {
    const account = somebody();
    const counted = triesOfPassword(account, '203.0.113.3');
    await times(9, () => throttle.begin(counted));
    await throttle.succeeded(await throttle.begin(counted), counted.slice(0, 2));
    const left = await dataSource.query<{ failures: number }[]>('SELECT failures FROM sign_in_attempt WHERE key = ANY($1)', [counted.map(({ key }) => key)]);
    expect(left).toEqual([{ failures: 9 }]);
  });

  it('outlives the process, because it is in the database', async () => {
    const account = somebody();
    await times(10, () => begin(account, '192.0.2.6'));
    expect(await quiet(new Throttle(dataSource).begin(triesOfPassword(account, '192.0.2.6')))).toBe(30);
  });

  it('forgets after a day', async () => {
    const account = somebody();
    await times(10, () => begin(account, '192.0.2.7'));
    await dataSource.query(`UPDATE sign_in_attempt SET last_at = now() - interval '25 hours', quiet_until = now() - interval '24 hours'`);
    await times(9, () => begin(account, '192.0.2.7'));
    expect(await quiet(begin(account, '192.0.2.7'))).toBeNull();
  });

  it('sends three letters to one address in a row, and then none for a while', async () => {
    const email = somebody();
    await times(3, () => throttle.begin(lettersTo(email, '192.0.2.8')));
    expect(await quiet(throttle.begin(lettersTo(email, '192.0.2.8')))).toBe(600);
  });

  it('keeps neither account nor address in clear', async () => {
    await begin('somebody@office.example', '192.0.2.9');
    const kept = JSON.stringify(await dataSource.query('SELECT * FROM sign_in_attempt'));
    expect(kept).not.toMatch(/office\.example|192\.0\.2/);
  });
});
