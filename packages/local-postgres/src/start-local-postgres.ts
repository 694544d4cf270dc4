import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import pg from 'pg';
import { findBinaries } from './binaries.js';
import { Cluster, role } from './cluster.js';
import { dataFolder } from './data-folder.js';
import { FolderLock } from './lock.js';
import { serverUser } from './system-user.js';

export interface LocalPostgresOptions {
  /** Where the data is kept; made when missing. */
  readonly folder: string;
  readonly log?: (line: string) => void;
  /** The database to make sure of. */
  readonly database?: string;
  /** Where it listens; a free port unless said otherwise. */
  readonly port?: number;
  /** Further settings of the server, e.g. `{ fsync: 'off' }` for tests that may lose everything. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface LocalPostgres {
  readonly url: string;
  /** Where the data really is. */
  readonly data: string;
  /** Milliseconds until it answered. */
  readonly startedInMs: number;
  /** The data folder was new. */
  readonly fresh: boolean;
  /** Tells a second process on the same folder where this one serves. */
  announce(address: string): Promise<void>;
  /** Stops the server in order; safe to call twice. */
  stop(): Promise<void>;
  /** Ends the server as a fault would, with nothing put in order; started again on the same folder, it recovers what was committed. */
  kill(): Promise<void>;
}

/**
 * Starts a real PostgreSQL out of npm on a free port of the loopback address, stopped again when this process ends, however it ends.
 *
 * @throws LocalPostgresError when another process has the folder, or the server cannot be started here.
 */
export async function startLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const started = performance.now();
  const { folder, log = () => undefined, database = 'prongsai' } = options;
  await mkdir(folder, { recursive: true });
  const lock = await FolderLock.take(folder);
  try {
    const user = await serverUser();
    const data = await dataFolder(folder, user, log);
    const cluster = new Cluster(await findBinaries(user), user, data, log);
    const password = await cluster.passwordIn(folder);
    await cluster.stopLeftover();
    const fresh = await cluster.initialise(password);
    const port = await cluster.start(portGiven(options.port), options.settings ?? {});
    const url = `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
    await ensureDatabase(url, database);
    const stop = onceOnly(() => cluster.stop().finally(() => lock.release()));
    const kill = () => cluster.kill().finally(() => lock.release());
    return { url, data, fresh, startedInMs: Math.round(performance.now() - started), announce: (address) => lock.announce(address), stop, kill };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function onceOnly(stop: () => Promise<void>): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  return () => (stopped ??= stop());
}

const portGiven = (port: number | undefined) => (port === undefined ? freePort : () => Promise.resolve(port));

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

async function ensureDatabase(url: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.replace(/\/[^/]*$/, '/postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}
