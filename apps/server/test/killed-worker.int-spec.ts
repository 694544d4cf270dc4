import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testRedisUrl, until } from '@prongsai/testing';
import pg from 'pg';
import { OpenCycle } from '../src/modules/cycles/index.js';
import { startedApp, type StartedApp } from './started-app.js';
import { WorkerProcesses } from './worker-processes.js';

const redisUrl = testRedisUrl();
const queues = [{ queue: 'PostgreSQL', env: { REDIS_URL: '' } }, ...(redisUrl ? [{ queue: 'Redis', env: { REDIS_URL: redisUrl } }] : [])];

const waitingForTheLock = `SELECT 1 FROM pg_locks WHERE relation = 'reminder'::regclass AND NOT granted`;

describe.each(queues)('a worker killed in the middle of a job from $queue', ({ env }) => {
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

  const planned = () => app.query<{ rung: string }>('SELECT deadline_id, rung FROM reminder');

  it('has done nothing, and the next worker does all of it, once', async () => {
    const officer = await app.actor('kut-rang', 'officer');
    await blocker.query('BEGIN');
    await blocker.query('LOCK TABLE reminder IN ACCESS EXCLUSIVE MODE');
    await app.run((tx) => app.get(OpenCycle).open(tx, officer, { agencyId: officer.agencyId ?? '', fiscalYear: 2569, resultFiscalYear: 2568 }));
    const first = workers.start();
    await until('the worker is in the middle of the job', async () => (await blocker.query(waitingForTheLock)).rowCount, 30_000);
    await workers.kill(first);
    await blocker.query('ROLLBACK');
    expect(await planned()).toEqual([]);

    workers.start();
    await until('the job is done', async () => (await app.query('SELECT 1 FROM outbox WHERE handled_at IS NULL')).length === 0, 45_000);
    const letters = await planned();
    expect(letters).toHaveLength(58);
    expect(new Set(letters.map((letter) => JSON.stringify(letter))).size).toBe(58);
  }, 90_000);
});
