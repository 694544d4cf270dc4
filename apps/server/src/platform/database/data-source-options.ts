import pg from 'pg';
import type { DataSourceOptions, EntityTarget, MigrationInterface, ObjectLiteral } from 'typeorm';
import { PreparingClient } from './preparing-client.js';

export interface Schema {
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  readonly migrations: readonly (new () => MigrationInterface)[];
}

const dateType = 1082;

/** A `date` stays the `YYYY-MM-DD` it is: as a Date it would shift with the zone of the machine. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === dateType ? (text: string) => text : (pg.types.getTypeParser as (oid: number, format?: string) => unknown)(oid, format),
};

/** How every process, migration and test reaches the database. The zone is the session's, whatever the server's or the machine's. */
export const dataSourceOptions = (url: string, { entities, migrations }: Schema, poolSize = 20): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities: [...entities] as Extract<DataSourceOptions['entities'], unknown[]>,
  migrations: [...migrations],
  migrationsTableName: 'migration',
  synchronize: false,
  installExtensions: false,
  applicationName: 'prongsai',
  extra: { Client: PreparingClient, max: poolSize, types, options: '-c TimeZone=Asia/Bangkok' },
});
