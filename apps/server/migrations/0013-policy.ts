import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectBy, protectByAgency, unprotect } from './tenancy.js';

/** Time-ordered ids made by the database, for rows that are written thousands at a time; PostgreSQL makes them itself from 18 on. */
const newId = (version: number): string =>
  version >= 180_000
    ? 'SELECT uuidv7()'
    : `SELECT encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) PLACING
        substring(int8send(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6), 52, 1), 53, 1), 'hex')::uuid`;

const standing = 'province_id = scope_province() AND scope_agency() IS NULL AND NOT scope_is_granted()';
const concerned = 'province_id IS NULL OR (province_id = scope_province() AND (agency_id IS NULL OR sees_agency(agency_id)))';

/** Due days by policy (nation, province, agency), and the acts that set them with everything they changed. */
export class Policy0000000000013 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const [server] = (await queryRunner.query(`SELECT current_setting('server_version_num')::int AS version`)) as { version: number }[];
    await queryRunner.query(`CREATE FUNCTION new_id() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $$ ${newId(server?.version ?? 0)} $$`);
    await queryRunner.query(`CREATE TABLE deadline_move (id uuid NOT NULL, kind text NOT NULL, province_id uuid, agency_id uuid, measure_id uuid,
      fiscal_year integer NOT NULL, definition_id text NOT NULL, milestone text NOT NULL, from_on date NOT NULL, to_on date NOT NULL,
      reason text NOT NULL, at TIMESTAMP WITH TIME ZONE NOT NULL, position_id uuid, account_id uuid, agencies integer NOT NULL DEFAULT 0,
      deadlines integer NOT NULL DEFAULT 0, kept integer NOT NULL DEFAULT 0, moved integer NOT NULL DEFAULT 0, too_late integer NOT NULL DEFAULT 0,
      added integer NOT NULL DEFAULT 0, dropped integer NOT NULL DEFAULT 0, CONSTRAINT deadline_move_key PRIMARY KEY (id))`);
    await queryRunner.query('CREATE INDEX deadline_move_by_time ON deadline_move (at)');
    await queryRunner.query(`CREATE TABLE milestone_policy (id uuid NOT NULL, fiscal_year integer NOT NULL, definition_id text NOT NULL, milestone text NOT NULL,
      province_id uuid, agency_id uuid, due_on date NOT NULL, reason text NOT NULL, set_at TIMESTAMP WITH TIME ZONE NOT NULL, set_by uuid, move_id uuid NOT NULL,
      CONSTRAINT milestone_policy_key PRIMARY KEY (id), CONSTRAINT milestone_policy_move FOREIGN KEY (move_id) REFERENCES deadline_move (id))`);
    const ofYear = 'milestone_policy (fiscal_year, definition_id, milestone';
    await queryRunner.query(`CREATE UNIQUE INDEX milestone_policy_of_nation ON ${ofYear}) WHERE province_id IS NULL`);
    await queryRunner.query(`CREATE UNIQUE INDEX milestone_policy_of_province ON ${ofYear}, province_id) WHERE province_id IS NOT NULL AND agency_id IS NULL`);
    await queryRunner.query(`CREATE UNIQUE INDEX milestone_policy_of_agency ON ${ofYear}, agency_id) WHERE agency_id IS NOT NULL`);
    await queryRunner.query(`CREATE TABLE moved_deadline (move_id uuid NOT NULL, deadline_id uuid NOT NULL, agency_id uuid NOT NULL, due_before date NOT NULL,
      due_after date NOT NULL, CONSTRAINT moved_deadline_key PRIMARY KEY (move_id, deadline_id))`);
    await queryRunner.query('CREATE INDEX moved_deadline_of_agency ON moved_deadline (agency_id)');
    await queryRunner.query(`CREATE TABLE moved_line (move_id uuid NOT NULL, reminder_id uuid NOT NULL, deadline_id uuid NOT NULL, agency_id uuid NOT NULL,
      rung text NOT NULL, audience text NOT NULL, planned_before TIMESTAMP WITH TIME ZONE, planned_after TIMESTAMP WITH TIME ZONE NOT NULL, outcome text NOT NULL,
      CONSTRAINT moved_line_key PRIMARY KEY (move_id, reminder_id))`);
    await queryRunner.query('ALTER TABLE deadline ADD basis_on date, ADD set_by_move_id uuid');
    await queryRunner.query('UPDATE deadline SET basis_on = first_due_on');
    for (const table of ['milestone_policy', 'deadline_move']) {
      await protectBy(queryRunner, table, standing);
      await queryRunner.query(`CREATE POLICY caller_reads ON ${table} FOR SELECT TO prongsai_caller USING (${concerned})`);
    }
    for (const table of ['moved_deadline', 'moved_line']) await protectByAgency(queryRunner, table, 'SELECT, INSERT');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['moved_line', 'moved_deadline', 'milestone_policy', 'deadline_move']) {
      await unprotect(queryRunner, table);
      await queryRunner.query(`DROP TABLE ${table}`);
    }
    await queryRunner.query('ALTER TABLE deadline DROP basis_on, DROP set_by_move_id');
    await queryRunner.query('DROP FUNCTION new_id()');
  }
}
