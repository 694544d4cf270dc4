import type { MigrationInterface, QueryRunner } from 'typeorm';
import { chainExistingEntries } from './chain-existing-entries.js';
import { protectBy, unprotect } from './tenancy.js';

const columns = { chain: 'text', no: 'integer', previous_hash: 'text', hash: 'text', detail_salt: 'text', detail_hash: 'text' } as const;

const visibleAgency = 'sees_agency(agency_id)';
const ownProvince = `chain = 'province:' || scope_province()`;
const ownAct = 'account_id = scope_account()';

const before = `CASE WHEN agency_id IS NULL THEN ${ownAct} ELSE ${visibleAgency} END`;

/** The trail becomes a chain per agency, per province and for the platform. Nobody changes or deletes an entry; the engine may erase a detail. */
export class Trail0000000000004 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE "audit_head" ("chain" text NOT NULL, "agency_id" uuid, "no" integer NOT NULL, "previous_hash" text NOT NULL, "hash" text NOT NULL, CONSTRAINT "audit_head_of_agency" CHECK (agency_id IS NULL OR chain = 'agency:' || agency_id), CONSTRAINT "PK_151a28cd5e7043e2f1f034eb65a" PRIMARY KEY ("chain")) WITH (fillfactor = 50)`);
    for (const [column, type] of Object.entries(columns)) await queryRunner.query(`ALTER TABLE "audit_entry" ADD "${column}" ${type}`);
    await queryRunner.query(`CREATE INDEX "IDX_bca9bbed413a3059aee206284b" ON "audit_entry"  ("at", "id") `);
    await protectBy(queryRunner, 'audit_head', `CASE WHEN agency_id IS NULL THEN ${ownProvince} ELSE ${visibleAgency} END`, 'SELECT, INSERT, UPDATE');
    await queryRunner.query('REVOKE DELETE ON audit_head FROM prongsai_engine');
    await chainExistingEntries(queryRunner);
    for (const column of Object.keys(columns).filter((name) => name !== 'detail_salt')) {
      await queryRunner.query(`ALTER TABLE "audit_entry" ALTER COLUMN "${column}" SET NOT NULL`);
    }
    await queryRunner.query(`CREATE UNIQUE INDEX "IDX_31dd969c7ca93584d4c5a79575" ON "audit_entry"  ("chain", "no") `);
    await this.#closeEntries(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP POLICY caller_reads ON audit_entry');
    await queryRunner.query('DROP POLICY caller_appends ON audit_entry');
    await queryRunner.query(`CREATE POLICY caller ON audit_entry TO prongsai_caller USING (${before}) WITH CHECK (${before})`);
    await queryRunner.query('GRANT UPDATE, DELETE ON audit_entry TO prongsai_engine');
    await queryRunner.query(`DROP INDEX "public"."IDX_31dd969c7ca93584d4c5a79575"`);
    await queryRunner.query(`DROP INDEX "public"."IDX_bca9bbed413a3059aee206284b"`);
    for (const column of Object.keys(columns)) await queryRunner.query(`ALTER TABLE "audit_entry" DROP COLUMN "${column}"`);
    await unprotect(queryRunner, 'audit_head');
    await queryRunner.query(`DROP TABLE "audit_head"`);
  }

  /** A province's own people read the province's chain; an agency's people append to it what they do outside their agency, and see that alone. */
  async #closeEntries(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP POLICY caller ON audit_entry');
    const reads = `CASE WHEN agency_id IS NULL THEN ${ownAct} OR (scope_agency() IS NULL AND ${ownProvince}) ELSE ${visibleAgency} END`;
    await queryRunner.query(`CREATE POLICY caller_reads ON audit_entry FOR SELECT TO prongsai_caller USING (${reads})`);
    const appends = `CASE WHEN agency_id IS NULL THEN ${ownAct} AND ${ownProvince} ELSE ${visibleAgency} END`;
    await queryRunner.query(`CREATE POLICY caller_appends ON audit_entry FOR INSERT TO prongsai_caller WITH CHECK (${appends})`);
    await queryRunner.query('REVOKE UPDATE, DELETE ON audit_entry FROM prongsai_engine');
    await queryRunner.query('GRANT UPDATE (detail, detail_salt) ON audit_entry TO prongsai_engine');
  }
}
