import type { INestApplicationContext } from '@nestjs/common';
import { getQueueToken } from '@nestjs/bullmq';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase, testRedisUrl, until, type TestDatabase } from '@prongsai/testing';
import type { Queue } from 'bullmq';
import { DataSource, type EntityManager } from 'typeorm';
import { startPlatform } from '../../../test/start-platform.js';
import { testConfig } from '../../../test/test-config.js';
import { Transactions } from '../database/transactions.js';
import { Outbox } from '../outbox/outbox.js';
import { Heartbeat } from './heartbeat.js';
import { queueName } from './queue-options.js';
import { Watchdog } from './watchdog.js';

const redisUrl = testRedisUrl();
const backends = [{ name: 'PostgreSQL', redisUrl: null }, ...(redisUrl ? [{ name: 'Redis', redisUrl }] : [])];

interface Outage {
  kind: string;
  minutes: number;
}

describe.each(backends)('the watchdog, with the queue on $name,', (backend) => {
  let database: TestDatabase;
  let processes: INestApplicationContext[];
  let swept: number;

  beforeEach(async () => {
    database = await testDatabase();
    processes = [];
    swept = 0;
  });
  afterEach(async () => {
    for (const each of processes) await each.close();
    await database.drop();
  });

  /** A process that takes no jobs, unless it is said to; two of them in every test. */
  async function start(heartbeatSeconds: number, works = false): Promise<INestApplicationContext> {
    const handle = async (_: unknown, tx: EntityManager) => {
      swept += 1;
      if (swept <= more) await processes[0]?.get(Outbox).add(tx, 'sweep-reminders', {});
    };
    const config = testConfig(database.url, { heartbeatSeconds, redisUrl: backend.redisUrl });
    const started = await startPlatform({ config, works, handlers: { 'sweep-reminders': handle } });
    processes.push(started);
    return started;
  }
  let more = 0;

  const sql = <T>(text: string, values: unknown[] = []): Promise<T[]> => processes[0]!.get(DataSource).query<T[]>(text, values);
  const outages = () => sql<Outage>(`SELECT kind, round(extract(epoch FROM until_at - from_at) / 60)::int AS minutes FROM outage ORDER BY from_at`);
  const unhandled = () => sql(`SELECT 1 FROM outbox WHERE name = 'sweep-reminders' AND handled_at IS NULL`);
  const letLook = () => sql('UPDATE heartbeat SET watched_at = NULL');
  const letNobodyLook = () => sql(`UPDATE heartbeat SET watched_at = now() + interval '1 hour'`);
  const askedAgo = (app: INestApplicationContext, minutes: number) =>
    app.get(Transactions).run('engine', async (tx) => {
      await app.get(Outbox).add(tx, 'sweep-reminders', {});
      await tx.query(`UPDATE outbox SET created_at = now() - make_interval(mins => $1) WHERE name = 'sweep-reminders'`, [minutes]);
    });

  it('carries out a sweep that no worker is there for, once for two processes, with all that it promises, and writes down how long it waited', async () => {
    more = 3;
    const one = await start(60);
    const other = await start(60);
    await one.get(Heartbeat).beat();
    await askedAgo(one, 30);
    await letLook();
    const looked = await Promise.all([one.get(Watchdog).look(), other.get(Watchdog).look()]);
    // A relay that is just carrying the row to the queue holds it too; then the next look finds it.
    await until('the sweeps are carried out', async () => {
      if ((await unhandled()).length === 0) return true;
      await letLook();
      return false;
    });
    expect(looked.filter((count) => count > 0).length).toBeLessThanOrEqual(1);
    expect(swept).toBeGreaterThanOrEqual(4);
    await until('the outage is written down', async () => (await outages()).length === 1);
    expect(await outages()).toEqual([{ kind: 'notHandled', minutes: 30 }]);
  });

  it('leaves a sweep alone that has been asked for just now', async () => {
    more = 0;
    const one = await start(60);
    const other = await start(60);
    await one.get(Heartbeat).beat();
    await letLook();
    await Promise.all([one.get(Watchdog).look(), other.get(Watchdog).look()]);
    expect(swept).toBe(0);
    expect(await outages()).toEqual([]);
  });

  it('leaves a sweep alone that somebody is busy with', async () => {
    more = 0;
    const one = await start(60);
    const other = await start(60);
    await one.get(Heartbeat).beat();
    await letNobodyLook();
    await askedAgo(one, 30);
    await one.get(Transactions).run('engine', async (tx) => {
      await tx.query(`SELECT 1 FROM outbox WHERE name = 'sweep-reminders' FOR UPDATE`);
      await letLook();
      await other.get(Watchdog).look();
      await letNobodyLook();
    });
    expect(swept).toBe(0);
  });

  it('heals in the running process when the queue has lost its jobs and nobody beats', async () => {
    more = 0;
    const one = await start(0.2);
    await start(0.2);
    await one.get<Queue>(getQueueToken(queueName)).obliterate({ force: true });
    await until('a sweep is carried out without any worker', async () => swept > 0, 20_000);
    await until('it is written down', async () => (await outages()).length > 0);
    expect((await outages()).map(({ kind }) => kind)).toContain('notHandled');
  });

  it('knows from the gap between two beats that nothing ran, once for all who beat, and asks for the sweeps anew', async () => {
    more = 0;
    const one = await start(60);
    const other = await start(60);
    await one.get(Heartbeat).beat();
    await sql(`UPDATE heartbeat SET beaten_at = now() - interval '3 days', watched_at = now() + interval '1 hour'`);
    await sql(`UPDATE outbox SET created_at = now() - interval '3 days' WHERE handled_at IS NULL`);
    await Promise.all([one, other, one, other].map((app) => app.get(Heartbeat).beat()));
    expect(await outages()).toEqual([{ kind: 'noBeat', minutes: 3 * 24 * 60 }]);
    expect(await sql(`SELECT 1 FROM outbox WHERE created_at < now() - interval '1 day' AND handled_at IS NULL`)).toEqual([]);
  });

  it('takes a pause between two beats that is not long for none', async () => {
    more = 0;
    const one = await start(60);
    await start(60);
    await one.get(Heartbeat).beat();
    await sql(`UPDATE heartbeat SET beaten_at = now() - interval '3 minutes'`);
    await one.get(Heartbeat).beat();
    expect(await outages()).toEqual([]);
  });
});
