import path from 'node:path';
import { LocalPostgresError, startLocalPostgres, type LocalPostgres } from '@prongsai/local-postgres';
import { loginLines } from './modules/demonstration/index.js';
import { ConfigError, givenEnvironment, readConfig } from './platform/config/config.js';
import { endAsked } from './process-signals.js';
import { startServer, type RunningServer } from './start-server.js';

const say = (line: string) => process.stdout.write(`${line}\n`);
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** A fault that the reader can do something about is told in words; anything else with its stack. */
const isExplained = (error: unknown): error is Error => error instanceof LocalPostgresError || error instanceof ConfigError;

const env = givenEnvironment();
/** `npm start` says when it began, so that what is told includes installing and building. */
const began = Number(env['PRONGSAI_STARTED_AT']) || performance.timeOrigin;
const sinceBegan = () => seconds(performance.timeOrigin + performance.now() - began);
let database: LocalPostgres | null = null;
let server: RunningServer | null = null;

/** Everything in one process, on a PostgreSQL of its own unless DATABASE_URL names another. */
async function start(): Promise<void> {
  const folder = path.resolve(env['DATA_FOLDER'] || '.data');
  if (!env['DATABASE_URL']) {
    database = await startLocalPostgres({ folder, log: say });
    say(`PostgreSQL is ready (${seconds(database.startedInMs)}), data in ${database.data}`);
  }
  const config = readConfig({ DEMONSTRATION: 'on', LOG_LEVEL: 'warn', ...env, DATA_FOLDER: folder, ...(database ? { DATABASE_URL: database.url } : {}) });
  server = await startServer({ config, nextFreePort: !env['PORT'] });
  const address = `http://localhost:${server.port}`;
  await database?.announce(address);
  if (!env['PORT'] && server.port !== config.port) say(`Port ${config.port} is taken; using ${server.port}. PORT=... chooses another.`);
  welcome(address, config.demonstration);
}

function welcome(address: string, demonstration: boolean): void {
  say(`\nReady in ${sinceBegan()}: ${address}`);
  if (demonstration) say(`\n${loginLines().join('\n')}`);
  say(`\nThe API is described at ${address}/api/docs. Ctrl C stops everything.`);
}

async function stop(): Promise<void> {
  await server?.stop();
  await database?.stop();
}

const asked = endAsked();
try {
  await start();
  await asked;
  say('\nStopping ...');
  await stop();
  say('Stopped; nothing is left running.');
} catch (error) {
  await stop();
  if ((error as { code?: unknown }).code === 'EADDRINUSE') {
    process.stderr.write(`Port ${env['PORT']} is taken by another program. Stop it, or choose another: PORT=3100 npm start\n`);
  } else {
    process.stderr.write(`${isExplained(error) ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  }
  process.exitCode = 1;
}
// A queue that is away keeps asking for its connection.
process.exit();
