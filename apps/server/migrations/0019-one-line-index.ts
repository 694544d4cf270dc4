import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One index says of planned and of sent lines alike that each is there once, and finds the lines of a deadline whoever asks: half an index
 * serves no question that leaves open which half. Asking what a caller sees takes longer than the database believed; it asks of fewer rows now.
 */
export class OneLineIndex0000000000019 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE UNIQUE INDEX reminder_once ON reminder (deadline_id, due_on, rung, position_id) NULLS NOT DISTINCT');
    await queryRunner.query('DROP INDEX reminder_planned_once, reminder_sent_once');
    await queryRunner.query('ALTER FUNCTION sees_agency(uuid) COST 1000');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER FUNCTION sees_agency(uuid) COST 100');
    await queryRunner.query('CREATE UNIQUE INDEX reminder_planned_once ON reminder (deadline_id, due_on, rung) WHERE position_id IS NULL');
    await queryRunner.query('CREATE UNIQUE INDEX reminder_sent_once ON reminder (deadline_id, due_on, position_id, rung) WHERE position_id IS NOT NULL');
    await queryRunner.query('DROP INDEX reminder_once');
  }
}
