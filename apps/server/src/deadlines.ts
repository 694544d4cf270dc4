import { LocalPostgresError } from '@prongsai/local-postgres';
import { openDatabase, type CommandDatabase } from './command-database.js';
import { OperateDeadlines, readArguments, UsageError, type DeadlineCommand } from './modules/policy/index.js';
import { ConfigError, givenEnvironment, readConfig } from './platform/config/config.js';
import { startServer } from './start-server.js';

const env = givenEnvironment();
const tell = (line: string) => process.stderr.write(`${line}\n`);

/** What is promised is carried out by whoever works on this database, at once or when it is started next. */
async function operate(command: DeadlineCommand, { url, folder }: CommandDatabase): Promise<void> {
  const config = readConfig({ LOG_LEVEL: 'silent', ...env, DATA_FOLDER: folder, DATABASE_URL: url });
  const server = await startServer({ config, serves: false, works: false });
  try {
    for (const line of await server.app.get(OperateDeadlines, { strict: false }).carryOut(command)) process.stdout.write(`${line}\n`);
  } finally {
    await server.stop();
  }
}

try {
  const command = readArguments(process.argv.slice(2));
  const database = await openDatabase(env, tell);
  await operate(command, database).finally(() => database.stop());
} catch (error) {
  const explained = error instanceof UsageError || error instanceof ConfigError || error instanceof LocalPostgresError;
  tell(explained ? error.message : String(error instanceof Error ? error.stack : error));
  process.exitCode = error instanceof UsageError ? 1 : 2;
}
