import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  narrowWritesByDivision,
  protectBy,
  protectByAgency,
  protectByProvince,
  protectForEngineOnly,
  protectThrough,
  unprotect,
} from './tenancy.js';

const byAgency = [
  'analysis', 'approval', 'content_snapshot', 'cycle', 'cycle_timer', 'cycle_transition', 'deadline', 'division', 'document', 'measure', 'remark',
  'report_entry', 'result',
] as const;

const through = [
  ['finding', 'result', 'result_id'],
  ['intake_finding', 'intake', 'intake_id'],
  ['intake_page', 'intake', 'intake_id'],
  ['intake_row', 'intake', 'intake_id'],
  ['position_holder', 'position', 'position_id'],
  ['reminder', 'cycle', 'cycle_id'],
] as const;

const engineOnly = ['clock_offset', 'demonstration_marker', 'heartbeat', 'session', 'sign_in_attempt'] as const;

const settings = ['province', 'agency', 'division', 'account', 'position'] as const;

/**
 * Within one agency a comparison decides; for a position of the province the policy of `agency` does. What it has let through last is kept
 * until the transaction ends, since rows of one agency come together.
 */
const seesAgency = `CREATE FUNCTION sees_agency(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL RESTRICTED AS $$
DECLARE own text := current_setting('prongsai.agency', true);
BEGIN
  IF own <> '' THEN RETURN asked = own::uuid; END IF;
  IF asked::text = current_setting('prongsai.seen', true) THEN RETURN true; END IF;
  IF NOT EXISTS (SELECT 1 FROM agency WHERE id = asked) THEN RETURN false; END IF;
  PERFORM set_config('prongsai.seen', asked::text, true);
  RETURN true;
END $$`;

/** Roles belong to the whole server and may be there from another database, or be made at the same moment. */
const role = (name: string): string => `DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${name}') THEN CREATE ROLE ${name} NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`;

/**
 * Whose rows are whose, held by the database itself. People act as `prongsai_caller` within the scope that their transaction sets, jobs
 * as `prongsai_engine`; neither owns a table, and the owner is bound as well.
 */
export class Tenancy0000000000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const name of ['prongsai_caller', 'prongsai_engine']) {
      await queryRunner.query(role(name));
      await queryRunner.query(`GRANT ${name} TO CURRENT_USER`);
      await queryRunner.query(`GRANT USAGE ON SCHEMA public TO ${name}`);
    }
    for (const name of settings) {
      await queryRunner.query(
        `CREATE FUNCTION scope_${name}() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('prongsai.${name}', true), '')::uuid $$`,
      );
    }
    await queryRunner.query(seesAgency);
    await protectBy(queryRunner, 'agency', 'province_id = scope_province() AND (scope_agency() IS NULL OR id = scope_agency())', 'SELECT');
    await protectBy(queryRunner, 'province', 'id = scope_province()', 'SELECT');
    for (const table of byAgency) await protectByAgency(queryRunner, table);
    await protectByProvince(queryRunner, 'position', { shared: true });
    await protectByProvince(queryRunner, 'intake', { shared: false });
    for (const [table, parent, key] of through) await protectThrough(queryRunner, table, parent, key);
    // A letter to an office of an agency is the agency's; one to an office of the province is that office's alone, though all may write to it.
    const told = (whom: string) => `EXISTS (SELECT 1 FROM position told WHERE told.id = position_id${whom})`;
    await protectBy(queryRunner, 'notification', `position_id = scope_position() OR ${told(' AND told.agency_id IS NOT NULL')}`, 'SELECT, INSERT, UPDATE');
    await queryRunner.query(`CREATE POLICY caller_tells ON notification FOR INSERT TO prongsai_caller WITH CHECK (${told('')})`);
    const holdsHere = 'EXISTS (SELECT 1 FROM position_holder held WHERE held.account_id = account.id)';
    await protectBy(queryRunner, 'account', `id = scope_account() OR ${holdsHere}`, 'SELECT');
    await protectBy(
      queryRunner,
      'audit_entry',
      'CASE WHEN agency_id IS NULL THEN account_id = scope_account() ELSE sees_agency(agency_id) END',
      'SELECT, INSERT',
    );
    await protectForEngineOnly(queryRunner, 'outbox');
    await queryRunner.query('GRANT INSERT ON outbox TO prongsai_caller');
    await queryRunner.query('CREATE POLICY caller ON outbox FOR INSERT TO prongsai_caller WITH CHECK (true)');
    for (const table of engineOnly) await protectForEngineOnly(queryRunner, table);
    await narrowWritesByDivision(queryRunner, 'measure', 'scope_division() = ANY (division_ids)');
    await narrowWritesByDivision(
      queryRunner,
      'report_entry',
      'EXISTS (SELECT 1 FROM measure led WHERE led.id = report_entry.measure_id AND scope_division() = ANY (led.division_ids))',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const throughTables = through.map(([table]) => table);
    const tables = ['account', 'audit_entry', 'notification', 'outbox', ...engineOnly, ...throughTables, 'position', 'intake', ...byAgency, 'province', 'agency'];
    for (const table of tables) await unprotect(queryRunner, table);
    await queryRunner.query('DROP FUNCTION sees_agency(uuid)');
    for (const name of settings) await queryRunner.query(`DROP FUNCTION scope_${name}()`);
    // The roles stay: other databases of the server may know them.
    await queryRunner.query('REVOKE USAGE ON SCHEMA public FROM prongsai_caller, prongsai_engine');
  }
}
