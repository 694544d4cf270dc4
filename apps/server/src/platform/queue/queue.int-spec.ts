import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { getQueueToken } from '@nestjs/bullmq';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { JobName } from '@prongsai/contracts';
import { testDatabase, testRedisUrl, until, type TestDatabase } from '@prongsai/testing';
import type { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { DataSource, type EntityManager } from 'typeorm';
import { startPlatform } from '../../../test/start-platform.js';
import { testConfig } from '../../../test/test-config.js';
import { startOfDayInBangkok } from '../clock/clock.js';
import { Transactions } from '../database/transactions.js';
import { Outbox } from '../outbox/outbox.js';
import { CarryOut } from './carry-out.js';
import { queueName } from './queue-options.js';

const job = 'plan-reminders' satisfies JobName;
const redisUrl = testRedisUrl();
if (!redisUrl) process.stderr.write('Not run: the queue suite on Redis, because TEST_REDIS_URL names none\n');

interface Backend {
  readonly name: string;
  readonly redisUrl: string | null;
}
const backends: Backend[] = [{ name: 'PostgreSQL', redisUrl: null }, ...(redisUrl ? [{ name: 'Redis', redisUrl }] : [])];

/** The effect of the job in these tests: one line a run, written in the handler's transaction. */
const writeEffect = async ({ cycleId }: { cycleId: string }, tx: EntityManager) => {
  await tx.query('INSERT INTO effect (key) VALUES ($1)', [cycleId]);
};
const asHandler = (handle: typeof writeEffect) => handle as unknown as NonNullable<Parameters<typeof startPlatform>[0]['handlers']>[JobName];

describe.each(backends)('a promised job on $name', (backend) => {
  let database: TestDatabase;
  let processes: INestApplicationContext[];

  beforeEach(async () => {
    database = await testDatabase();
    processes = [];
    if (backend.redisUrl) await onRedis(backend.redisUrl, (redis) => redis.flushdb());
    await usingSql((sql) => sql.query('CREATE TABLE effect (key text); GRANT ALL ON effect TO prongsai_engine'));
  });
  afterEach(async () => {
    for (const each of processes) await each.close();
    await database.drop();
  });

  async function usingSql<T>(work: (sql: DataSource) => Promise<T>): Promise<T> {
    const sql = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    return work(sql).finally(() => sql.destroy());
  }

  async function start(works: boolean, handle: typeof writeEffect = writeEffect): Promise<INestApplicationContext> {
    const config = testConfig(database.url, { redisUrl: backend.redisUrl });
    const started = await startPlatform({ config, works, handlers: { [job]: asHandler(handle) } });
    processes.push(started);
    return started;
  }

  async function stop(started: INestApplicationContext): Promise<void> {
    processes = processes.filter((each) => each !== started);
    await started.close();
  }

  async function promise(started: INestApplicationContext, times = 1): Promise<string[]> {
    const keys = Array.from({ length: times }, () => randomUUID());
    await started.get(Transactions).run('engine', async (tx) => {
      for (const cycleId of keys) await started.get(Outbox).add(tx, job, { cycleId });
    });
    return keys.sort();
  }

  const effects = () => usingSql(async (sql) => (await sql.query<{ key: string }[]>('SELECT key FROM effect')).map(({ key }) => key).sort());
  const allHandled = () => usingSql(async (sql) => (await sql.query<unknown[]>('SELECT 1 FROM outbox WHERE handled_at IS NULL')).length === 0);
  const enqueued = (count: number) =>
    usingSql(async (sql) => (await sql.query<unknown[]>('SELECT 1 FROM outbox WHERE name = $1 AND enqueued_at IS NOT NULL', [job])).length === count);

  async function wipe(): Promise<void> {
    if (backend.redisUrl) return void (await onRedis(backend.redisUrl, (redis) => redis.flushdb()));
    await usingSql(async (sql) => {
      const tables = await sql.query<{ name: string }[]>(
        `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%' AND tablename NOT LIKE '%version%'`,
      );
      await sql.query(`TRUNCATE ${tables.map(({ name }) => `bullmq.${name}`).join(', ')}`);
    });
  }

  it('is carried out once after the commit', async () => {
    const keys = await promise(await start(true));
    await until('the job is handled', allHandled);
    expect(await effects()).toEqual(keys);
  });

  it('is not promised by a transaction that does not commit', async () => {
    const started = await start(true);
    const failing = started.get(Transactions).run('engine', async (tx) => {
      await started.get(Outbox).add(tx, job, { cycleId: randomUUID() });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    const keys = await promise(started);
    await until('the later job is handled', allHandled);
    expect(await effects()).toEqual(keys);
  });

  it('outlives the process that promised it and the queue that carried it', async () => {
    const first = await start(false);
    const keys = await promise(first, 3);
    await until('the relay has enqueued them', () => enqueued(3));
    await stop(first);
    await wipe();
    expect(await effects()).toEqual([]);
    await start(true);
    await until('the jobs are handled', allHandled);
    expect(await effects()).toEqual(keys);
  });

  it('has one effect when it is run twice at the same time and once more', async () => {
    const started = await start(false);
    const keys = await promise(started);
    const [row] = await usingSql((sql) => sql.query<{ id: string }[]>('SELECT id FROM outbox WHERE name = $1', [job]));
    const carryOut = started.get(CarryOut);
    const runs = await Promise.all([carryOut.run(row!.id), carryOut.run(row!.id)]);
    expect(runs.filter(Boolean)).toHaveLength(1);
    expect(await carryOut.run(row!.id)).toBe(false);
    expect(await effects()).toEqual(keys);
  });

  it('is carried out once each by two relays and two workers', async () => {
    const one = await start(true);
    const other = await start(true);
    const keys = [...(await promise(one, 120)), ...(await promise(other, 120))].sort();
    await until('the jobs are handled', allHandled);
    expect(await effects()).toEqual(keys);
  });

  it('is tried until it succeeds, beyond what the queue itself tries', async () => {
    let tries = 0;
    const failsFourTimes: typeof writeEffect = async (payload, tx) => {
      await writeEffect(payload, tx);
      tries += 1;
      if (tries <= 4) throw new Error(`not yet, try ${tries}`);
    };
    const keys = await promise(await start(true, failsFourTimes));
    await until('the failure is written down', () =>
      usingSql(async (sql) => (await sql.query<unknown[]>(`SELECT 1 FROM outbox WHERE last_error LIKE 'Error: not yet%'`)).length === 1),
    );
    await until('the job is handled in the end', allHandled, 30_000);
    expect(tries).toBe(5);
    expect(await effects()).toEqual(keys);
  });

  it('waits in the table, not in the queue, until the clock has come to its hour', async () => {
    const started = await start(true);
    const later = startOfDayInBangkok('2999-01-01');
    await started.get(Transactions).run('engine', (tx) => started.get(Outbox).add(tx, job, { cycleId: randomUUID() }, { availableAt: later }));
    const [now] = await promise(started);
    await until('the one due now is handled', async () => (await effects()).includes(now!));
    expect(await effects()).toEqual([now]);
    const [waiting] = await usingSql((sql) => sql.query<{ id: string }[]>('SELECT id FROM outbox WHERE available_at IS NOT NULL AND enqueued_at IS NULL'));
    expect(waiting).toBeDefined();
    expect(await started.get<Queue>(getQueueToken(queueName)).getJob(waiting!.id)).toBeUndefined();
  });
});

async function onRedis<T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url);
  return work(redis).finally(() => redis.disconnect());
}
