import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testRedisUrl, until } from '@prongsai/testing';
import pg from 'pg';
import { OpenCycle } from '../src/modules/cycles/index.js';
import { startedApp, type StartedApp } from './started-app.js';

const entryPoint = path.resolve(import.meta.dirname, '../dist/src/main.worker.js');
const redisUrl = testRedisUrl();
const queues = [{ queue: 'PostgreSQL', env: {} }, ...(redisUrl ? [{ queue: 'Redis', env: { REDIS_URL: redisUrl } }] : [])];

const waitingForTheLock = `SELECT 1 FROM pg_locks WHERE relation = 'reminder'::regclass AND NOT granted`;

describe.each(queues)('a worker killed in the middle of a job from $queue', ({ env }) => {
  let app: StartedApp;
  let blocker: pg.Client;
  const workers: ChildProcess[] = [];

  beforeEach(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
    blocker = new pg.Client({ connectionString: app.config.databaseUrl });
    await blocker.connect();
  });
  afterEach(async () => {
    for (const worker of workers.splice(0)) await kill(worker);
    await blocker.end();
    await app.stop();
  });

  function startWorker(): ChildProcess {
    const worker = spawn(process.execPath, [entryPoint], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env, DATABASE_URL: app.config.databaseUrl, DATA_FOLDER: app.config.dataFolder, DEMONSTRATION: 'people', LOG_LEVEL: 'error', OUTBOX_RETRY_SECONDS: '1' },
    });
    workers.push(worker);
    return worker;
  }

  async function kill(worker: ChildProcess): Promise<void> {
    if (worker.exitCode !== null || worker.signalCode !== null) return;
    const ended = once(worker, 'exit');
    worker.kill('SIGKILL');
    await ended;
  }

  const planned = () => app.query<{ rung: string }>('SELECT deadline_id, rung FROM reminder');

  it('has done nothing, and the next worker does all of it, once', async () => {
    const officer = await app.actor('kut-rang', 'officer');
    await blocker.query('BEGIN');
    await blocker.query('LOCK TABLE reminder IN ACCESS EXCLUSIVE MODE');
    await app.run((tx) => app.get(OpenCycle).open(tx, officer, { agencyId: officer.agencyId ?? '', fiscalYear: 2569, resultFiscalYear: 2568 }));
    const first = startWorker();
    await until('the worker is in the middle of the job', async () => (await blocker.query(waitingForTheLock)).rowCount, 30_000);
    await kill(first);
    await blocker.query('ROLLBACK');
    expect(await planned()).toEqual([]);

    startWorker();
    await until('the job is done', async () => (await app.query('SELECT 1 FROM outbox WHERE handled_at IS NULL')).length === 0, 45_000);
    const letters = await planned();
    expect(letters).toHaveLength(58);
    expect(new Set(letters.map((letter) => JSON.stringify(letter))).size).toBe(58);
  }, 90_000);
});
