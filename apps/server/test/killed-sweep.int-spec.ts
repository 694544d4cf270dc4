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
const told = `SELECT n.event, n.position_id FROM notification n WHERE n.event LIKE 'reminder:%'`;
const sent = `SELECT r.deadline_id, r.rung FROM reminder r WHERE r.status = 'sent' AND r.audience <> 'engine'`;

describe.each(queues)('a sweep that is killed between telling and the commit, with the queue on $queue,', ({ env }) => {
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
      env: {
        ...process.env, ...env, DATABASE_URL: app.config.databaseUrl, DATA_FOLDER: app.config.dataFolder, DEMONSTRATION: 'people', LOG_LEVEL: 'error', OUTBOX_RETRY_SECONDS: '1',
      },
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
    const first = startWorker();
    await until('the sweep has told and waits to write it down', async () => (await blocker.query(waitingForTheLock)).rowCount, 30_000);
    await kill(first);
    await blocker.query('ROLLBACK');
    await until('what it held is let go', async () => (await blocker.query(`SELECT 1 FROM pg_stat_activity WHERE state = 'idle in transaction'`)).rowCount === 0);
    expect(await app.query(told)).toEqual([]);
    expect(await app.query(sent)).toEqual([]);

    startWorker();
    startWorker();
    await until('the sweep is done', async () => (await app.query(`SELECT 1 FROM outbox WHERE handled_at IS NULL AND name = 'sweep-reminders'`)).length === 0, 45_000);
    const lines = await app.query(sent);
    const messages = await app.query(told);
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(messages).toHaveLength(lines.length);
    expect(new Set(lines.map((line) => JSON.stringify(line))).size).toBe(lines.length);
    expect(await app.query(`SELECT 1 FROM reminder WHERE status = 'planned' AND audience <> 'engine' AND planned_for <= '2025-10-21 09:00+07'`)).toEqual([]);
  }, 120_000);
});
