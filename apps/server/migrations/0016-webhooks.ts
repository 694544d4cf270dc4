import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectBy, protectThrough, unprotect } from './tenancy.js';

const endpoint = `CREATE TABLE "webhook_endpoint" ("id" uuid NOT NULL, "province_id" uuid NOT NULL, "agency_id" uuid, "name" text NOT NULL, "url" text NOT NULL,
  "events" text array NOT NULL, "secret" text NOT NULL, "former_secret" text, "former_secret_until" TIMESTAMP WITH TIME ZONE, "state" text NOT NULL,
  "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "created_by" uuid NOT NULL, "last_delivered_at" TIMESTAMP WITH TIME ZONE,
  CONSTRAINT "webhook_endpoint_state" CHECK (state IN ('active', 'disabled', 'failing')),
  CONSTRAINT "webhook_endpoint_former_secret" CHECK ((former_secret IS NULL) = (former_secret_until IS NULL)),
  CONSTRAINT "webhook_endpoint_key" PRIMARY KEY ("id"))`;

const cursor = `CREATE TABLE "webhook_cursor" ("endpoint_id" uuid NOT NULL, "chain" text NOT NULL, "no" integer NOT NULL,
  CONSTRAINT "webhook_cursor_key" PRIMARY KEY ("endpoint_id", "chain"))`;

const delivery = `CREATE TABLE "webhook_delivery" ("id" uuid NOT NULL, "endpoint_id" uuid NOT NULL, "chain" text, "no" integer, "event" text NOT NULL,
  "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "state" text NOT NULL DEFAULT 'waiting', "tries" integer NOT NULL DEFAULT 0,
  "next_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "claim" uuid, "claimed_until" TIMESTAMP WITH TIME ZONE, "last_tried_at" TIMESTAMP WITH TIME ZONE,
  "status" integer, "fault" text, "milliseconds" integer, "settled_at" TIMESTAMP WITH TIME ZONE,
  CONSTRAINT "webhook_delivery_state" CHECK (state IN ('waiting', 'delivered', 'failed')),
  CONSTRAINT "webhook_delivery_entry" CHECK ((chain IS NULL) = (no IS NULL)),
  CONSTRAINT "webhook_delivery_key" PRIMARY KEY ("id"))`;

const indexes = [
  'CREATE INDEX webhook_endpoint_of_province ON webhook_endpoint (province_id, agency_id)',
  'CREATE UNIQUE INDEX webhook_delivery_once ON webhook_delivery (endpoint_id, chain, no) WHERE chain IS NOT NULL',
  `CREATE INDEX webhook_delivery_waiting ON webhook_delivery (endpoint_id, chain, no) WHERE state = 'waiting'`,
  `CREATE INDEX webhook_delivery_pings ON webhook_delivery (next_at) WHERE state = 'waiting' AND chain IS NULL`,
  'CREATE INDEX webhook_delivery_of_endpoint ON webhook_delivery (endpoint_id, asked_at)',
  'CREATE INDEX webhook_delivery_over ON webhook_delivery (settled_at) WHERE settled_at IS NOT NULL',
];

const keys = [
  ['webhook_endpoint', 'province', 'province', 'NO ACTION'],
  ['webhook_endpoint', 'agency', 'agency', 'NO ACTION'],
  ['webhook_cursor', 'endpoint', 'webhook_endpoint', 'CASCADE'],
  ['webhook_delivery', 'endpoint', 'webhook_endpoint', 'CASCADE'],
] as const;

/** Other systems that are told what happens. A province's endpoint is its own people's, an agency's that agency's, and neither sees the other's. */
export class Webhooks0000000000016 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [endpoint, cursor, delivery, ...indexes]) await queryRunner.query(statement);
    for (const [table, name, parent, onDelete] of keys) {
      await queryRunner.query(`ALTER TABLE "${table}" ADD CONSTRAINT "${table}_${name}" FOREIGN KEY ("${name}_id") REFERENCES "${parent}"("id") ON DELETE ${onDelete} ON UPDATE NO ACTION`);
    }
    await protectBy(queryRunner, 'webhook_endpoint', 'province_id = scope_province() AND agency_id IS NOT DISTINCT FROM scope_agency()');
    await protectThrough(queryRunner, 'webhook_cursor', 'webhook_endpoint', 'endpoint_id');
    await protectThrough(queryRunner, 'webhook_delivery', 'webhook_endpoint', 'endpoint_id');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['webhook_delivery', 'webhook_cursor', 'webhook_endpoint']) {
      await unprotect(queryRunner, table);
      await queryRunner.query(`DROP TABLE "${table}"`);
    }
  }
}
