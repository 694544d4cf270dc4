import { LocalPostgresError } from '@prongsai/local-postgres';
import type { INestApplicationContext } from '@nestjs/common';
import { openDatabase, type CommandDatabase } from './command-database.js';
import { ConfigError, givenEnvironment, readConfig } from './platform/config/config.js';
import { UsageError } from './platform/operator/command-line.js';
import { startServer } from './start-server.js';

/** What the operator asks for by a command, and how it is carried out: the lines to print. */
export interface Operation<C> {
  /** @throws UsageError */
  read(args: readonly string[]): C;
  carryOut(app: INestApplicationContext, command: C): Promise<string[]>;
}

const env = givenEnvironment();
const tell = (line: string) => process.stderr.write(`${line}\n`);

/** What is promised is carried out by whoever works on this database, at once or when it is started next. */
async function carryOut<C>(operation: Operation<C>, command: C, { url, folder }: CommandDatabase): Promise<void> {
  const config = readConfig({ LOG_LEVEL: 'silent', ...env, DATA_FOLDER: folder, DATABASE_URL: url });
  const server = await startServer({ config, serves: false, works: false });
  try {
    for (const line of await operation.carryOut(server.app, command)) process.stdout.write(`${line}\n`);
  } finally {
    await server.stop();
  }
}

/** Runs a command of the operator on the database of this machine: ends with 1 for what he should type otherwise, with 2 for a fault. */
export async function operate<C>(operation: Operation<C>): Promise<void> {
  try {
    const command = operation.read(process.argv.slice(2));
    const database = await openDatabase(env, tell);
    await carryOut(operation, command, database).finally(() => database.stop());
  } catch (error) {
    const explained = error instanceof UsageError || error instanceof ConfigError || error instanceof LocalPostgresError;
    tell(explained ? error.message : String(error instanceof Error ? error.stack : error));
    process.exitCode = error instanceof UsageError ? 1 : 2;
  }
}
