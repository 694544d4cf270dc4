import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectForEngineOnly, unprotect } from './tenancy.js';

const tables = {
  line_link: `"account_id" uuid NOT NULL, "line_user" text NOT NULL, "user_hash" text NOT NULL, "linked_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    "blocked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "line_link_key" PRIMARY KEY ("account_id")`,
  line_pairing: `"key_hash" text NOT NULL, "account_id" uuid NOT NULL, "way" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "line_pairing_way" CHECK (way IN ('code', 'dialog')), CONSTRAINT "line_pairing_key" PRIMARY KEY ("key_hash")`,
  line_event: '"id" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "line_event_key" PRIMARY KEY ("id")',
  line_quota: `"id" integer NOT NULL, "month" text NOT NULL, "most" integer, "used" integer NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT "line_quota_single" CHECK (id = 1), CONSTRAINT "line_quota_key" PRIMARY KEY ("id")`,
} as const;

const indexes = [
  'CREATE UNIQUE INDEX line_link_user ON line_link (user_hash)',
  'CREATE INDEX line_pairing_of_account ON line_pairing (account_id)',
  'CREATE INDEX line_event_at ON line_event (at)',
];

/** Which account writes from which LINE user. Found by what LINE tells, so that the engine alone reads it. */
export class Line0000000000015 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(tables)) await queryRunner.query(`CREATE TABLE "${table}" (${columns})`);
    for (const index of indexes) await queryRunner.query(index);
    for (const table of Object.keys(tables)) await protectForEngineOnly(queryRunner, table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of Object.keys(tables)) {
      await unprotect(queryRunner, table);
      await queryRunner.query(`DROP TABLE "${table}"`);
    }
  }
}
