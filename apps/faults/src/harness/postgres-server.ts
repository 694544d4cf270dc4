import { rm } from 'node:fs/promises';
import { startLocalPostgres, temporaryFolder, type LocalPostgres } from '@prongsai/local-postgres';
import { freePort } from './free-port.js';
import type { Victim } from './victim.js';

/** The one truth of the system; killed with every process it has, it recovers from its log. */
export class PostgresServer implements Victim {
  readonly name = 'the database';

  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private server: LocalPostgres,
  ) {}

  static async start(): Promise<PostgresServer> {
    const folder = await temporaryFolder('prongsai-faults-');
    const port = await freePort();
    return new PostgresServer(folder, port, await startLocalPostgres({ folder, port }));
  }

  get url(): string {
    return this.server.url;
  }

  kill(): Promise<void> {
    return this.server.kill();
  }

  async revive(): Promise<void> {
    this.server = await startLocalPostgres({ folder: this.folder, port: this.port });
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
