import pg from 'pg';
import type { DataSourceOptions, EntityTarget, MigrationInterface, ObjectLiteral } from 'typeorm';
import { PreparingClient } from './preparing-client.js';

export interface Schema {
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  readonly migrations: readonly (new () => MigrationInterface)[];
}

/** As whom a connection works; the owner changes the schema and nothing else. Neither of the others owns a table. */
export type DatabaseRole = 'owner' | 'engine' | 'caller';

/** The name under which the connections of callers are injected; the engine's have none. */
export const callerConnections = 'caller';

const dateType = 1082;

/** A `date` stays the `YYYY-MM-DD` it is: as a Date it would shift with the zone of the machine. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === dateType ? (text: string) => text : (pg.types.getTypeParser as (oid: number, format?: string) => unknown)(oid, format),
};

const roleSetting = (role: DatabaseRole): string => (role === 'owner' ? '' : ` -c role=prongsai_${role}`);

/** How every process, migration and test reaches the database. The zone is the session's, whatever the server's or the machine's. */
export const dataSourceOptions = (url: string, { entities, migrations }: Schema, role: DatabaseRole, poolSize = 20): DataSourceOptions => ({
  ...(role === 'caller' ? { name: callerConnections } : {}),
  type: 'postgres',
  url,
  entities: [...entities] as Extract<DataSourceOptions['entities'], unknown[]>,
  migrations: [...migrations],
  migrationsTableName: 'migration',
  synchronize: false,
  installExtensions: false,
  applicationName: 'prongsai',
  // Statements that do not wait for one another travel together.
  extra: { Client: PreparingClient, max: poolSize, types, pipeline: true, options: `-c TimeZone=Asia/Bangkok -c plan_cache_mode=force_generic_plan -c jit=off${roleSetting(role)}` },
});
