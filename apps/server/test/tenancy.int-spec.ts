import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type EntityManager } from 'typeorm';
import { dataSourceOptions } from '../src/platform/database/data-source-options.js';
import { Transactions, type Actor, type RunAs } from '../src/platform/index.js';
import { startedApp, type StartedApp } from './started-app.js';

const victim = 'mun-lek';
const outsider = 'bueng-kan';

/** Read by the schema's own bookkeeping, on the owner's connection alone. */
const ownersOnly = ['migration'];

interface Row {
  readonly name: string;
  /** The whole row as text. */
  readonly told: string;
  readonly id: string | null;
}

let app: StartedApp;
let tables: string[];

beforeAll(async () => {
  app = await startedApp({ content: 'all' });
  await app.drain();
  const rows = await app.query<{ name: string }>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL($1) ORDER BY 1`, [ownersOnly]);
  tables = rows.map(({ name }) => name);
}, 120_000);
afterAll(() => app.stop());

const as = <T>(who: RunAs, work: (tx: EntityManager) => Promise<T>): Promise<T> => app.get(Transactions).run(who, work);

/** Every row that somebody can read; a table that he may not read at all has none. */
async function readable(who: RunAs): Promise<Row[]> {
  const found: Row[] = [];
  for (const name of tables) {
    const sql = `SELECT '${name}' AS name, to_jsonb(t)::text AS told, to_jsonb(t) ->> 'id' AS id FROM "${name}" t`;
    found.push(...(await as(who, (tx) => tx.query<Row[]>(sql)).catch(refusedAsPrivilege)));
  }
  return found;
}

function refusedAsPrivilege(error: unknown): never[] {
  if (String(error).includes('permission denied')) return [];
  throw error;
}

/** Shared by the people of a province: who they are is in the trail of each. */
const shared = new Set(['account', 'province', 'session']);

/** Ids of all that belongs to an agency: rows that name it, and rows that name those. */
function belongings(everything: readonly Row[], agencyId: string): Set<string> {
  const ids = new Set([agencyId]);
  for (let before = 0; before !== ids.size; ) {
    before = ids.size;
    for (const { name, told, id } of everything) {
      if (id !== null && !shared.has(name) && !ids.has(id) && [...ids].some((known) => told.includes(known))) ids.add(id);
    }
  }
  return ids;
}

describe('every table', () => {
  it('has row-level security that binds its owner too, and a policy for the engine', async () => {
    const closed = await app.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity AND c.relforcerowsecurity
         AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'engine') ORDER BY 1`,
    );
    expect(closed.map(({ name }) => name)).toEqual(tables);
  });

  it('lets a caller read only by a policy', async () => {
    const granted = await app.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.role_table_grants WHERE grantee = 'prongsai_caller' AND privilege_type = 'SELECT' AND table_schema = 'public'
         AND table_name NOT IN (SELECT tablename FROM pg_policies WHERE 'prongsai_caller' = ANY (roles) AND cmd IN ('SELECT', 'ALL'))`,
    );
    expect(granted).toEqual([]);
  });

  it('belongs to neither of the roles that work, and neither may go round the policies', async () => {
    const roles = await app.query(`SELECT rolname, rolsuper, rolbypassrls, rolcanlogin FROM pg_roles WHERE rolname IN ('prongsai_caller', 'prongsai_engine') ORDER BY 1`);
    expect(roles).toEqual(
      ['prongsai_caller', 'prongsai_engine'].map((rolname) => ({ rolname, rolsuper: false, rolbypassrls: false, rolcanlogin: false })),
    );
    const owned = await app.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tableowner LIKE 'prongsai\\_%'`);
    expect(owned).toEqual([]);
  });
});

