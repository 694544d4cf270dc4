import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectByAgency, protectThrough, unprotect } from './tenancy.js';

/**
 * A line of the ledger tells by itself whose it is and of which due day it speaks, so that a moved deadline gets lines of its own beside
 * those that went out before. A measure may have a deadline of its own within the milestone of its cycle.
 */
export class Ledger0000000000010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE deadline ADD measure_id uuid');
    await queryRunner.query('DROP INDEX "IDX_95419983ec35c2cc3284dabaa8"');
    await queryRunner.query('CREATE UNIQUE INDEX deadline_of_milestone ON deadline (cycle_id, milestone) WHERE measure_id IS NULL');
    await queryRunner.query('CREATE UNIQUE INDEX deadline_of_measure ON deadline (measure_id, milestone) WHERE measure_id IS NOT NULL');
    await queryRunner.query(`ALTER TABLE reminder ADD agency_id uuid, ADD due_on date, ADD planned_before TIMESTAMP WITH TIME ZONE, ADD move_id uuid,
      ADD asked_by uuid, ADD note text, ADD tries integer NOT NULL DEFAULT 0`);
    // The owner of a protected table sees nothing in it.
    await queryRunner.query('SET LOCAL ROLE prongsai_engine');
    await queryRunner.query('UPDATE reminder r SET agency_id = d.agency_id, due_on = d.due_on FROM deadline d WHERE d.id = r.deadline_id');
    await queryRunner.query('RESET ROLE');
    await queryRunner.query('ALTER TABLE reminder ALTER agency_id SET NOT NULL, ALTER due_on SET NOT NULL');
    await queryRunner.query('DROP INDEX "IDX_a1cefc55e1d9db3cca013da9cf", "IDX_21c0bf7cd9b8f386204f40a154"');
    await queryRunner.query('CREATE UNIQUE INDEX reminder_planned_once ON reminder (deadline_id, due_on, rung) WHERE position_id IS NULL');
    await queryRunner.query('CREATE UNIQUE INDEX reminder_sent_once ON reminder (deadline_id, due_on, position_id, rung) WHERE position_id IS NOT NULL');
    await queryRunner.query('CREATE INDEX reminder_of_agency ON reminder (agency_id, planned_for)');
    await unprotect(queryRunner, 'reminder');
    await protectByAgency(queryRunner, 'reminder');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await unprotect(queryRunner, 'reminder');
    await protectThrough(queryRunner, 'reminder', 'cycle', 'cycle_id');
    await queryRunner.query('DROP INDEX reminder_planned_once, reminder_sent_once, reminder_of_agency');
    await queryRunner.query('CREATE UNIQUE INDEX "IDX_a1cefc55e1d9db3cca013da9cf" ON reminder (deadline_id, rung) WHERE position_id IS NULL');
    await queryRunner.query('CREATE UNIQUE INDEX "IDX_21c0bf7cd9b8f386204f40a154" ON reminder (deadline_id, position_id, rung)');
    await queryRunner.query('ALTER TABLE reminder DROP agency_id, DROP due_on, DROP planned_before, DROP move_id, DROP asked_by, DROP note, DROP tries');
    await queryRunner.query('DROP INDEX deadline_of_milestone, deadline_of_measure');
    await queryRunner.query('CREATE UNIQUE INDEX "IDX_95419983ec35c2cc3284dabaa8" ON deadline (cycle_id, milestone)');
    await queryRunner.query('ALTER TABLE deadline DROP measure_id');
  }
}
