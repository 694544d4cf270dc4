import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startLocalPostgres, temporaryFolder } from '@prongsai/local-postgres';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './platform/database/data-source-options.js';
import { migrationSource, registerMigration } from './platform/database/migration-source.js';
import { schema } from './schema.js';

/**
 * `npm run migration:generate -w @prongsai/server -- what-changed`: compares the entities with an empty database brought up by every
 * migration, and writes the difference as the next one. Read what it wrote before committing it.
 */
const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
  process.stderr.write('Name what changes, in kebab-case: npm run migration:generate -w @prongsai/server -- add-holidays\n');
  process.exit(1);
}

const folder = path.resolve(import.meta.dirname, '../../migrations');
const scratch = await temporaryFolder('prongsai-migration-');
const server = await startLocalPostgres({ folder: scratch, settings: { fsync: 'off' } });
try {
  const dataSource = await new DataSource(dataSourceOptions(server.url, schema, 'owner', 2)).initialize();
  await dataSource.runMigrations();
  const { upQueries, downQueries } = await dataSource.driver.createSchemaBuilder().log();
  await dataSource.destroy();
  if (upQueries.length === 0) {
    process.stdout.write('The migrations already bring the database to the entities; nothing to write.\n');
  } else {
    const index = path.join(folder, 'index.ts');
    const number = String(schema.migrations.length + 1).padStart(4, '0');
    const source = migrationSource(number, name, upQueries.map(({ query }) => query), downQueries.toReversed().map(({ query }) => query));
    await writeFile(path.join(folder, `${number}-${name}.ts`), source);
    await writeFile(index, registerMigration(await readFile(index, 'utf8'), number, name));
    process.stdout.write(`Wrote migrations/${number}-${name}.ts with ${upQueries.length} statements. Read it before committing.\n`);
  }
} finally {
  await server.stop();
  await rm(scratch, { recursive: true, force: true });
}
