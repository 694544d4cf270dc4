import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectBy, protectByAgency, protectByProvince, unprotect } from './tenancy.js';

/** A timer's day begins at midnight in Bangkok; it belongs to the deadline of the report that it opens. */
const timersToLines = `INSERT INTO reminder (id, deadline_id, cycle_id, agency_id, due_on, rung, audience, planned_for, status, settled_at, tries)
  SELECT t.id, d.id, t.cycle_id, t.agency_id, d.due_on, t.event, 'engine', t.due_on::timestamp AT TIME ZONE 'Asia/Bangkok',
         CASE WHEN t.settled_at IS NULL THEN 'planned' ELSE 'sent' END, t.settled_at, CASE WHEN t.told_at IS NULL THEN 0 ELSE 1 END
    FROM cycle_timer t JOIN deadline d ON d.cycle_id = t.cycle_id AND d.measure_id IS NULL
     AND d.milestone = CASE t.event WHEN 'openSixMonthReport' THEN 'sixMonthReport' ELSE 'twelveMonthReport' END`;
const linesToTimers = `INSERT INTO cycle_timer (id, cycle_id, agency_id, event, due_on, settled_at, told_at)
  SELECT id, cycle_id, agency_id, rung, (planned_for AT TIME ZONE 'Asia/Bangkok')::date, settled_at, CASE WHEN tries > 0 THEN planned_for END
    FROM reminder WHERE audience = 'engine' ON CONFLICT DO NOTHING`;

/** Protected tables show nothing even to their owner; the engine sees all of them. */
async function asEngine(queryRunner: QueryRunner, ...statements: readonly string[]): Promise<void> {
  await queryRunner.query('SET LOCAL ROLE prongsai_engine');
  for (const statement of statements) await queryRunner.query(statement);
  await queryRunner.query('RESET ROLE');
}

/** The engine's own timers become lines of the ledger; letters can be held back for a time; and what was missed while nothing ran is known. */
export class Sweep0000000000012 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await asEngine(queryRunner, timersToLines);
    await unprotect(queryRunner, 'cycle_timer');
    await queryRunner.query('DROP TABLE cycle_timer');
    await queryRunner.query(`CREATE TABLE reminder_pause (id uuid NOT NULL, province_id uuid NOT NULL, agency_id uuid, reason text NOT NULL,
      starts_at TIMESTAMP WITH TIME ZONE NOT NULL, ends_at TIMESTAMP WITH TIME ZONE NOT NULL, set_by uuid NOT NULL, set_by_position uuid NOT NULL,
      ended_at TIMESTAMP WITH TIME ZONE, ended_by uuid, end_reason text, CONSTRAINT reminder_pause_pkey PRIMARY KEY (id))`);
    await queryRunner.query('CREATE INDEX reminder_pause_of_province ON reminder_pause (province_id, ends_at)');
    await queryRunner.query(`CREATE TABLE outage (id uuid NOT NULL, kind text NOT NULL, from_at TIMESTAMP WITH TIME ZONE NOT NULL,
      until_at TIMESTAMP WITH TIME ZONE NOT NULL, told_at TIMESTAMP WITH TIME ZONE, CONSTRAINT outage_pkey PRIMARY KEY (id))`);
    await queryRunner.query('CREATE INDEX outage_by_end ON outage (until_at)');
    await queryRunner.query('ALTER TABLE heartbeat ADD watched_at TIMESTAMP WITH TIME ZONE');
    await protectByProvince(queryRunner, 'reminder_pause', { shared: true }, 'SELECT, INSERT, UPDATE');
    await queryRunner.query('CREATE POLICY province_insert ON reminder_pause AS RESTRICTIVE FOR INSERT TO prongsai_caller WITH CHECK (scope_agency() IS NULL)');
    await queryRunner.query('CREATE POLICY province_update ON reminder_pause AS RESTRICTIVE FOR UPDATE TO prongsai_caller USING (scope_agency() IS NULL)');
    await protectBy(queryRunner, 'outage', 'true', 'SELECT');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['reminder_pause', 'outage']) await unprotect(queryRunner, table);
    await queryRunner.query('ALTER TABLE heartbeat DROP watched_at');
    await queryRunner.query('DROP TABLE outage');
    await queryRunner.query('DROP TABLE reminder_pause');
    await queryRunner.query(`CREATE TABLE "cycle_timer" ("id" uuid NOT NULL, "cycle_id" uuid NOT NULL, "agency_id" uuid NOT NULL, "event" text NOT NULL, "due_on" date NOT NULL, "settled_at" TIMESTAMP WITH TIME ZONE, "told_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_a769d01def6ff64d1b85748401b" PRIMARY KEY ("id"))`);
    await queryRunner.query(`CREATE INDEX "IDX_f1619d22b9e0d42c8ebdcccd63" ON "cycle_timer"  ("due_on") WHERE settled_at IS NULL`);
    await queryRunner.query(`CREATE UNIQUE INDEX "IDX_349fb3687ae092fd088209b5f6" ON "cycle_timer"  ("cycle_id", "event") `);
    await protectByAgency(queryRunner, 'cycle_timer');
    await asEngine(queryRunner, linesToTimers, `DELETE FROM reminder WHERE audience = 'engine'`);
  }
}
