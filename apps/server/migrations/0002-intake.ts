import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Intake0000000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE "intake" ("id" uuid NOT NULL, "province_id" uuid NOT NULL, "agency_id" uuid, "state" text NOT NULL, "progress" integer NOT NULL DEFAULT '0', "version" integer NOT NULL DEFAULT '1', "file_name" text NOT NULL, "file_hash" text NOT NULL, "bytes" integer NOT NULL, "format" text, "refusal" text, "document" jsonb, "provenance" jsonb NOT NULL DEFAULT '{}', "passages" jsonb NOT NULL DEFAULT '[]', "page_starts" jsonb NOT NULL DEFAULT '{}', "corrections" jsonb NOT NULL DEFAULT '[]', "sheet" jsonb, "choice" jsonb, "fiscal_year" integer, "document_title" text, "taken" jsonb, "uploaded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "uploaded_by" uuid NOT NULL, "settled_at" TIMESTAMP WITH TIME ZONE, "settled_by" uuid, CONSTRAINT "intake_format" CHECK (format IN ('docx', 'xlsx', 'csv', 'pdf', 'text')), CONSTRAINT "intake_state" CHECK (state IN ('waiting', 'reading', 'read', 'refused', 'accepted', 'undone')), CONSTRAINT "PK_ca09c74600819624d88bf60b6fe" PRIMARY KEY ("id"))`);
    await queryRunner.query(`CREATE INDEX "IDX_b480e2b7be75aebafd9e847e21" ON "intake"  ("agency_id", "uploaded_at") `);
    await queryRunner.query(`CREATE INDEX "IDX_b10ab891932b88158508a45090" ON "intake"  ("province_id", "uploaded_at") `);
    await queryRunner.query(`CREATE TABLE "intake_finding" ("id" uuid NOT NULL, "intake_id" uuid NOT NULL, "no" integer NOT NULL, "code" text NOT NULL, "severity" text NOT NULL, "place" text NOT NULL, "printed" text, "expected" text, "source" jsonb, "message" jsonb NOT NULL, "remedy" jsonb NOT NULL, "mended" boolean NOT NULL DEFAULT false, "verdict" text, "reason" text, "answered_at" TIMESTAMP WITH TIME ZONE, "answered_by" uuid, CONSTRAINT "intake_finding_answered" CHECK ((verdict IS NULL) = (answered_at IS NULL)), CONSTRAINT "intake_finding_severity" CHECK (severity IN ('error', 'warning', 'info')), CONSTRAINT "PK_f16afc7b2798e54a5d1aea2d186" PRIMARY KEY ("id"))`);
    await queryRunner.query(`CREATE UNIQUE INDEX "IDX_5a7a63be2283b600e41146776c" ON "intake_finding"  ("intake_id", "no") `);
    await queryRunner.query(`CREATE TABLE "intake_page" ("intake_id" uuid NOT NULL, "no" integer NOT NULL, "label" jsonb NOT NULL, "blocks" jsonb NOT NULL, CONSTRAINT "PK_097f467997a8d35093630886969" PRIMARY KEY ("intake_id", "no"))`);
    await queryRunner.query(`CREATE TABLE "intake_row" ("intake_id" uuid NOT NULL, "no" integer NOT NULL, "outcome" text NOT NULL, "agency_id" uuid, "row" jsonb NOT NULL, CONSTRAINT "intake_row_outcome" CHECK (outcome IN ('create', 'change', 'same', 'unknown-agency', 'error')), CONSTRAINT "PK_bd30bd20132b72aff16c7108651" PRIMARY KEY ("intake_id", "no"))`);
    await queryRunner.query(`CREATE INDEX "IDX_e8a31dc22a38a527134ecdcc65" ON "intake_row"  ("intake_id", "outcome", "no") `);
    await queryRunner.query(`ALTER TABLE "result" ADD "intake_id" uuid`);
    await queryRunner.query(`ALTER TABLE "intake" ADD CONSTRAINT "FK_bcf536d30f0816d56475896ca25" FOREIGN KEY ("province_id") REFERENCES "province"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await queryRunner.query(`ALTER TABLE "intake" ADD CONSTRAINT "FK_624b4e70e5bd79c6b5ef05f0029" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await queryRunner.query(`ALTER TABLE "intake_finding" ADD CONSTRAINT "FK_3ba9c7cfb06de4a2f667055b943" FOREIGN KEY ("intake_id") REFERENCES "intake"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await queryRunner.query(`ALTER TABLE "intake_page" ADD CONSTRAINT "FK_132f4642ac34941be97cbc27aa7" FOREIGN KEY ("intake_id") REFERENCES "intake"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await queryRunner.query(`ALTER TABLE "intake_row" ADD CONSTRAINT "FK_30cb58b057c626dcb7ff0cf57fc" FOREIGN KEY ("intake_id") REFERENCES "intake"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "intake_row" DROP CONSTRAINT "FK_30cb58b057c626dcb7ff0cf57fc"`);
    await queryRunner.query(`ALTER TABLE "intake_page" DROP CONSTRAINT "FK_132f4642ac34941be97cbc27aa7"`);
    await queryRunner.query(`ALTER TABLE "intake_finding" DROP CONSTRAINT "FK_3ba9c7cfb06de4a2f667055b943"`);
    await queryRunner.query(`ALTER TABLE "intake" DROP CONSTRAINT "FK_624b4e70e5bd79c6b5ef05f0029"`);
    await queryRunner.query(`ALTER TABLE "intake" DROP CONSTRAINT "FK_bcf536d30f0816d56475896ca25"`);
    await queryRunner.query(`ALTER TABLE "result" DROP COLUMN "intake_id"`);
    await queryRunner.query(`DROP INDEX "public"."IDX_e8a31dc22a38a527134ecdcc65"`);
    await queryRunner.query(`DROP TABLE "intake_row"`);
    await queryRunner.query(`DROP TABLE "intake_page"`);
    await queryRunner.query(`DROP INDEX "public"."IDX_5a7a63be2283b600e41146776c"`);
    await queryRunner.query(`DROP TABLE "intake_finding"`);
    await queryRunner.query(`DROP INDEX "public"."IDX_b10ab891932b88158508a45090"`);
    await queryRunner.query(`DROP INDEX "public"."IDX_b480e2b7be75aebafd9e847e21"`);
    await queryRunner.query(`DROP TABLE "intake"`);
  }
}
