import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectBy, protectByProvince, protectForEngineOnly } from './tenancy.js';

const engineOnly = [
  'account_identity', 'api_token', 'authenticator_app', 'kept_letter', 'openid_attempt', 'passkey', 'passkey_challenge', 'password_reset', 'recovery_code',
] as const;

/** Second factors, passkeys, identity providers, tokens, invitations; sessions that are told apart and change their token. */
export class SignIn0000000000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // Everybody signs in again: what is asked of a session from now on, the old ones cannot tell.
    await queryRunner.query('TRUNCATE "session", "sign_in_attempt"');
    await queryRunner.query(`CREATE TABLE "account_identity" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "provider" text NOT NULL, "subject" text NOT NULL, "linked_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "last_used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_ff3623f6775193bb2a7286c2e81" PRIMARY KEY ("id"))`);
    await queryRunner.query(`CREATE UNIQUE INDEX "IDX_e0d8e54c180e41b5e1d2dea21d" ON "account_identity" ("account_id", "provider")`);
    await queryRunner.query(`CREATE UNIQUE INDEX "IDX_f70f29dc62b8b4f64b399c9632" ON "account_identity" ("provider", "subject")`);
    await queryRunner.query(`CREATE TABLE "openid_attempt" ("state_hash" text NOT NULL, "browser_hash" text NOT NULL, "provider" text NOT NULL, "purpose" text NOT NULL, "account_id" uuid, "sealed" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_38b7a7a67390e5aca4b6d509168" PRIMARY KEY ("state_hash"))`);
    await queryRunner.query(`CREATE INDEX "IDX_93737b36d76e9c07ec2d1b2ee5" ON "openid_attempt" ("expires_at")`);
    await queryRunner.query(`CREATE TABLE "passkey_challenge" ("challenge_hash" text NOT NULL, "purpose" text NOT NULL, "account_id" uuid, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_5f54e7f7fa8d90c21baec3a85d5" PRIMARY KEY ("challenge_hash"))`);
    await queryRunner.query(`CREATE INDEX "IDX_88244eb7683f8c68752df238be" ON "passkey_challenge" ("expires_at")`);
    await queryRunner.query(`CREATE TABLE "passkey" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "credential_id" text NOT NULL, "public_key" bytea NOT NULL, "counter" bigint NOT NULL, "transports" text array NOT NULL, "name" text NOT NULL, "synced" boolean NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "last_used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_192d857208b2315375852a6e373" UNIQUE ("credential_id"), CONSTRAINT "PK_783e2060d8025abd6a6ca45d2c7" PRIMARY KEY ("id"))`);
    await queryRunner.query(`CREATE INDEX "IDX_56d85902d8b2a51cb382214a0a" ON "passkey" ("account_id")`);
    await queryRunner.query(`CREATE TABLE "authenticator_app" ("account_id" uuid NOT NULL, "secret" text NOT NULL, "begun_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "added_at" TIMESTAMP WITH TIME ZONE, "last_step" bigint, CONSTRAINT "PK_5ca916352ba22f27720c5c29756" PRIMARY KEY ("account_id"))`);
    await queryRunner.query(`CREATE TABLE "recovery_code" ("account_id" uuid NOT NULL, "fingerprint" text NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_8521210d178f1b7b21b7e98d2c9" PRIMARY KEY ("account_id", "fingerprint"))`);
    await queryRunner.query(`CREATE TABLE "second_factor_policy" ("province_id" uuid NOT NULL, "role" text NOT NULL, "rule" text NOT NULL, CONSTRAINT "second_factor_policy_rule" CHECK (rule IN ('required', 'offered')), CONSTRAINT "PK_de40d6ea3ecd6eca8bd1b9ca8aa" PRIMARY KEY ("province_id", "role"))`);
    await queryRunner.query(`CREATE TABLE "api_token" ("id" uuid NOT NULL, "token_hash" text NOT NULL, "account_id" uuid NOT NULL, "position_id" uuid NOT NULL, "name" text NOT NULL, "permissions" text array NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "expires_on" date NOT NULL, "last_used_at" TIMESTAMP WITH TIME ZONE, "revoked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_bafaa5aab5957cd193fb2da8f24" UNIQUE ("token_hash"), CONSTRAINT "PK_d862311c568d175c26f41bc6f98" PRIMARY KEY ("id"))`);
    await queryRunner.query(`CREATE INDEX "IDX_695ed7a27305873d30ee0f6e12" ON "api_token" ("account_id")`);
    await queryRunner.query(`CREATE TABLE "invitation" ("id" uuid NOT NULL, "province_id" uuid NOT NULL, "agency_id" uuid, "position_id" uuid NOT NULL, "account_id" uuid NOT NULL, "new_account" boolean NOT NULL, "email" text NOT NULL, "from_on" date NOT NULL, "until_on" date, "token_hash" text, "mail_status" text NOT NULL DEFAULT 'waiting', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "accepted_at" TIMESTAMP WITH TIME ZONE, "withdrawn_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_b827d3749ffbb3b5ab5099afd64" UNIQUE ("token_hash"), CONSTRAINT "PK_beb994737756c0f18a1c1f8669c" PRIMARY KEY ("id"))`);
    await queryRunner.query(`CREATE INDEX "IDX_f89fbc771798462c0bf2b6db0b" ON "invitation" ("agency_id")`);
    await queryRunner.query(`CREATE TABLE "kept_letter" ("id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "mail_to" text NOT NULL, "subject_th" text NOT NULL, "subject_en" text NOT NULL, "body_th" text NOT NULL, "body_en" text NOT NULL, "link" text NOT NULL, CONSTRAINT "PK_1f0fd389051c581f62f8cda9ddc" PRIMARY KEY ("id"))`);
    await queryRunner.query(`CREATE TABLE "password_reset" ("id" uuid NOT NULL, "email" text NOT NULL, "token_hash" text, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_0309de62e0cb0960ebb2cb65c95" UNIQUE ("token_hash"), CONSTRAINT "PK_8515e60a2cc41584fa4784f52ce" PRIMARY KEY ("id"))`);
    await queryRunner.query(`CREATE INDEX "IDX_431446f7c168395c2e74a979d7" ON "password_reset" ("expires_at")`);
    await queryRunner.query(`ALTER TABLE "session" ADD "id" uuid NOT NULL`);
    await queryRunner.query(`ALTER TABLE "session" ADD "way" text NOT NULL`);
    await queryRunner.query(`ALTER TABLE "session" ADD "former_token_hash" text`);
    await queryRunner.query(`ALTER TABLE "session" ADD "token_changed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`);
    await queryRunner.query(`ALTER TABLE "session" ADD "last_seen_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`);
    await queryRunner.query(`ALTER TABLE "session" ADD "proven_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()`);
    await queryRunner.query(`ALTER TABLE "session" ADD "second_factor_at" TIMESTAMP WITH TIME ZONE`);
    await queryRunner.query(`ALTER TABLE "session" ADD "browser" text NOT NULL`);
    await queryRunner.query(`ALTER TABLE "session" ADD "address" text NOT NULL`);
    await queryRunner.query(`ALTER TABLE "sign_in_attempt" ADD "last_try" uuid`);
    await queryRunner.query(`ALTER TABLE "sign_in_attempt" ADD "quiet_until" TIMESTAMP WITH TIME ZONE`);
    await queryRunner.query(`ALTER TABLE "account" ALTER COLUMN "password_hash" DROP NOT NULL`);
    await queryRunner.query(`CREATE UNIQUE INDEX "IDX_f55da76ac1c3ac420f444d2ff1" ON "session" ("id")`);
    await queryRunner.query(`CREATE INDEX "IDX_0c305497b20f8a929473e77bbd" ON "session" ("former_token_hash")`);
    for (const table of engineOnly) await protectForEngineOnly(queryRunner, table);
    await protectByProvince(queryRunner, 'invitation', { shared: false }, 'SELECT, UPDATE');
    await protectBy(queryRunner, 'second_factor_policy', 'province_id = scope_province()', 'SELECT, INSERT, UPDATE');
    // Read by everybody of the province, set by the province itself.
    const ofProvince = 'scope_agency() IS NULL';
    await queryRunner.query(`CREATE POLICY province_insert ON "second_factor_policy" AS RESTRICTIVE FOR INSERT TO prongsai_caller WITH CHECK (${ofProvince})`);
    await queryRunner.query(`CREATE POLICY province_update ON "second_factor_policy" AS RESTRICTIVE FOR UPDATE TO prongsai_caller USING (${ofProvince})`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('TRUNCATE "session", "sign_in_attempt"');
    await queryRunner.query(`DROP INDEX "IDX_0c305497b20f8a929473e77bbd"`);
    await queryRunner.query(`DROP INDEX "IDX_f55da76ac1c3ac420f444d2ff1"`);
    await queryRunner.query(`ALTER TABLE "account" ALTER COLUMN "password_hash" SET NOT NULL`);
    await queryRunner.query(`ALTER TABLE "sign_in_attempt" DROP COLUMN "quiet_until"`);
    await queryRunner.query(`ALTER TABLE "sign_in_attempt" DROP COLUMN "last_try"`);
    await queryRunner.query(`ALTER TABLE "session" DROP COLUMN "address"`);
    await queryRunner.query(`ALTER TABLE "session" DROP COLUMN "browser"`);
    await queryRunner.query(`ALTER TABLE "session" DROP COLUMN "second_factor_at"`);
    await queryRunner.query(`ALTER TABLE "session" DROP COLUMN "proven_at"`);
    await queryRunner.query(`ALTER TABLE "session" DROP COLUMN "last_seen_at"`);
    await queryRunner.query(`ALTER TABLE "session" DROP COLUMN "token_changed_at"`);
    await queryRunner.query(`ALTER TABLE "session" DROP COLUMN "former_token_hash"`);
    await queryRunner.query(`ALTER TABLE "session" DROP COLUMN "way"`);
    await queryRunner.query(`ALTER TABLE "session" DROP COLUMN "id"`);
    await queryRunner.query(`DROP INDEX "IDX_431446f7c168395c2e74a979d7"`);
    await queryRunner.query(`DROP TABLE "password_reset"`);
    await queryRunner.query(`DROP TABLE "kept_letter"`);
    await queryRunner.query(`DROP INDEX "IDX_f89fbc771798462c0bf2b6db0b"`);
    await queryRunner.query(`DROP TABLE "invitation"`);
    await queryRunner.query(`DROP INDEX "IDX_695ed7a27305873d30ee0f6e12"`);
    await queryRunner.query(`DROP TABLE "api_token"`);
    await queryRunner.query(`DROP TABLE "second_factor_policy"`);
    await queryRunner.query(`DROP TABLE "recovery_code"`);
    await queryRunner.query(`DROP TABLE "authenticator_app"`);
    await queryRunner.query(`DROP INDEX "IDX_56d85902d8b2a51cb382214a0a"`);
    await queryRunner.query(`DROP TABLE "passkey"`);
    await queryRunner.query(`DROP INDEX "IDX_88244eb7683f8c68752df238be"`);
    await queryRunner.query(`DROP TABLE "passkey_challenge"`);
    await queryRunner.query(`DROP INDEX "IDX_93737b36d76e9c07ec2d1b2ee5"`);
    await queryRunner.query(`DROP TABLE "openid_attempt"`);
    await queryRunner.query(`DROP INDEX "IDX_f70f29dc62b8b4f64b399c9632"`);
    await queryRunner.query(`DROP INDEX "IDX_e0d8e54c180e41b5e1d2dea21d"`);
    await queryRunner.query(`DROP TABLE "account_identity"`);
  }
}
