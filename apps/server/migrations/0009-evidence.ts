import type { MigrationInterface, QueryRunner } from 'typeorm';
import { narrowWritesByDivision, protectByAgency, unprotect } from './tenancy.js';

/** Files and links that show the work of a measure. People put and withdraw them; nobody deletes one. */
export class Evidence0000000000009 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE "evidence" ("id" uuid NOT NULL, "agency_id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "measure_id" uuid NOT NULL, "half" text NOT NULL, "title" text NOT NULL, "link" text, "file_hash" text, "file_name" text, "renamed_from" text, "file_type" text, "bytes" integer, "privacy_considered" boolean NOT NULL DEFAULT false, "added_at" TIMESTAMP WITH TIME ZONE NOT NULL, "added_by" uuid NOT NULL, "withdrawn_at" TIMESTAMP WITH TIME ZONE, "withdrawn_by" uuid, CONSTRAINT "evidence_withdrawn" CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL)), CONSTRAINT "evidence_whole_file" CHECK ((file_hash IS NULL) = (file_name IS NULL) AND (file_hash IS NULL) = (file_type IS NULL) AND (file_hash IS NULL) = (bytes IS NULL)), CONSTRAINT "evidence_file_or_link" CHECK ((link IS NULL) <> (file_hash IS NULL)), CONSTRAINT "evidence_half" CHECK (half IN ('sixMonth', 'twelveMonth')), CONSTRAINT "evidence_key" PRIMARY KEY ("id"))`);
    await queryRunner.query(`CREATE UNIQUE INDEX "evidence_link_once" ON "evidence"  ("measure_id", "half", "link") WHERE withdrawn_at IS NULL`);
    await queryRunner.query(`CREATE UNIQUE INDEX "evidence_file_once" ON "evidence"  ("measure_id", "half", "file_hash") WHERE withdrawn_at IS NULL`);
    await queryRunner.query(`CREATE INDEX "evidence_by_content" ON "evidence"  ("file_hash") `);
    await queryRunner.query(`CREATE INDEX "evidence_of_cycle" ON "evidence"  ("cycle_id", "half") `);
    await queryRunner.query(`CREATE INDEX "evidence_of_entry" ON "evidence"  ("measure_id", "half") `);
    await queryRunner.query(`ALTER TABLE "evidence" ADD CONSTRAINT "evidence_measure" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await protectByAgency(queryRunner, 'evidence', 'SELECT, INSERT');
    await queryRunner.query('GRANT UPDATE (withdrawn_at, withdrawn_by) ON evidence TO prongsai_caller');
    await narrowWritesByDivision(
      queryRunner,
      'evidence',
      'EXISTS (SELECT 1 FROM measure led WHERE led.id = evidence.measure_id AND scope_division() = ANY (led.division_ids))',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await unprotect(queryRunner, 'evidence');
    await queryRunner.query(`DROP TABLE "evidence"`);
  }
}
