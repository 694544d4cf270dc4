import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config/config.js';
import { migrate } from './platform/database/migrate.js';
import { configureHttp } from './platform/http/configure-http.js';
import { PinoLogger } from './platform/logging.js';
import { TooLong, within } from './platform/within.js';
import { schema } from './schema.js';

export interface ServerOptions {
  readonly config: Config;
  /** Serve the API, the console and the public pages; `true` unless said otherwise. */
  readonly serves?: boolean;
  /** Take jobs from the queue; `true` unless said otherwise. */
  readonly works?: boolean;
  /** Try the ports after the configured one when it is taken. */
  readonly nextFreePort?: boolean;
}

export interface RunningServer {
  /** e.g. `http://127.0.0.1:3000`; empty when the process only works. */
  readonly url: string;
  readonly port: number;
  /** For benches and tests that need a provider. */
  readonly app: INestApplicationContext;
  /** Ends what is under way and lets go of everything; safe to call twice. */
  stop(): Promise<void>;
}

/** Brings the database up to date, then serves and works as asked. One process may do both. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config, serves = true, works = true } = options;
  await migrate(config.databaseUrl, schema);
  const module = AppModule.forRoot({ config, works });
  const logger = new PinoLogger(config.logLevel);
  if (!serves) {
    const app = await NestFactory.createApplicationContext(module, { logger, abortOnError: false });
    return { url: '', port: 0, app, stop: stopOnce(app, logger) };
  }
  const app = await NestFactory.create<NestExpressApplication>(module, { logger, abortOnError: false, forceCloseConnections: true });
  configureHttp(app, config, consoleFolder());
  try {
    const port = await listen(app, options);
    return { url: `http://${config.host}:${port}`, port, app, stop: stopOnce(app, logger) };
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** A queue that is away would keep the process for as long as it is, and a container is given ten seconds; what was under way is done again by another. */
const endsWithinMs = 9_000;

async function close(app: INestApplicationContext, logger: PinoLogger): Promise<void> {
  try {
    await within(endsWithinMs, 'what is under way', app.close());
  } catch (error) {
    if (!(error instanceof TooLong)) throw error;
    logger.warn(error.message, 'Server');
  }
}

const stopOnce = (app: INestApplicationContext, logger: PinoLogger): (() => Promise<void>) => {
  let stopped: Promise<void> | undefined;
  return () => (stopped ??= close(app, logger));
};

const isTaken = (error: unknown): boolean => (error as { code?: unknown }).code === 'EADDRINUSE';
const portsToTry = 20;

async function listen(app: NestExpressApplication, { config, nextFreePort = false }: ServerOptions): Promise<number> {
  await app.init();
  const server: Server = app.getHttpServer();
  for (let port = config.port; ; port += 1) {
    try {
      await once(server.listen(port, config.host), 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if (!isTaken(error) || !nextFreePort || port >= config.port + portsToTry) throw error;
    }
  }
}

/** The built console beside this application; `null` while it has not been built. */
function consoleFolder(): string | null {
  const beside = ['../../console/dist', '../../../console/dist'].map((folder) => path.resolve(import.meta.dirname, folder));
  return beside.find((folder) => existsSync(path.join(folder, 'index.html'))) ?? null;
}
