import { rm } from 'node:fs/promises';
import { startLocalPostgres, temporaryFolder } from '@prongsai/local-postgres';
import pg from 'pg';
import { compare, type BenchResult } from '../harness.js';
import { dbosContender } from './dbos.js';
import { floorContender } from './floor.js';
import { oursContender } from './ours.js';

const runs = 5;
const transitionsARun = 3000;
const inFlight = 16;

/**
 * Committed transitions a second. Ours is the use case as the API calls it: lock, facts, guards, history, audit and outbox, in a transaction.
 * `nodePg` writes the same rows to the same tables and nothing else; `dbos` checkpoints as many durable steps.
 */
export async function benchTransitions(): Promise<BenchResult> {
  const folder = await temporaryFolder('prongsai-bench-');
  const server = await startLocalPostgres({ folder });
  try {
    const url = server.url;
    const dbosUrl = await addDatabase(url, 'dbos');
    const contenders = [
      oursContender(url, transitionsARun, inFlight),
      floorContender(url, transitionsARun, inFlight),
      dbosContender(dbosUrl, transitionsARun, inFlight),
    ];
    return await compare('transitions', 'transitions/s', contenders, runs);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function addDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  await client.end();
  return url.replace(/\/[^/]*$/, `/${name}`);
}
