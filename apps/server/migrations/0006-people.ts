import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectByAgency, protectForEngineOnly, unprotect } from './tenancy.js';

const ofAgency = 'province_id = scope_province() AND (scope_agency() IS NULL OR id = scope_agency())';

/** A position without standing access asks at an instant, and sees what it has a grant for at that instant. A function of its own, so that nobody else pays for it. */
const holdsGrant = `CREATE FUNCTION holds_grant(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM access_grant g WHERE g.agency_id = asked AND g.position_id = scope_position()
    AND g.ended_at IS NULL AND g.starts_at <= scope_granted_at() AND g.ends_at > scope_granted_at());
END $$`;

const standing = 'scope_agency() IS NULL AND NOT scope_is_granted()';

/** The one who sees, the one who is seen, and the province that stands between. The policy of `agency` reads this table, so it must not ask for agencies. */
const concerned = `position_id = scope_position() OR agency_id = scope_agency()
  OR (province_id = scope_province() AND ${standing})`;

/** Nobody opens for himself what another has to grant, nor for another what only he may open. */
const opened = `granted_by_position = scope_position() AND province_id = scope_province()
  AND CASE kind WHEN 'granted' THEN ${standing} ELSE position_id = scope_position() AND scope_is_granted() END`;

/** People of an agency read who holds an office of the province, and write only about their own. */
const ownOffice = `scope_agency() IS NULL
  OR EXISTS (SELECT 1 FROM position office WHERE office.id = position_holder.position_id AND office.agency_id = scope_agency())`;

