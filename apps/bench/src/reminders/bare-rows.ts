import type { Contender } from '../harness.js';
import { asEngine, asOwner } from './nation.js';

/** Everything that planning and moving write. */
export const planTables = ['deadline', 'reminder', 'deadline_move', 'moved_deadline', 'moved_line', 'milestone_policy'] as const;
type PlanTable = (typeof planTables)[number];

const kept = (table: PlanTable, as: 'before' | 'after') => `bench_${as}_${table}`;

/** The plan tables as they are, kept beside them under a name. */
export async function keep(databaseUrl: string, as: 'before' | 'after'): Promise<void> {
  await asOwner(databaseUrl, async (client) => {
    for (const table of planTables) {
      await client.query(`DROP TABLE IF EXISTS ${kept(table, as)}`);
      await client.query(`CREATE UNLOGGED TABLE ${kept(table, as)} AS TABLE ${table}`);
      await client.query(`ALTER TABLE ${kept(table, as)} ADD PRIMARY KEY (${await keyOf(client, table)})`);
      await client.query(`GRANT SELECT ON ${kept(table, as)} TO prongsai_engine`);
      await client.query(`ANALYZE ${kept(table, as)}`);
    }
  });
}

type Client = Parameters<Parameters<typeof asOwner>[1]>[0];

async function keyOf(client: Client, table: PlanTable): Promise<string> {
  const sql = `SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS key FROM pg_index i
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey) WHERE i.indrelid = $1::regclass AND i.indisprimary`;
  return (await client.query<{ key: string }>(sql, [table])).rows[0]?.key ?? 'id';
}

/** Puts the plan tables back to what was kept before; fresh on the disk, so that every run begins alike. */
export async function putBack(databaseUrl: string): Promise<void> {
  await asOwner(databaseUrl, async (client) => {
    await client.query(`TRUNCATE ${planTables.join(', ')} CASCADE`);
    for (const table of planTables) await client.query(`INSERT INTO ${table} SELECT * FROM ${kept(table, 'before')}`);
    for (const table of planTables) await client.query(`VACUUM ANALYZE ${table}`);
    await client.query('CHECKPOINT');
  });
}

/** How many rows of each table one state has and the other has otherwise, or not at all. */
async function changedRows(client: Client): Promise<number> {
  const counts = planTables.map((table) => `(SELECT count(*) FROM (TABLE ${kept(table, 'after')} EXCEPT TABLE ${kept(table, 'before')}) changed)`);
  return (await client.query<{ count: number }>(`SELECT (${counts.join(' + ')})::int AS count`)).rows[0]?.count ?? 0;
}

/** Rows that are new, and rows that have changed, kept ready so that writing them is all that is measured. */
async function makeReady(client: Client): Promise<void> {
  for (const table of planTables) {
    const key = await keyOf(client, table);
    const same = key.split(', ').map((column) => `b.${column} = a.${column}`).join(' AND ');
    for (const [name, exists] of [['new', 'NOT EXISTS'], ['changed', 'EXISTS']] as const) {
      const differs = name === 'changed' ? ' AND b IS DISTINCT FROM a' : '';
      await client.query(`DROP TABLE IF EXISTS bench_${name}_${table}`);
      const sql = `CREATE UNLOGGED TABLE bench_${name}_${table} AS SELECT a.* FROM ${kept(table, 'after')} a WHERE ${exists} (SELECT 1 FROM ${kept(table, 'before')} b WHERE ${same}${differs})`;
      await client.query(sql);
      await client.query(`GRANT SELECT ON bench_${name}_${table} TO prongsai_engine`);
      await client.query(`ANALYZE bench_${name}_${table}`);
    }
  }
}

async function bareStatements(client: Client): Promise<string[]> {
  const found: string[] = [];
  for (const table of planTables) {
    const counts = (await client.query<{ added: number; changed: number }>(`SELECT (SELECT count(*) FROM bench_new_${table})::int AS added, (SELECT count(*) FROM bench_changed_${table})::int AS changed`)).rows[0];
    if (counts && counts.added > 0) found.push(`INSERT INTO ${table} SELECT * FROM bench_new_${table}`);
    if (counts && counts.changed > 0) found.push(await updateOf(client, table));
  }
  return found;
}

/** Sets only the columns that differ in any row, as whoever knew them would. */
async function updateOf(client: Client, table: PlanTable): Promise<string> {
  const key = await keyOf(client, table);
  const sql = 'SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum';
  const names = (await client.query<{ name: string }>(sql, [table])).rows.map(({ name }) => name);
  const on = (other: string) => key.split(', ').map((column) => `a.${column} = ${other}.${column}`).join(' AND ');
  const differing: string[] = [];
  for (const name of names) {
    const differs = `SELECT 1 FROM bench_changed_${table} a JOIN ${kept(table, 'before')} b ON ${on('b')} WHERE a."${name}" IS DISTINCT FROM b."${name}" LIMIT 1`;
    if ((await client.query(differs)).rowCount) differing.push(name);
  }
  return `UPDATE ${table} t SET ${differing.map((name) => `"${name}" = a."${name}"`).join(', ')} FROM bench_changed_${table} a WHERE ${on('t')}`;
}

export interface Difference {
  readonly rows: number;
  /** The same rows into the same tables, with their indexes and policies and nothing else. */
  readonly bare: Contender;
}

/** What lies between the two states that were kept, and a contender that does nothing but write it. */
export async function differenceKept(databaseUrl: string): Promise<Difference> {
  const { rows, statements } = await asOwner(databaseUrl, async (client) => {
    await makeReady(client);
    return { rows: await changedRows(client), statements: await bareStatements(client) };
  });
  const bare: Contender = {
    name: 'bare SQL',
    prepare: () => Promise.resolve(),
    async measure() {
      await putBack(databaseUrl);
      return asEngine(databaseUrl, async (client) => {
        const started = process.hrtime.bigint();
        await client.query(`BEGIN; ${statements.join('; ')}; COMMIT`);
        return rows / (Number(process.hrtime.bigint() - started) / 1e9);
      });
    },
    release: () => Promise.resolve(),
  };
  return { rows, bare };
}
