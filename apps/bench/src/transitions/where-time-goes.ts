import { rm } from 'node:fs/promises';
import { startLocalPostgres, temporaryFolder } from '@prongsai/local-postgres';
import pg from 'pg';
import { oursContender } from './ours.js';

const transitions = 4000;
const inFlight = 16;

interface Spent {
  readonly statement: string;
  /** How often in one transition. */
  readonly calls: number;
  /** Microseconds in one transition: executed by the database, waiting included. */
  readonly microseconds: number;
}

const statements = `SELECT regexp_replace(left(query, 90), '\\s+', ' ', 'g') AS statement, round(calls::numeric / $1, 2)::float8 AS calls,
    round((1000 * (total_exec_time + total_plan_time) / $1)::numeric, 1)::float8 AS microseconds
  FROM pg_stat_statements WHERE calls > 0 AND query NOT LIKE '%pg_stat_statements%' ORDER BY 3 DESC LIMIT 12`;

/** One transition taken apart: what this process spends on it, and what the database executes for it. */
export async function whereTransitionsSpendTime(): Promise<string> {
  const folder = await temporaryFolder('prongsai-bench-');
  const settings = { shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track': 'all', 'pg_stat_statements.track_planning': 'on' };
  const server = await startLocalPostgres({ folder, settings });
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const ours = oursContender(server.url, transitions, inFlight);
  try {
    await client.query('CREATE EXTENSION pg_stat_statements');
    await ours.prepare();
    await ours.measure();
    await client.query('SELECT pg_stat_statements_reset()');
    const began = process.cpuUsage();
    const rate = await ours.measure();
    const { user, system } = process.cpuUsage(began);
    const { rows } = await client.query<Spent>(statements, [transitions]);
    return report(rate, (user + system) / transitions, rows);
  } finally {
    await ours.release();
    await client.end();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const line = (microseconds: number, calls: string, what: string): string => `  ${microseconds.toFixed(1).padStart(8)}  ${calls.padStart(6)}  ${what}`;

function report(rate: number, process: number, spent: readonly Spent[]): string {
  const database = spent.reduce((sum, { microseconds }) => sum + microseconds, 0);
  return [
    `transitions: ${Math.round(rate)}/s with ${inFlight} in flight; microseconds and calls of one transition`,
    line(process, '', 'this process: driver, facts, guards, hashes (processor time)'),
    line(database, '', 'the database executes:'),
    ...spent.map(({ microseconds, calls, statement }) => line(microseconds, String(calls), `  ${statement}`)),
  ].join('\n');
}