/** Acting orders, waivers and access for a time. */
export class People0000000000006 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await queryRunner.query(`DROP INDEX "public"."IDX_24ec770cdbcb2b4b6a6238a363"`);
    await queryRunner.query(`CREATE TABLE "waiver" ("id" uuid NOT NULL, "agency_id" uuid NOT NULL, "position_id" uuid NOT NULL, "reason" text NOT NULL, "document_no" text NOT NULL, "from_on" date NOT NULL, "until_on" date NOT NULL, "granted_at" TIMESTAMP WITH TIME ZONE NOT NULL, "granted_by" uuid NOT NULL, "granted_by_position" uuid NOT NULL, "revoked_at" TIMESTAMP WITH TIME ZONE, "revoked_by" uuid, "revoke_reason" text, CONSTRAINT "waiver_revoked" CHECK ((revoked_at IS NULL) = (revoked_by IS NULL) AND (revoked_at IS NULL) = (revoke_reason IS NULL)), CONSTRAINT "waiver_days" CHECK (until_on >= from_on), CONSTRAINT "PK_40563291fc45d5a7536818be6d3" PRIMARY KEY ("id"))`);
    await queryRunner.query(`CREATE INDEX "IDX_368dceff5095149a72e112d4f1" ON "waiver"  ("position_id") `);
    await queryRunner.query(`CREATE INDEX "IDX_6f80ba1d421916514171256e90" ON "waiver"  ("agency_id") `);
    await queryRunner.query(`CREATE TABLE "access_grant" ("id" uuid NOT NULL, "province_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "position_id" uuid NOT NULL, "kind" text NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "reason" text NOT NULL, "granted_by" uuid NOT NULL, "granted_by_position" uuid NOT NULL, "ended_at" TIMESTAMP WITH TIME ZONE, "ended_by" uuid, "end_reason" text, CONSTRAINT "access_grant_ended" CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (end_reason IS NULL)), CONSTRAINT "access_grant_time" CHECK (ends_at > starts_at AND ends_at <= starts_at + CASE kind WHEN 'granted' THEN interval '90 days' ELSE interval '8 hours' END), CONSTRAINT "access_grant_kind" CHECK (kind IN ('granted', 'breakGlass')), CONSTRAINT "PK_2c12ba789e7748324e87e103a41" PRIMARY KEY ("id"))`);
    await queryRunner.query(`CREATE INDEX "IDX_de468aed49f5b9eb7f51e92dfe" ON "access_grant"  ("agency_id") `);
    await queryRunner.query(`CREATE INDEX "IDX_d508494741f687f2f30db9d095" ON "access_grant"  ("position_id", "agency_id") `);
    await queryRunner.query(`CREATE TABLE "access_read" ("grant_id" uuid NOT NULL, "route" text NOT NULL, "hour" TIMESTAMP WITH TIME ZONE NOT NULL, "agency_id" uuid NOT NULL, CONSTRAINT "PK_9ea1f334eb44229683f31361839" PRIMARY KEY ("grant_id", "route", "hour"))`);
    await queryRunner.query(`ALTER TABLE "position" ADD "access" text NOT NULL DEFAULT 'standing'`);
    for (const column of ['"order_on" date', '"covers" text array', '"order_file" text', '"struck_at" TIMESTAMP WITH TIME ZONE', '"struck_by" uuid', '"struck_reason" text', '"corrects" uuid']) {
      await queryRunner.query(`ALTER TABLE "position_holder" ADD ${column}`);
    }
    await queryRunner.query(`CREATE UNIQUE INDEX "position_holder_once" ON "position_holder"  ("position_id", "account_id", "from_on") WHERE struck_at IS NULL`);
    await queryRunner.query(`ALTER TABLE "position" ADD CONSTRAINT "position_access" CHECK (access = 'standing' OR (access = 'granted' AND agency_id IS NULL))`);
    await queryRunner.query(`ALTER TABLE "position_holder" ADD CONSTRAINT "position_holder_struck" CHECK ((struck_at IS NULL) = (struck_by IS NULL) AND (struck_at IS NULL) = (struck_reason IS NULL))`);
    await queryRunner.query(`ALTER TABLE "position_holder" ADD CONSTRAINT "position_holder_alone" EXCLUDE USING gist (position_id WITH =, acting WITH =, daterange(from_on, until_on, '[]') WITH &&) WHERE (struck_at IS NULL)`);
    await queryRunner.query(`ALTER TABLE "waiver" ADD CONSTRAINT "FK_368dceff5095149a72e112d4f17" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await queryRunner.query(`ALTER TABLE "access_grant" ADD CONSTRAINT "FK_de468aed49f5b9eb7f51e92dfee" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await queryRunner.query(`ALTER TABLE "access_grant" ADD CONSTRAINT "FK_dfe7bedcb43db25d855b3a02c94" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await queryRunner.query(`ALTER TABLE "access_read" ADD CONSTRAINT "FK_7c23dca389bb1ee48350b0a662b" FOREIGN KEY ("grant_id") REFERENCES "access_grant"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await this.#protect(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const verb of ['insert', 'update']) await queryRunner.query(`DROP POLICY own_office_${verb} ON "position_holder"`);
    await queryRunner.query('GRANT DELETE ON "position_holder" TO prongsai_caller');
    await queryRunner.query('GRANT INSERT, UPDATE, DELETE ON "position" TO prongsai_caller');
    await queryRunner.query('DROP POLICY standing ON "intake"');
    await queryRunner.query(`ALTER POLICY caller ON "agency" USING (${ofAgency}) WITH CHECK (${ofAgency})`);
    await queryRunner.query('DROP FUNCTION holds_grant(uuid)');
    for (const table of ['waiver', 'access_read', 'access_grant']) await unprotect(queryRunner, table);
    for (const name of ['is_granted', 'granted_at']) await queryRunner.query(`DROP FUNCTION scope_${name}()`);
    for (const name of ['alone', 'struck']) await queryRunner.query(`ALTER TABLE "position_holder" DROP CONSTRAINT "position_holder_${name}"`);
    await queryRunner.query(`ALTER TABLE "position" DROP CONSTRAINT "position_access"`);
    await queryRunner.query(`DROP INDEX "public"."position_holder_once"`);
    for (const column of ['corrects', 'struck_reason', 'struck_by', 'struck_at', 'order_file', 'covers', 'order_on']) {
      await queryRunner.query(`ALTER TABLE "position_holder" DROP COLUMN "${column}"`);
    }
    await queryRunner.query(`ALTER TABLE "position" DROP COLUMN "access"`);
    for (const table of ['access_read', 'access_grant', 'waiver']) await queryRunner.query(`DROP TABLE "${table}"`);
    await queryRunner.query(`CREATE UNIQUE INDEX "IDX_24ec770cdbcb2b4b6a6238a363" ON "position_holder"  ("position_id", "account_id", "from_on") `);
    await queryRunner.query('DROP EXTENSION btree_gist');
  }

  async #protect(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE FUNCTION scope_is_granted() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT current_setting('prongsai.granted', true) IS DISTINCT FROM 'standing' $$`,
    );
    await queryRunner.query(
      `CREATE FUNCTION scope_granted_at() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(nullif(current_setting('prongsai.granted', true), 'standing'), '')::timestamptz $$`,
    );
    await protectByAgency(queryRunner, 'waiver', 'SELECT, INSERT, UPDATE');
    await protectByAgency(queryRunner, 'access_read', 'SELECT, INSERT');
    await protectForEngineOnly(queryRunner, 'access_grant');
    await queryRunner.query('GRANT SELECT, INSERT, UPDATE (ended_at, ended_by, end_reason) ON "access_grant" TO prongsai_caller');
    await queryRunner.query(`CREATE POLICY caller ON "access_grant" FOR SELECT TO prongsai_caller USING (${concerned})`);
    await queryRunner.query(`CREATE POLICY caller_opens ON "access_grant" FOR INSERT TO prongsai_caller WITH CHECK (${opened})`);
    await queryRunner.query(`CREATE POLICY caller_ends ON "access_grant" FOR UPDATE TO prongsai_caller USING (${concerned}) WITH CHECK (${concerned})`);
    await queryRunner.query(holdsGrant);
    const seen = `province_id = scope_province() AND (id = scope_agency() OR (scope_agency() IS NULL AND (NOT scope_is_granted() OR holds_grant(id))))`;
    await queryRunner.query(`ALTER POLICY caller ON "agency" USING (${seen}) WITH CHECK (${seen})`);
    await queryRunner.query(`CREATE POLICY standing ON "intake" AS RESTRICTIVE TO prongsai_caller USING (agency_id IS NOT NULL OR NOT scope_is_granted())`);
    await queryRunner.query(`CREATE POLICY own_office_insert ON "position_holder" AS RESTRICTIVE FOR INSERT TO prongsai_caller WITH CHECK (${ownOffice})`);
    await queryRunner.query(`CREATE POLICY own_office_update ON "position_holder" AS RESTRICTIVE FOR UPDATE TO prongsai_caller USING (${ownOffice})`);
    await queryRunner.query('REVOKE DELETE ON "position_holder" FROM prongsai_caller');
    await queryRunner.query('REVOKE INSERT, UPDATE, DELETE ON "position" FROM prongsai_caller');
  }
}
