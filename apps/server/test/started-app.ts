import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Abstract } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import type { JobName, JobPayload, Role } from '@prongsai/contracts';
import { testDatabase } from '@prongsai/testing';
import { DataSource, type EntityManager } from 'typeorm';
import { AppModule } from '../src/app.module.js';
import { Cast } from '../src/modules/demonstration/cast.js';
import { DrainOutbox } from '../src/modules/demonstration/drain-outbox.js';
import { SeedClock } from '../src/modules/demonstration/seed-clock.js';
import { People } from '../src/modules/people/index.js';
import { Clock, Outbox, Transactions, type Actor } from '../src/platform/index.js';
import { readConfig, type Config } from '../src/platform/config/config.js';
import { Relay } from '../src/platform/outbox/relay.js';

export interface StartedApp {
  readonly config: Config;
  get<T>(token: Abstract<T>): T;
  run<T>(work: (tx: EntityManager) => Promise<T>): Promise<T>;
  query<T>(sql: string, values?: unknown[]): Promise<T[]>;
  /** Sets the clock, also back: `2025-12-22T09:00:00+07:00`. */
  at(instant: string): Promise<void>;
  /** Carries out everything that was promised; nothing else takes jobs here. */
  drain(): Promise<void>;
  promise<N extends JobName>(name: N, payload: JobPayload<N>): Promise<void>;
  /** The holder of a position of an agency, as a caller. */
  actor(slug: string, role: Role): Promise<Actor>;
  /** Another process on the same database, as far as the modules go. */
  beside(): Promise<Beside>;
  stop(): Promise<void>;
}

export interface Beside {
  get<T>(token: Abstract<T>): T;
  run<T>(work: (tx: EntityManager) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** The modules on a database of their own, without HTTP and without a queue, so that a test says when a job runs. */
export async function startedApp(given: { content: 'all' | 'people'; settings?: Readonly<Record<string, string>>; startsOn?: string; smtpUrl?: string; publicUrl?: string }): Promise<StartedApp> {
  const database = await testDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), 'prongsai-app-'));
  const config = readConfig({
    DATABASE_URL: database.url,
    DATA_FOLDER: folder,
    DEMONSTRATION: given.content === 'all' ? 'on' : 'people',
    DEMONSTRATION_START: given.startsOn,
    SMTP_URL: given.smtpUrl,
    PUBLIC_URL: given.publicUrl,
    LOG_LEVEL: 'silent',
    ...given.settings,
  });
  const app = await contextOf(config);
  const get = <T>(token: Abstract<T>): T => app.get(token, { strict: false });
  const transactions = app.get(Transactions, { strict: false });
  const query = <T>(sql: string, values: unknown[] = []): Promise<T[]> => get(DataSource).query<T[]>(sql, values);
  return {
    config,
    get,
    run: (work) => transactions.run('engine', work),
    query,
    at: (instant) => get(SeedClock).set(instant),
    drain: () => get(DrainOutbox).drain(),
    promise: (name, payload) => transactions.run('engine', (tx) => app.get(Outbox, { strict: false }).add(tx, name, payload)),
    async actor(slug, role) {
      const [agency] = await query<{ id: string; provinceId: string }>('SELECT id, province_id AS "provinceId" FROM agency WHERE slug = $1', [slug]);
      if (!agency) throw new Error(`no agency ${slug}`);
      return transactions.run('engine', (tx) => new Cast(get(People), agency, () => get(Clock).today()).of(tx, role));
    },
    async beside() {
      const other = await contextOf(config);
      return {
        get: (token) => other.get(token, { strict: false }),
        run: (work) => other.get(Transactions, { strict: false }).run('engine', work),
        stop: () => other.close(),
      };
    },
    async stop() {
      await app.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function contextOf(config: Config): Promise<TestingModule> {
  const app = await Test.createTestingModule({ imports: [AppModule.forRoot({ config, works: false })] })
    .overrideProvider(Relay)
    .useValue({})
    .compile();
  return app.init();
}
