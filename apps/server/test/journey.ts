import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient, ProblemError, routes, type Client, type Problem } from '@prongsai/contracts';
import { demonstrationPassword } from '@prongsai/demonstration';
import { testDatabase, until } from '@prongsai/testing';
import pg from 'pg';
import { readConfig } from '../src/platform/config/config.js';
import { startServer, type RunningServer } from '../src/start-server.js';

export interface JourneyOptions {
  /** `on`: five agencies at the stage of their documents; `people`: agencies and people alone; `off`: an empty database. */
  readonly demonstration: 'on' | 'people' | 'off';
  readonly startsOn?: string;
  /** The server takes jobs; `true` unless said otherwise. */
  readonly works?: boolean;
  readonly redisUrl?: string;
  readonly s3Url?: string;
  readonly publicUrl?: string;
  /** Further variables of the environment. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** What the platform writes by itself, whoever asks for what: not part of what a person has stored. */
const ownBookkeeping = ['heartbeat', 'session', 'sign_in_attempt'];

/** The real server in this process, on a database of its own, with its real queue; spoken to over HTTP. */
export class Journey {
  readonly #clients = new Map<string, Client>();

  private constructor(
    readonly databaseUrl: string,
    private readonly options: JourneyOptions,
    private readonly folder: string,
    private readonly sql: pg.Pool,
    private server: RunningServer,
    private readonly dropDatabase: () => Promise<void>,
  ) {}

  static async start(options: JourneyOptions): Promise<Journey> {
    const database = await testDatabase();
    const folder = await mkdtemp(path.join(tmpdir(), 'prongsai-journey-'));
    const server = await serve(database.url, folder, options);
    const sql = new pg.Pool({ connectionString: database.url, max: 2 });
    // Its connections are still closing when the database is dropped.
    sql.on('error', () => undefined);
    return new Journey(database.url, options, folder, sql, server, () => database.drop());
  }

  /** Of the server; the API is under `/api`. */
  get url(): string {
    return this.server.url;
  }

  /** For another process on the same database. */
  environment(): Record<string, string> {
    return environmentOf(this.databaseUrl, this.folder, this.options);
  }

  /** A caller who has not signed in; `send` sees every answer as it comes. */
  nobody(send: typeof fetch = fetch): Client {
    return createClient({ baseUrl: `${this.url}/api`, keepCookies: true, fetch: send });
  }

  /** An account of the demonstration, signed in once for the whole journey. */
  async as(email: string): Promise<Client> {
    const known = this.#clients.get(email);
    if (known) return known;
    const client = this.nobody();
    await client.call(routes.login, { body: { email, password: demonstrationPassword } });
    this.#clients.set(email, client);
    return client;
  }

  async query<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.sql.query(sql, values)).rows as Row[];
  }

  /** Everything that was promised has been carried out, the sweeps of the first heartbeat too. */
  async quiet(): Promise<void> {
    const asked = `SELECT (SELECT count(*) FROM heartbeat) = 1 AND NOT EXISTS (SELECT 1 FROM outbox WHERE handled_at IS NULL) AS quiet`;
    await until('everything promised is carried out', async () => (await this.query<{ quiet: boolean }>(asked))[0]?.quiet, 30_000);
  }

  /** Every row of every table but the platform's own bookkeeping. */
  async everything(): Promise<Record<string, unknown[]>> {
    const tables = await this.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL($1) ORDER BY 1`,
      [ownBookkeeping],
    );
    const contents = tables.map(({ name }) => `SELECT '${name}' AS name, coalesce(jsonb_agg(to_jsonb(t) ORDER BY to_jsonb(t)::text), '[]') AS rows FROM "${name}" t`);
    const dumped = await this.query<{ name: string; rows: unknown[] }>(contents.join(' UNION ALL '));
    return Object.fromEntries(dumped.map(({ name, rows }) => [name, rows]));
  }

  /** Ends the server; the database stays. */
  async stopServer(): Promise<void> {
    await this.server.stop();
    this.#clients.clear();
  }

  /** Another server on the same database, instead of the one there was. */
  async startServer(given: Partial<JourneyOptions> = {}): Promise<void> {
    await this.stopServer();
    this.server = await serve(this.databaseUrl, this.folder, { ...this.options, ...given });
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await this.sql.end();
    await this.dropDatabase();
    await rm(this.folder, { recursive: true, force: true });
  }
}

function environmentOf(databaseUrl: string, folder: string, options: JourneyOptions): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    REDIS_URL: options.redisUrl ?? '',
    S3_URL: options.s3Url ?? '',
    DATA_FOLDER: folder,
    DEMONSTRATION: options.demonstration,
    DEMONSTRATION_START: options.startsOn ?? '',
    PUBLIC_URL: options.publicUrl ?? '',
    PORT: '0',
    LOG_LEVEL: 'silent',
    OUTBOX_RETRY_SECONDS: '1',
    HEARTBEAT_SECONDS: '3600',
    ...options.settings,
  };
}

const serve = (databaseUrl: string, folder: string, options: JourneyOptions): Promise<RunningServer> =>
  startServer({ config: readConfig(environmentOf(databaseUrl, folder, options)), works: options.works ?? true });

/** What the server said no with; fails where it said yes. */
export async function refusal(call: Promise<unknown>): Promise<Problem> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('the server did what it should have refused');
}
