import pg from 'pg';

/** A statement that neither people nor jobs may run, on a connection of its own. */
export async function runAsOwner(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
