import { LocalPostgresError } from '@prongsai/local-postgres';
import { DataSource } from 'typeorm';
import { openDatabase, type CommandDatabase } from './command-database.js';
import { AnchorFiles, chainNames, isSound, reportLines, VerifyTrail } from './modules/trail/index.js';
import { ConfigError, givenEnvironment, readConfig } from './platform/config/config.js';
import { dataSourceOptions } from './platform/database/data-source-options.js';
import { schema } from './schema.js';

const env = givenEnvironment();
const tell = (line: string) => process.stderr.write(`${line}\n`);

/** One snapshot for everything that is compared, so that what is written meanwhile is no fault. */
async function verify({ url, folder }: CommandDatabase): Promise<number> {
  const config = readConfig({ LOG_LEVEL: 'silent', ...env, DATA_FOLDER: folder, DATABASE_URL: url });
  const dataSource = await new DataSource(dataSourceOptions(url, schema, 'engine', 2)).initialize();
  try {
    return await dataSource.transaction('REPEATABLE READ', async (tx) => {
      const report = await new VerifyTrail(new AnchorFiles(config)).verify(tx, 'engine');
      const text = process.argv.includes('--json') ? JSON.stringify(report, null, 2) : reportLines(report, await chainNames(tx)).join('\n');
      process.stdout.write(`${text}\n`);
      return isSound(report) ? 0 : 1;
    });
  } finally {
    await dataSource.destroy();
  }
}

try {
  const database = await openDatabase(env, tell);
  process.exitCode = await verify(database).finally(() => database.stop());
} catch (error) {
  const explained = error instanceof ConfigError || error instanceof LocalPostgresError;
  tell(explained ? error.message : String(error instanceof Error ? error.stack : error));
  process.exitCode = 2;
}
