import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectForEngineOnly, unprotect } from './tenancy.js';

/** Calendars to subscribe to. Like sessions they are found by what a stranger shows, so that the engine alone reads them. */
export class CalendarFeed0000000000017 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE "calendar_feed" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "scope" text NOT NULL, "province_id" uuid,
      "token_hash" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "last_read_at" TIMESTAMP WITH TIME ZONE, "revoked_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "calendar_feed_scope" CHECK ((scope = 'own' AND province_id IS NULL) OR (scope = 'province' AND province_id IS NOT NULL)),
      CONSTRAINT "calendar_feed_key" PRIMARY KEY ("id"))`);
    await queryRunner.query('CREATE INDEX calendar_feed_of_account ON calendar_feed (account_id)');
    await queryRunner.query('CREATE UNIQUE INDEX calendar_feed_token ON calendar_feed (token_hash)');
    await queryRunner.query(`CREATE TABLE "calendar_event" ("deadline_id" uuid NOT NULL, "due_on" date NOT NULL, "state" text NOT NULL,
      "sequence" integer NOT NULL DEFAULT 0, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "calendar_event_key" PRIMARY KEY ("deadline_id"))`);
    for (const table of ['calendar_feed', 'calendar_event']) await protectForEngineOnly(queryRunner, table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['calendar_event', 'calendar_feed']) {
      await unprotect(queryRunner, table);
      await queryRunner.query(`DROP TABLE "${table}"`);
    }
  }
}
