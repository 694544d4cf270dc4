import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@prongsai/testing';
import { MutePeer } from './mute-peer.js';
import { startedApp, type StartedApp } from './started-app.js';
import { WorkerProcesses } from './worker-processes.js';

describe('a queue that does not answer, and one that is not there,', () => {
  let app: StartedApp;
  let mute: MutePeer;
  let gone: MutePeer;
  let workers: WorkerProcesses;

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
    mute = await MutePeer.start();
    gone = await MutePeer.gone();
    workers = new WorkerProcesses(app.config, { HEARTBEAT_SECONDS: '1', LOG_LEVEL: 'fatal' });
  });
  afterAll(async () => {
    await workers.killAll();
    await mute.stop();
    await app.stop();
  });

  const handled = (name: string) => app.query(`SELECT 1 FROM outbox WHERE name = $1 AND handled_at IS NOT NULL`, [name]);

  it('keep no process from starting, no sweep from being carried out, no row locked, and no process from ending', async () => {
    const started = [mute, gone].map(({ redisUrl }) => workers.start({ REDIS_URL: redisUrl }));
    await until('the sweeps are carried out', async () => (await handled('sweep-reminders')).length > 0 && (await handled('gather-letters')).length > 0, 45_000);
    await until('that they were late is written down', async () => (await app.query(`SELECT 1 FROM outage WHERE kind = 'notHandled'`)).length > 0, 20_000);
    await until('every row is free for a moment', async () => {
      const [rows] = await app.query<{ all: number; free: number }>(
        `SELECT (SELECT count(*)::int FROM outbox) AS all, (SELECT count(*)::int FROM (SELECT 1 FROM outbox FOR UPDATE SKIP LOCKED) free) AS free`,
      );
      return rows?.all === rows?.free;
    }, 20_000);
    await Promise.all(started.map((worker) => workers.stop(worker)));
    expect(started.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  }, 120_000);
});
