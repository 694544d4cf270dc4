import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectBy, protectByAgency, unprotect } from './tenancy.js';

const states = `'analysing', 'planning', 'planReview', 'executing', 'sixMonthReporting', 'sixMonthReview', 'executingSecondHalf', 'twelveMonthReporting', 'twelveMonthReview', 'publishing', 'closed', 'cancelled'`;

/** An agency's year may run by more than one workflow; which states there are is the definitions' to say; and running cycles change versions. */
export class Definitions0000000000008 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "cycle" DROP CONSTRAINT "cycle_state"`);
    await queryRunner.query(`DROP INDEX "public"."IDX_2f0e58df4e129f5ace2a169ff1"`);
    await queryRunner.query(`CREATE UNIQUE INDEX "IDX_cdb627ffd2db833da04de94ced" ON "cycle"  ("agency_id", "fiscal_year", "definition_id") `);
    await queryRunner.query(`CREATE TABLE "definition_migration" ("id" uuid NOT NULL, "province_id" uuid NOT NULL, "definition_id" text NOT NULL, "from_version" integer NOT NULL, "to_version" integer NOT NULL, "reason" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "position_id" uuid NOT NULL, "account_id" uuid NOT NULL, "undone_at" TIMESTAMP WITH TIME ZONE, "undo_reason" text, CONSTRAINT "PK_007ab47bb847ae5ecd818cfde3b" PRIMARY KEY ("id"))`);
    await queryRunner.query(`CREATE INDEX "IDX_ef227e062607d87c36ff52ebda" ON "definition_migration"  ("province_id") `);
    await queryRunner.query(`CREATE TABLE "definition_migration_cycle" ("migration_id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "from_state" text NOT NULL, "to_state" text NOT NULL, "version_after" integer NOT NULL, "undone" boolean NOT NULL DEFAULT false, CONSTRAINT "PK_81c75049eac26df4c46913caaa2" PRIMARY KEY ("migration_id", "cycle_id"))`);
    await queryRunner.query(`CREATE INDEX "IDX_32e071d454ca3a4d14c06d479c" ON "definition_migration_cycle"  ("cycle_id") `);
    await queryRunner.query(`ALTER TABLE "definition_migration" ADD CONSTRAINT "FK_ef227e062607d87c36ff52ebda4" FOREIGN KEY ("province_id") REFERENCES "province"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await queryRunner.query(`ALTER TABLE "definition_migration_cycle" ADD CONSTRAINT "FK_4ecf9ef62a0ccaeefd7faade1a7" FOREIGN KEY ("migration_id") REFERENCES "definition_migration"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await queryRunner.query(`ALTER TABLE "definition_migration_cycle" ADD CONSTRAINT "FK_32e071d454ca3a4d14c06d479c1" FOREIGN KEY ("cycle_id") REFERENCES "cycle"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await protectBy(
      queryRunner,
      'definition_migration',
      'province_id = scope_province() AND scope_agency() IS NULL AND NOT scope_is_granted()',
      'SELECT, INSERT, UPDATE',
    );
    await protectByAgency(queryRunner, 'definition_migration_cycle', 'SELECT, INSERT, UPDATE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['definition_migration_cycle', 'definition_migration']) await unprotect(queryRunner, table);
    await queryRunner.query(`DROP TABLE "definition_migration_cycle"`);
    await queryRunner.query(`DROP TABLE "definition_migration"`);
    await queryRunner.query(`DROP INDEX "public"."IDX_cdb627ffd2db833da04de94ced"`);
    await queryRunner.query(`CREATE UNIQUE INDEX "IDX_2f0e58df4e129f5ace2a169ff1" ON "cycle"  ("agency_id", "fiscal_year") `);
    await queryRunner.query(`ALTER TABLE "cycle" ADD CONSTRAINT "cycle_state" CHECK (state IN (${states}))`);
  }
}
