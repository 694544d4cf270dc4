import type pg from 'pg';

/** Any number of rows of one table in one statement; the columns are those of the first row. */
export async function insertRows(client: pg.ClientBase, table: string, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).map((column) => client.escapeIdentifier(column)).join(', ');
  if (columns === '') return;
  const name = client.escapeIdentifier(table);
  await client.query(`INSERT INTO ${name} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, $1)`, [JSON.stringify(rows)]);
}
