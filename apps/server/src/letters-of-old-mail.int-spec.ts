import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { emptyDatabase, type TestDatabase } from '@prongsai/testing';
import { DataSource } from 'typeorm';
import { Letters0000000000014 } from '../migrations/0014-letters.js';
import { dataSourceOptions } from './platform/database/data-source-options.js';
import { schema } from './schema.js';

const [province, agency, officer, account, deputy] = ['1', '2', '3', '4', '5'].map((digit) => `00000000-0000-7000-8000-00000000000${digit}`);

const people = [
  `INSERT INTO province (id, name_th, name_en) VALUES ('${province}', 'จังหวัด', 'Province')`,
  `INSERT INTO agency (id, province_id, slug, name_th, name_en, short_name_th, short_name_en, type) VALUES ('${agency}', '${province}', 'a', 'ก', 'A', 'ก', 'A', 'sao')`,
  `INSERT INTO position (id, role, title_th, title_en, province_id, agency_id) VALUES ('${officer}', 'officer', 'เจ้าหน้าที่', 'Officer', '${province}', '${agency}')`,
  `INSERT INTO account (id, email, name_th, name_en) VALUES ('${account}', 'officer@a.example', 'ก', 'A'), ('${deputy}', 'deputy@a.example', 'ข', 'B')`,
];
/** A message in the console with its mail beside it, as it was before. */
const told = (event: string, at: string, mailTo: string, status: string) => `INSERT INTO notification (id, event, position_id, channel, at, subject_th, subject_en, body_th, body_en, mail_to, mail_status)
  VALUES (gen_random_uuid(), '${event}', '${officer}', 'inApp', '${at}', '${event}', 'e', 'ข', 'b', NULL, NULL),
         (gen_random_uuid(), '${event}', '${officer}', 'email', '${at}', '${event}', 'e', 'ข', 'b', '${mailTo}', '${status}')`;

describe('mail that was told before there were letters', () => {
  let database: TestDatabase;
  let before: DataSource;
  beforeEach(async () => {
    database = await emptyDatabase();
    const migrations = schema.migrations.slice(0, schema.migrations.indexOf(Letters0000000000014));
    before = await new DataSource(dataSourceOptions(database.url, { ...schema, migrations }, 'owner', 2)).initialize();
    await before.runMigrations();
    await before.query('SET ROLE prongsai_engine');
    for (const sql of people) await before.query(sql);
  });
  afterEach(async () => {
    await before.destroy();
    await database.drop();
  });

  it('becomes one letter a person and day, to be read as it was, and what still waits is gathered anew', async () => {
    await before.query(told('one', '2025-12-01 09:00+07', 'officer@a.example, deputy@a.example', 'sent'));
    await before.query(told('two', '2025-12-01 23:30+07', 'officer@a.example', 'sent'));
    await before.query(told('three', '2025-12-02 09:00+07', 'officer@a.example', 'kept'));
    await before.query(told('four', '2025-12-03 09:00+07', 'officer@a.example', 'waiting'));
    await before.query('RESET ROLE');
    const after = await new DataSource(dataSourceOptions(database.url, schema, 'owner', 2)).initialize();
    await after.runMigrations();
    await after.query('SET ROLE prongsai_engine');
    const letters = await after.query<unknown[]>(
      `SELECT l.address, l.day, l.state, (SELECT array_agg(n.event ORDER BY n.at) FROM delivery d JOIN notification n ON n.id = d.notification_id WHERE d.letter_id = l.id) AS told
         FROM letter l ORDER BY l.day, l.address`,
    );
    const waiting = await after.query<unknown[]>(`SELECT n.event, d.account_id AS who FROM delivery d JOIN notification n ON n.id = d.notification_id WHERE d.state = 'waiting'`);
    const [messages] = await after.query<{ count: number }[]>('SELECT count(*)::int AS count FROM notification');
    await after.destroy();
    expect(letters).toEqual([
      { address: 'deputy@a.example', day: '2025-12-01', state: 'sent', told: ['one'] },
      { address: 'officer@a.example', day: '2025-12-01', state: 'sent', told: ['one', 'two'] },
      { address: 'officer@a.example', day: '2025-12-02', state: 'kept', told: ['three'] },
    ]);
    expect(waiting).toEqual([{ event: 'four', who: account }]);
    expect(messages?.count).toBe(4);
  });
});
