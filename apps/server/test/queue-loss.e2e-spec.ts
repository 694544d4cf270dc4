import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testRedisUrl, until } from '@prongsai/testing';
import { Redis } from 'ioredis';
import pg from 'pg';
import { AgencyYear } from './agency-year.js';
import { Journey } from './journey.js';

const redisUrl = testRedisUrl();
if (!redisUrl) process.stderr.write('Not run: the loss of the queue on Redis, because TEST_REDIS_URL names none\n');

interface Backend {
  readonly name: string;
  readonly redisUrl?: string;
}
const backends: Backend[] = [{ name: 'PostgreSQL' }, ...(redisUrl ? [{ name: 'Redis', redisUrl }] : [])];
const workerEntry = path.resolve(import.meta.dirname, '../dist/src/main.worker.js');

const letters = `SELECT p.role, count(*)::int AS count FROM notification n JOIN position p ON p.id = n.position_id
  WHERE n.event LIKE $1 GROUP BY p.id, p.role ORDER BY 1`;

/** One year in one database: in each test the server ends between a commit and its effects, and another one begins. */
describe.each(backends)('what was promised, with the queue on $name,', (backend) => {
  let journey: Journey;
  let year: AgencyYear;
  const workers: ChildProcess[] = [];

  beforeAll(async () => {
    await wipe();
    journey = await Journey.start({ demonstration: 'people', startsOn: '2022-10-03', works: false, ...(backend.redisUrl ? { redisUrl: backend.redisUrl } : {}) });
    year = new AgencyYear(journey, 'nikhom-kham-soi');
  });
  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL');
    await journey.stop();
  });

  async function wipe(): Promise<void> {
    if (backend.redisUrl) {
      const redis = new Redis(backend.redisUrl);
      return void (await redis.flushdb().finally(() => redis.disconnect()));
    }
    const tables = await (journey as Journey | undefined)?.query<{ name: string }>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%' AND tablename NOT LIKE '%version%'`,
    );
    if (tables?.length) await journey.query(`TRUNCATE ${tables.map(({ name }) => `bullmq.${name}`).join(', ')}`);
  }

  const unhandled = async () => (await journey.query<{ name: string }>('SELECT name FROM outbox WHERE handled_at IS NULL')).map(({ name }) => name).sort();
  const enqueued = () => until('the relay has enqueued everything', async () => (await journey.query('SELECT 1 FROM outbox WHERE enqueued_at IS NULL')).length === 0);
  const told = (event: string) => journey.query<{ role: string; count: number }>(letters, [event]);
  const each = (role: string, seats: number) => Array.from({ length: seats }, () => ({ role, count: 1 }));
  const carryOut = async () => {
    await journey.startServer({ works: true });
    await journey.quiet();
    await journey.startServer();
  };

  it('happens once when the server is stopped before it was handled', async () => {
    await year.recordResult();
    await year.open();
    await year.analyse();
    await year.plan();
    const heads = (await year.seatsAt('heads')).length;
    await enqueued();
    await journey.stopServer();
    expect(await unhandled()).toEqual(expect.arrayContaining(['ask-approvers', 'plan-reminders', 'settle-reminders']));
    expect(await told('asked:%')).toEqual([]);
    await carryOut();
    expect(await told('asked:%')).toEqual(each('divisionHead', heads));
    expect(await journey.query('SELECT 1 FROM deadline')).toHaveLength(8);
  });

  it('happens once when the queue has lost every job as well', async () => {
    for (const key of await year.seatsAt('heads')) await year.approve(key);
    await enqueued();
    await journey.stopServer();
    await wipe();
    expect(await told('asked:%:clerk')).toEqual([]);
    await carryOut();
    expect(await told('asked:%:clerk')).toEqual(each('clerk', 1));
  });

  it('happens once when nothing had come to the queue yet, and two processes work at it', async () => {
    await year.approve('clerk');
    await journey.stopServer();
    await journey.query('UPDATE outbox SET enqueued_at = NULL WHERE handled_at IS NULL');
    await wipe();
    await journey.startServer({ works: true });
    const other = await startWorker();
    await journey.quiet();
    await other.end('SIGTERM');
    await journey.startServer();
    expect(await told('asked:%:executive')).toEqual(each('executive', 1));
  });

  it('happens once when the worker is killed in the middle of it', async () => {
    const { id: cycleId } = await year.cycle();
    const worker = await startWorker();
    const release = await holdDocuments();
    try {
      await year.approve('executive');
      await until('the worker is in the middle of the document', async () => {
        const held = await journey.query(`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'INSERT INTO document%'`);
        return held.length === 1;
      }, 45_000);
      await worker.end('SIGKILL');
    } finally {
      await release();
    }
    expect(await unhandled()).toContain('make-document');
    await carryOut();
    expect(await journey.query('SELECT kind FROM document WHERE cycle_id = $1', [cycleId])).toEqual([{ kind: 'plan' }]);
    expect(await told('approved:%')).toEqual(each('officer', 1));
    await year.publish('plan');
  }, 120_000);

  /** Lets the table be read, but not written, until it is released. */
  async function holdDocuments(): Promise<() => Promise<void>> {
    const holder = new pg.Client({ connectionString: journey.databaseUrl });
    await holder.connect();
    await holder.query('BEGIN; LOCK TABLE document IN SHARE MODE');
    return () => holder.end();
  }

  /** A worker that is a process of its own, so that it can be killed. */
  async function startWorker(): Promise<{ end(signal: NodeJS.Signals): Promise<void> }> {
    const env = { ...process.env, ...journey.environment() };
    const child = spawn(process.execPath, [workerEntry], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    workers.push(child);
    const ended = once(child, 'exit');
    await Promise.race([once(child.stdout, 'data'), ended]);
    return {
      async end(signal) {
        child.kill(signal);
        await ended;
      },
    };
  }
});
