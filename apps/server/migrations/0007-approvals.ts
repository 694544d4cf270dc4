import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectByAgency, unprotect } from './tenancy.js';

const answered = [
  '"acting_order_on" date', '"acting_title" jsonb', '"effective_on" date', '"paper_note" text', '"part_hash" text', '"carried_from" integer', '"waiver" jsonb',
] as const;

/** What an answer was given on and under whose order, what was acknowledged, and work that is opened again for a time. */
export class Approvals0000000000007 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const column of answered) await queryRunner.query(`ALTER TABLE "approval" ADD ${column}`);
    await queryRunner.query(`ALTER TABLE "remark" ADD "field" text`);
    await queryRunner.query(`ALTER TABLE "cycle" ADD "acknowledged_hash" text`);
    await queryRunner.query(`CREATE TABLE "reopening" ("id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "from_state" text NOT NULL, "to_state" text NOT NULL, "reason" text NOT NULL, "until_on" date NOT NULL, "position_id" uuid NOT NULL, "account_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "reopening_key" PRIMARY KEY ("id"))`);
    await queryRunner.query(`CREATE INDEX "reopening_of_cycle" ON "reopening"  ("cycle_id") `);
    await queryRunner.query(`CREATE INDEX "reopening_of_agency" ON "reopening"  ("agency_id") `);
    await queryRunner.query(`ALTER TABLE "reopening" ADD CONSTRAINT "reopening_cycle" FOREIGN KEY ("cycle_id") REFERENCES "cycle"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await protectByAgency(queryRunner, 'reopening', 'SELECT, INSERT, UPDATE');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await unprotect(queryRunner, 'reopening');
    await queryRunner.query(`DROP TABLE "reopening"`);
    await queryRunner.query(`ALTER TABLE "cycle" DROP COLUMN "acknowledged_hash"`);
    await queryRunner.query(`ALTER TABLE "remark" DROP COLUMN "field"`);
    for (const column of answered.toReversed()) await queryRunner.query(`ALTER TABLE "approval" DROP COLUMN ${column.split(' ')[0]}`);
  }
}
