import path from 'node:path';
import { isLocalPostgres, LocalPostgresError, runningLocalPostgres, startLocalPostgres } from '@prongsai/local-postgres';
import { DataSource } from 'typeorm';
import { AnchorFiles, chainNames, isSound, reportLines, VerifyTrail } from './modules/trail/index.js';
import { ConfigError, givenEnvironment, readConfig } from './platform/config/config.js';
import { dataSourceOptions } from './platform/database/data-source-options.js';
import { schema } from './schema.js';

interface Database {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const env = givenEnvironment();
const folder = path.resolve(env['DATA_FOLDER'] || '.data');
const tell = (line: string) => process.stderr.write(`${line}\n`);
const goOn = () => Promise.resolve();

/** The database that is named, that `npm start` runs at this moment, or that it left stopped. */
async function openDatabase(): Promise<Database> {
  if (env['DATABASE_URL']) return { url: env['DATABASE_URL'], stop: goOn };
  const running = await runningLocalPostgres(folder);
  if (running !== null) return { url: running, stop: goOn };
  if (!(await isLocalPostgres(folder))) throw new ConfigError(`There is no data in ${folder} yet. Run npm start first, or set DATABASE_URL or DATA_FOLDER.`);
  return startLocalPostgres({ folder, log: tell });
}

/** One snapshot for everything that is compared, so that what is written meanwhile is no fault. */
async function verify({ url }: Database): Promise<number> {
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
  const database = await openDatabase();
  process.exitCode = await verify(database).finally(() => database.stop());
} catch (error) {
  const explained = error instanceof ConfigError || error instanceof LocalPostgresError;
  tell(explained ? error.message : String(error instanceof Error ? error.stack : error));
  process.exitCode = 2;
}
