import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectBy, unprotect } from './tenancy.js';

/** Days off, and days that are worked after all, which are announced in the middle of a year: for the country by the operator, for a province by its coordinator. */
export class Calendar0000000000011 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE "announced_day" ("id" uuid NOT NULL, "province_id" uuid, "day" date NOT NULL, "kind" text NOT NULL,
      "name_th" text NOT NULL, "name_en" text NOT NULL, "source" text NOT NULL, "certainty" text NOT NULL, "added_at" TIMESTAMP WITH TIME ZONE NOT NULL, "added_by" uuid,
      CONSTRAINT "announced_day_kind" CHECK (kind IN ('special', 'substitution', 'withdrawn')),
      CONSTRAINT "announced_day_key" PRIMARY KEY ("id"), CONSTRAINT "announced_day_province" FOREIGN KEY ("province_id") REFERENCES "province" ("id"))`);
    await queryRunner.query('CREATE UNIQUE INDEX "announced_day_of_country" ON "announced_day" ("day") WHERE province_id IS NULL');
    await queryRunner.query('CREATE UNIQUE INDEX "announced_day_of_province" ON "announced_day" ("province_id", "day") WHERE province_id IS NOT NULL');
    const ofOffice = 'province_id = scope_province() AND scope_agency() IS NULL AND NOT scope_is_granted()';
    await protectBy(queryRunner, 'announced_day', ofOffice, 'SELECT, INSERT, UPDATE');
    await queryRunner.query(`CREATE POLICY caller_reads ON "announced_day" FOR SELECT TO prongsai_caller
      USING (province_id IS NULL OR province_id = scope_province())`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await unprotect(queryRunner, 'announced_day');
    await queryRunner.query('DROP TABLE "announced_day"');
  }
}
