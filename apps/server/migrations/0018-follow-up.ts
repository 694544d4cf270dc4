import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What left late is asked for by province and days, over the letters of years. */
export class FollowUp0000000000018 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE INDEX letter_of_province ON letter (province_id, day)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX letter_of_province');
  }
}
