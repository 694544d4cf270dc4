import type { QueryRunner } from 'typeorm';

/**
 * The rows of agencies that a caller sees; the policy of `agency` itself says which these are. One call of a function, because the parts of
 * a condition written out would be set up anew for every table of every statement.
 */
const ofAgency = (agencyId: string): string => `sees_agency(${agencyId})`;

const all = 'SELECT, INSERT, UPDATE, DELETE';

/** Row-level security for everybody, the owner too, and the whole table for the engine. What a caller sees is told by his own policies. */
async function close(queryRunner: QueryRunner, table: string): Promise<void> {
  await queryRunner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
  await queryRunner.query(`ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`);
  await queryRunner.query(`GRANT ${all} ON "${table}" TO prongsai_engine`);
  await queryRunner.query(`CREATE POLICY engine ON "${table}" TO prongsai_engine USING (true) WITH CHECK (true)`);
}

/** For rows that belong to nobody: sessions, the heartbeat, whatever people never read by themselves. */
export const protectForEngineOnly = close;

/** For callers as far as the condition goes; `may` names what they may do at all. */
export async function protectBy(queryRunner: QueryRunner, table: string, condition: string, may = all): Promise<void> {
  await close(queryRunner, table);
  await queryRunner.query(`GRANT ${may} ON "${table}" TO prongsai_caller`);
  await queryRunner.query(`CREATE POLICY caller ON "${table}" TO prongsai_caller USING (${condition}) WITH CHECK (${condition})`);
}

/** For a table with an `agency_id` that is never empty. */
export const protectByAgency = (queryRunner: QueryRunner, table: string, may?: string): Promise<void> =>
  protectBy(queryRunner, table, ofAgency('agency_id'), may);

/** For a table with a `province_id`, and an `agency_id` that is empty where a row belongs to the province: `shared` lets its agencies read that too. */
export function protectByProvince(queryRunner: QueryRunner, table: string, { shared }: { readonly shared: boolean }, may?: string): Promise<void> {
  const ofProvince = shared ? 'agency_id IS NULL' : '(agency_id IS NULL AND scope_agency() IS NULL)';
  return protectBy(queryRunner, table, `province_id = scope_province() AND (${ofProvince} OR ${ofAgency('agency_id')})`, may);
}

/** For a table whose rows belong to a row of another: who sees that one sees them. */
export const protectThrough = (queryRunner: QueryRunner, table: string, parent: string, key: string, may?: string): Promise<void> =>
  protectBy(queryRunner, table, `EXISTS (SELECT 1 FROM "${parent}" parent WHERE parent.id = "${table}".${key})`, may);

/** What a division writes is its own: where the condition does not hold, a caller with a division sees the row and cannot change it. */
export async function narrowWritesByDivision(queryRunner: QueryRunner, table: string, condition: string): Promise<void> {
  const own = `scope_division() IS NULL OR ${condition}`;
  await queryRunner.query(`CREATE POLICY division_insert ON "${table}" AS RESTRICTIVE FOR INSERT TO prongsai_caller WITH CHECK (${own})`);
  await queryRunner.query(`CREATE POLICY division_update ON "${table}" AS RESTRICTIVE FOR UPDATE TO prongsai_caller USING (${own})`);
  await queryRunner.query(`CREATE POLICY division_delete ON "${table}" AS RESTRICTIVE FOR DELETE TO prongsai_caller USING (${own})`);
}

/** Takes the policies of a table back. */
export async function unprotect(queryRunner: QueryRunner, table: string): Promise<void> {
  const policies = (await queryRunner.query(`SELECT policyname AS name FROM pg_policies WHERE schemaname = 'public' AND tablename = $1`, [table])) as { name: string }[];
  for (const { name } of policies) await queryRunner.query(`DROP POLICY "${name}" ON "${table}"`);
  await queryRunner.query(`ALTER TABLE "${table}" NO FORCE ROW LEVEL SECURITY`);
  await queryRunner.query(`ALTER TABLE "${table}" DISABLE ROW LEVEL SECURITY`);
  await queryRunner.query(`REVOKE ALL ON "${table}" FROM prongsai_caller, prongsai_engine`);
}