describe('the database itself shows', () => {
  let everything: Row[];
  let theirs: Set<string>;
  let agencyId: string;
  beforeAll(async () => {
    everything = await readable('engine');
    ({ agencyId } = (await app.actor(victim, 'officer')) as Actor & { agencyId: string });
    theirs = belongings(everything, agencyId);
  });

  const mentions = (rows: readonly Row[]) => rows.filter(({ told }) => [...theirs].some((id) => told.includes(id)));

  it('an agency its own rows', async () => {
    expect(theirs.size).toBeGreaterThan(100);
    expect(mentions(await readable(await app.actor(victim, 'officer'))).length).toBeGreaterThan(100);
  });

  it('nothing without a scope', async () => {
    const nobody = { role: 'officer', accountId: '', positionId: '', provinceId: '', agencyId: null, divisionId: null, access: 'standing' } as const;
    expect(await readable(nobody)).toEqual([]);
  });

  it.each(['officer', 'divisionHead', 'clerk', 'executive', 'auditor'] as const)('no row of an agency to the %s of another', async (role) => {
    expect(mentions(await readable(await app.actor(outsider, role)))).toEqual([]);
  });

  it('no row of a province to another', async () => {
    const coordinator = await app.actor(victim, 'coordinator');
    const [other] = await app.query<{ id: string }>(`INSERT INTO province (id, name_th, name_en) VALUES (gen_random_uuid(), 'จังหวัดอื่น', 'Another') RETURNING id`);
    const rows = await readable({ ...coordinator, accountId: other!.id, positionId: other!.id, provinceId: other!.id });
    expect(rows.map(({ name, id }) => ({ name, id }))).toEqual([{ name: 'province', id: other!.id }]);
  });

  it('no row of an agency to an auditor without a grant for it', async () => {
    const [auditor] = await app.query<{ positionId: string; provinceId: string }>(`SELECT id AS "positionId", province_id AS "provinceId" FROM position WHERE access = 'granted'`);
    const scope = { role: 'auditor', accountId: auditor!.positionId, agencyId: null, divisionId: null } as const;
    expect(mentions(await readable({ ...scope, ...auditor!, access: { grantedAt: '2001-01-01T00:00:00+07:00' } }))).toEqual([]);
  });

  it('changes and deletes nothing of another agency', async () => {
    const stranger = await app.actor(outsider, 'officer');
    for (const name of tables) {
      const ids = everything.filter((row) => row.name === name && row.id !== null && theirs.has(row.id)).map(({ id }) => id);
      if (ids.length === 0) continue;
      const deleted = await as(stranger, (tx) => tx.query<[unknown[], number]>(`DELETE FROM "${name}" WHERE id = ANY($1::uuid[]) RETURNING 1`, [ids])).catch(refusedAsPrivilege);
      expect([name, deleted[1] ?? 0]).toEqual([name, 0]);
      const changed = await as(stranger, (tx) => tx.query<[unknown[], number]>(`UPDATE "${name}" SET id = id WHERE id = ANY($1::uuid[]) RETURNING 1`, [ids])).catch(refusedAsPrivilege);
      expect([name, changed[1] ?? 0]).toEqual([name, 0]);
    }
  });

  it('takes no row that an agency writes for another', async () => {
    const stranger = await app.actor(outsider, 'officer');
    const forged = as(stranger, (tx) => tx.query(`INSERT INTO division (id, agency_id, name, short_name, place) VALUES (gen_random_uuid(), $1, 'กองปลอม', 'กองปลอม', 99)`, [agencyId]));
    await expect(forged).rejects.toThrow('row-level security');
  });
});

describe('a pool of two connections', () => {
  let pool: DataSource;
  let transactions: Transactions;
  beforeAll(async () => {
    pool = await new DataSource(dataSourceOptions(app.config.databaseUrl, { entities: [], migrations: [] }, 'caller', 2)).initialize();
    transactions = new Transactions(app.get(DataSource), pool);
  });
  afterAll(() => pool.destroy());

  const own = (who: Actor) => transactions.run(who, (tx) => tx.query<{ id: string }[]>('SELECT id FROM agency'));

  it('mixes no scopes up when two agencies ask at once, over and over', async () => {
    const people = [await app.actor(victim, 'officer'), await app.actor(outsider, 'officer')];
    const asked = Array.from({ length: 40 }, (_, turn) => people[turn % 2]!);
    const seen = await Promise.all(asked.map(own));
    expect(seen.map((rows) => rows.map(({ id }) => id))).toEqual(asked.map(({ agencyId }) => [agencyId]));
  });

  it('keeps no scope after a transaction that failed, nor after one that committed', async () => {
    const officer = await app.actor(victim, 'officer');
    const failed = transactions.run(officer, async (tx) => {
      await tx.query('SELECT id FROM agency');
      throw new Error('by chance');
    });
    await expect(failed).rejects.toThrow('by chance');
    await own(officer);
    for (const _ of [1, 2]) expect(await pool.query('SELECT id FROM agency')).toEqual([]);
  });
});
