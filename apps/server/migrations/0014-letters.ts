import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectBy, protectThrough, unprotect } from './tenancy.js';

/** What went to whom by mail, until now rows of `notification`: one letter a person, province and day of it. What waits is gathered anew. */
const oldMail = `notification n JOIN position p ON p.id = n.position_id
  JOIN notification told ON told.event = n.event AND told.position_id = n.position_id AND told.channel = 'inApp'
  JOIN account a ON a.email = ANY (string_to_array(n.mail_to, ', '))
  WHERE n.channel = 'email'`;
const oldDay = `(n.at AT TIME ZONE 'Asia/Bangkok')::date`;
const lettersOfOldMail = `INSERT INTO letter (id, account_id, province_id, day, channel, address, state, late_days, gathered_at, sent_at)
  SELECT gen_random_uuid(), a.id, p.province_id, ${oldDay}, 'email', a.email, min(n.mail_status), 0, min(n.at), CASE WHEN min(n.mail_status) = 'sent' THEN max(n.at) END
    FROM ${oldMail} AND n.mail_status <> 'waiting' GROUP BY a.id, p.province_id, ${oldDay}`;
const deliveriesOfOldMail = `INSERT INTO delivery (notification_id, account_id, province_id, agency_id, due_at, topic, kind, late_days, state, letter_id)
  SELECT told.id, a.id, p.province_id, p.agency_id, n.at, n.event, 'duty', 0, CASE WHEN n.mail_status = 'waiting' THEN 'waiting' ELSE 'gathered' END,
         CASE WHEN n.mail_status <> 'waiting' THEN (SELECT l.id FROM letter l WHERE l.account_id = a.id AND l.province_id = p.province_id AND l.day = ${oldDay}) END
    FROM ${oldMail} ON CONFLICT DO NOTHING`;

async function takeMailOver(queryRunner: QueryRunner): Promise<void> {
  // Protected tables show nothing even to their owner; the engine sees all of them.
  await queryRunner.query('SET LOCAL ROLE prongsai_engine');
  await queryRunner.query(lettersOfOldMail);
  await queryRunner.query(deliveriesOfOldMail);
  await queryRunner.query(`DELETE FROM notification WHERE channel = 'email'`);
  await queryRunner.query('RESET ROLE');
  await queryRunner.query('DROP INDEX "IDX_09a8d0dce64821fc0afce54aa1"');
  await queryRunner.query('ALTER TABLE notification DROP channel, DROP mail_to, DROP mail_status');
  await queryRunner.query('CREATE UNIQUE INDEX notification_once ON notification (event, position_id)');
  await queryRunner.query('CREATE INDEX notification_unread ON notification (position_id) WHERE read_at IS NULL');
}

/** A message stands in the console at once; what of it leaves as a letter is gathered per person and day, and sent once. */
export class Letters0000000000014 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE letter (id uuid NOT NULL, account_id uuid NOT NULL, province_id uuid NOT NULL, day date NOT NULL, channel text NOT NULL,
      address text NOT NULL, state text NOT NULL, late_days integer NOT NULL, gathered_at TIMESTAMP WITH TIME ZONE NOT NULL, tries integer NOT NULL DEFAULT 0,
      try_at TIMESTAMP WITH TIME ZONE, claimed_until TIMESTAMP WITH TIME ZONE, last_error text, sent_at TIMESTAMP WITH TIME ZONE,
      CONSTRAINT letter_state CHECK (state IN ('waiting', 'sending', 'sent', 'bounced', 'failed', 'kept')), CONSTRAINT letter_key PRIMARY KEY (id))`);
    await queryRunner.query('CREATE UNIQUE INDEX letter_of_day ON letter (account_id, province_id, day)');
    await queryRunner.query(`CREATE INDEX letter_to_send ON letter (channel, day, late_days) WHERE state IN ('waiting', 'sending')`);
    await queryRunner.query(`CREATE TABLE delivery (notification_id uuid NOT NULL, account_id uuid NOT NULL, province_id uuid NOT NULL, agency_id uuid,
      due_at TIMESTAMP WITH TIME ZONE NOT NULL, topic text NOT NULL, kind text NOT NULL, late_days integer NOT NULL, state text NOT NULL DEFAULT 'waiting', letter_id uuid,
      CONSTRAINT delivery_state CHECK (state IN ('waiting', 'gathered', 'dropped')), CONSTRAINT delivery_gathered CHECK ((letter_id IS NOT NULL) = (state = 'gathered')),
      CONSTRAINT delivery_key PRIMARY KEY (notification_id, account_id))`);
    await queryRunner.query(`CREATE INDEX delivery_waiting ON delivery (due_at) WHERE state = 'waiting'`);
    await queryRunner.query(`CREATE INDEX delivery_of_topic ON delivery (topic) WHERE state = 'waiting'`);
    await queryRunner.query('CREATE INDEX delivery_of_letter ON delivery (letter_id)');
    await queryRunner.query('CREATE INDEX delivery_of_account ON delivery (account_id)');
    await queryRunner.query(`CREATE TABLE letter_choice (account_id uuid NOT NULL, notices boolean NOT NULL DEFAULT true, first text NOT NULL DEFAULT 'email',
      CONSTRAINT letter_choice_key PRIMARY KEY (account_id))`);
    await queryRunner.query(`CREATE TABLE mail_bounce (account_id uuid NOT NULL, address text NOT NULL, answer text NOT NULL, at TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT mail_bounce_key PRIMARY KEY (account_id))`);
    // Who sees the message sees to whom it goes; who may tell an office may have it told by letter.
    await protectThrough(queryRunner, 'delivery', 'notification', 'notification_id', 'SELECT, INSERT, UPDATE');
    await queryRunner.query('CREATE POLICY caller_tells ON delivery FOR INSERT TO prongsai_caller WITH CHECK (province_id = scope_province())');
    // Who sees what was told sees by what way it went.
    await protectBy(queryRunner, 'letter', 'account_id = scope_account() OR EXISTS (SELECT 1 FROM delivery told WHERE told.letter_id = letter.id)', 'SELECT');
    await protectBy(queryRunner, 'letter_choice', 'account_id = scope_account()', 'SELECT, INSERT, UPDATE');
    await protectThrough(queryRunner, 'mail_bounce', 'account', 'account_id', 'SELECT, DELETE');
    await takeMailOver(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX notification_once, notification_unread');
    await queryRunner.query(`ALTER TABLE notification ADD channel text NOT NULL DEFAULT 'inApp', ADD mail_to text, ADD mail_status text`);
    await queryRunner.query('ALTER TABLE notification ALTER channel DROP DEFAULT');
    await queryRunner.query('CREATE UNIQUE INDEX "IDX_09a8d0dce64821fc0afce54aa1" ON notification (event, position_id, channel)');
    for (const table of ['mail_bounce', 'letter_choice', 'letter', 'delivery']) {
      await unprotect(queryRunner, table);
      await queryRunner.query(`DROP TABLE ${table}`);
    }
  }
}
