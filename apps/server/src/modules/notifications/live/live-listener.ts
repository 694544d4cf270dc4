import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../../../platform/index.js';
import { liveChannel } from './tell-live.js';

const again = 2000;

/** Hears which positions have something new, from every process that shares the database, over a connection of its own. */
@Injectable()
export class LiveListener implements BeforeApplicationShutdown {
  readonly #logger = new Logger('Live');
  #client: pg.Client | null = null;
  #listening: Promise<void> | null = null;
  #listener: ((positionIds: readonly string[]) => void) | null = null;
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;

  constructor(private readonly config: Config) {}

  /** Connects when it is first asked, and for as long as the process lives. */
  listen(listener: (positionIds: readonly string[]) => void): Promise<void> {
    this.#listener = listener;
    return (this.#listening ??= this.#connect());
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }

  /** What was told while nobody listened is found by whoever looks at intervals. */
  async #connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.config.databaseUrl, application_name: 'prongsai-live', keepAlive: true });
    this.#client = client;
    client.on('notification', ({ payload = '' }) => this.#listener?.(payload.split(',')));
    client.on('error', (error) => this.#lost(client, error));
    client.on('end', () => this.#lost(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${liveChannel}`);
    } catch (error) {
      this.#lost(client, error);
    }
  }

  #lost(client: pg.Client, error?: unknown): void {
    if (this.#stopped || this.#client !== client) return;
    this.#client = null;
    if (error instanceof Error) this.#logger.warn(error.message);
    client.end().catch(() => undefined);
    this.#timer = setTimeout(() => void this.#connect(), again).unref();
  }
}
