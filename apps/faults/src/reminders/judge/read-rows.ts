import pg from 'pg';

/** Reads the database as it stands, with instants as epoch milliseconds where the statement says so. */
export class Rows {
  constructor(private readonly databaseUrl: string) {}

  async of<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.databaseUrl, options: '-c TimeZone=Asia/Bangkok' });
    await client.connect();
    try {
      return (await client.query<Row>(sql, [...values])).rows;
    } finally {
      await client.end();
    }
  }
}

/** An instant as epoch milliseconds. */
export const epoch = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;
