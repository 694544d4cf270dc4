import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '@prongsai/testing';
import { startedApp, type StartedApp } from './started-app.js';
import { WorkerProcesses } from './worker-processes.js';

/** Takes connections and says nothing. */
class MutePeer {
  readonly #open = new Set<Socket>();

  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => this.#open.add(socket.on('error', () => undefined)));
  }

  static async start(): Promise<MutePeer> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new MutePeer(server);
  }

  get redisUrl(): string {
    return `redis://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on nobody answers there at all. */
  async stop(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    if (this.server.listening) await once(this.server.close(), 'close');
  }
}

describe.each(['does not answer', 'is not there'])('a queue that %s', (fault) => {
  let app: StartedApp;
  let peer: MutePeer;
  let workers: WorkerProcesses;

  beforeEach(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
    peer = await MutePeer.start();
    workers = new WorkerProcesses(app.config, { REDIS_URL: peer.redisUrl, HEARTBEAT_SECONDS: '1', LOG_LEVEL: 'fatal' });
    if (fault === 'is not there') await peer.stop();
  });
  afterEach(async () => {
    await workers.killAll();
    await peer.stop();
    await app.stop();
  });

  const handled = (name: string) => app.query(`SELECT 1 FROM outbox WHERE name = $1 AND handled_at IS NOT NULL`, [name]);

  it('keeps no process from starting, no sweep from being carried out, no row locked, and no process from ending', async () => {
    const started = [workers.start(), workers.start()];
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
