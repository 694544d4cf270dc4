import { getQueueToken } from '@nestjs/bullmq';
import type { INestApplicationContext } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase, until, type TestDatabase } from '@prongsai/testing';
import type { Queue } from 'bullmq';
import { DataSource } from 'typeorm';
import { startPlatform } from '../../../test/start-platform.js';
import { testConfig } from '../../../test/test-config.js';
import { Heartbeat } from './heartbeat.js';
import { heartbeatJob, queueName } from './queue-options.js';

describe('the heartbeat', () => {
  let database: TestDatabase;
  let started: INestApplicationContext | null;

  beforeEach(async () => {
    database = await testDatabase();
    started = null;
  });
  afterEach(async () => {
    await started?.close();
    await database.drop();
  });

  async function start(works: boolean, heartbeatSeconds: number): Promise<INestApplicationContext> {
    started = await startPlatform({ config: testConfig(database.url, { heartbeatSeconds }), works });
    return started;
  }
  const sweeps = (app: INestApplicationContext, where = 'true') =>
    app.get(DataSource).query<{ name: string }[]>(`SELECT name FROM outbox WHERE name IN ('fire-timers', 'sweep-reminders') AND ${where} ORDER BY name`);

  it('asks for each sweep once, however many processes beat at the same time', async () => {
    const app = await start(false, 3600);
    const heartbeat = app.get(Heartbeat);
    await Promise.all(Array.from({ length: 8 }, () => heartbeat.beat()));
    expect((await sweeps(app)).map(({ name }) => name)).toEqual(['fire-timers', 'sweep-reminders']);
  });

  it('asks for no sweep that still waits to be carried out', async () => {
    const app = await start(false, 3600);
    await app.get(Heartbeat).beat();
    await app.get(DataSource).query(`UPDATE heartbeat SET beaten_at = beaten_at - interval '1 day'`);
    expect(await app.get(Heartbeat).beat()).toBe(true);
    expect(await sweeps(app)).toHaveLength(2);
  });

  it('forgets after a week what has been carried out, and nothing else', async () => {
    const app = await start(false, 3600);
    await app.get(DataSource).query(`INSERT INTO outbox (id, name, payload, created_at, handled_at) VALUES
      (gen_random_uuid(), 'plan-reminders', '{}', now() - interval '30 days', now() - interval '8 days'),
      (gen_random_uuid(), 'make-document', '{}', now() - interval '30 days', now() - interval '6 days'),
      (gen_random_uuid(), 'tell-approved', '{}', now() - interval '30 days', NULL)`);
    await app.get(DataSource).query(`UPDATE heartbeat SET beaten_at = beaten_at - interval '1 day'`);
    await app.get(Heartbeat).beat();
    const kept = await app.get(DataSource).query<{ name: string }[]>(`SELECT name FROM outbox WHERE created_at < now() - interval '29 days' ORDER BY name`);
    expect(kept.map(({ name }) => name)).toEqual(['make-document', 'tell-approved']);
  });

  it('goes on by the queue, period after period', async () => {
    const app = await start(true, 0.5);
    const done = () => sweeps(app, 'handled_at IS NOT NULL');
    await until('three rounds of sweeps are carried out', async () => (await done()).length >= 6);
    expect(new Set((await done()).map(({ name }) => name))).toEqual(new Set(['fire-timers', 'sweep-reminders']));
  });

  it('goes on when the queue has forgotten to beat', async () => {
    const app = await start(true, 0.5);
    await app.get<Queue>(getQueueToken(queueName)).removeJobScheduler(heartbeatJob);
    const before = (await sweeps(app)).length;
    const later = await until('more sweeps are carried out', async () => {
      const done = await sweeps(app, 'handled_at IS NOT NULL');
      return done.length >= before + 4 && done;
    });
    expect(later.length).toBeGreaterThan(before);
  });
});
