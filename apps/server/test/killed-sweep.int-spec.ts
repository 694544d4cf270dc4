import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testRedisUrl, until } from '@prongsai/testing';
import pg from 'pg';
import { OpenCycle } from '../src/modules/cycles/index.js';
import { startedApp, type StartedApp } from './started-app.js';
import { WorkerProcesses } from './worker-processes.js';

const redisUrl = testRedisUrl();
const queues = [{ queue: 'PostgreSQL', env: { REDIS_URL: '' } }, ...(redisUrl ? [{ queue: 'Redis', env: { REDIS_URL: redisUrl } }] : [])];

const waitingForTheLock = `SELECT 1 FROM pg_locks WHERE relation = 'reminder'::regclass AND NOT granted`;
const told = `SELECT n.event, n.position_id FROM notification n WHERE n.event LIKE 'reminder:%'`;
const sent = `SELECT r.deadline_id, r.rung FROM reminder r WHERE r.status = 'sent' AND r.audience <> 'engine'`;

describe.each(queues)('a sweep that is killed between telling and the commit, with the queue on $queue,', ({ env }) => {
  let app: StartedApp;
  let blocker: pg.Client;
  let workers: WorkerProcesses;

  beforeEach(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
    workers = new WorkerProcesses(app.config, env);
    blocker = new pg.Client({ connectionString: app.config.databaseUrl });
    await blocker.connect();
  });
  afterEach(async () => {
    await workers.killAll();
    await blocker.end();
    await app.stop();
  });

  it('has told nobody, and two others tell everybody, once', async () => {
    for (const slug of ['kut-rang', 'bueng-kan', 'mun-lek']) {
      const officer = await app.actor(slug, 'officer');
      await app.run((tx) => app.get(OpenCycle).open(tx, officer, { agencyId: officer.agencyId ?? '', fiscalYear: 2569, resultFiscalYear: 2568 }));
    }
    await app.drain();
    await app.at('2025-10-21T09:00:00+07:00');
    // Lines can be claimed, and not be written: the sweep has told by then.
    await blocker.query('BEGIN');
    await blocker.query('LOCK TABLE reminder IN SHARE MODE');
    await app.promise('sweep-reminders', {});
    const first = workers.start();
    await until('the sweep has told and waits to write it down', async () => (await blocker.query(waitingForTheLock)).rowCount, 30_000);
    await workers.kill(first);
    await blocker.query('ROLLBACK');
    await until('what it held is let go', async () => (await blocker.query(`SELECT 1 FROM pg_stat_activity WHERE state = 'idle in transaction'`)).rowCount === 0);
    expect(await app.query(told)).toEqual([]);
    expect(await app.query(sent)).toEqual([]);

    workers.start();
    workers.start();
    await until('the sweep is done', async () => (await app.query(`SELECT 1 FROM outbox WHERE handled_at IS NULL AND name = 'sweep-reminders'`)).length === 0, 45_000);
    const lines = await app.query(sent);
    const messages = await app.query(told);
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(messages).toHaveLength(lines.length);
    expect(new Set(lines.map((line) => JSON.stringify(line))).size).toBe(lines.length);
    expect(await app.query(`SELECT 1 FROM reminder WHERE status = 'planned' AND audience <> 'engine' AND planned_for <= '2025-10-21 09:00+07'`)).toEqual([]);
  }, 120_000);
});
