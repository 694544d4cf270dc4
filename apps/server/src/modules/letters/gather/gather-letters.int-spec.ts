import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LettersInTest } from '../../../../test/letters-in-test.js';
import { startedApp, type Beside, type StartedApp } from '../../../../test/started-app.js';
import { Notifier } from '../../notifications/index.js';

const officer = 'officer@kut-rang.example';

describe('letters are gathered', () => {
  let app: StartedApp;
  let other: Beside;
  let letters: LettersInTest;

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-12-01' });
    other = await app.beside();
    letters = new LettersInTest(app);
  });
  afterAll(async () => {
    await other.stop();
    await app.stop();
  });
  beforeEach(async () => {
    await letters.forget();
    await app.at('2025-12-01T09:00:00+07:00');
  });

  const gatherByBoth = () => Promise.all([letters.gather(), letters.gather(other)]);
  const countOf = async (sql: string) => (await app.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${sql}`))[0]?.count;

  it('one a person and day, however many things he is told and however many gather', async () => {
    await letters.tell();
    await letters.tell();
    await gatherByBoth();
    const people = await countOf('(SELECT DISTINCT account_id FROM delivery) each');
    expect(people).toBeGreaterThan(20);
    expect(await letters.states()).toEqual({ kept: people });
    expect(await letters.of(officer)).toEqual([['เรื่องที่ 1', 'เรื่องที่ 2']]);
    expect(await countOf(`delivery WHERE state <> 'gathered'`)).toBe(0);
  });

  it('none where nothing waits', async () => {
    await gatherByBoth();
    expect(await letters.states()).toEqual({});
  });

  it('what comes after the letter of the day waits for the next working day', async () => {
    await app.at('2025-12-04T10:00:00+07:00');
    await letters.tell();
    await gatherByBoth();
    await letters.tell();
    await gatherByBoth();
    expect(await letters.of(officer)).toHaveLength(1);
    // The fifth of December is a public holiday, and a weekend follows.
    for (const day of ['05', '06', '07']) {
      await app.at(`2025-12-${day}T10:00:00+07:00`);
      await gatherByBoth();
    }
    expect(await letters.of(officer)).toHaveLength(1);
    await app.at('2025-12-08T08:30:00+07:00');
    await gatherByBoth();
    expect(await letters.of(officer)).toHaveLength(2);
  });

  it('on a day that a province has off for itself, in that province alone', async () => {
    const [province] = await app.query<{ id: string }>('SELECT id FROM province');
    await app.query(
      `INSERT INTO announced_day (id, province_id, day, kind, name_th, name_en, source, certainty, added_at)
       VALUES (gen_random_uuid(), $1, '2025-12-02', 'special', 'วันหยุดจังหวัด', 'A day of the province', 'test', 'established', now())`,
      [province?.id],
    );
    await app.at('2025-12-02T10:00:00+07:00');
    await letters.tell();
    await gatherByBoth();
    expect(await letters.states()).toEqual({});
    await app.query('DELETE FROM announced_day');
  });

  it('without the reminders of an agency that has been paused since they were told, which wait for its end', async () => {
    const seats = [await letters.seat(officer)];
    await letters.tell({ seats, topic: 'deadline:00000000-0000-7000-8000-000000000001' });
    await letters.tell({ seats, topic: 'test' });
    await app.query(
      `INSERT INTO reminder_pause (id, province_id, agency_id, reason, starts_at, ends_at, set_by, set_by_position)
       SELECT gen_random_uuid(), province_id, id, 'น้ำท่วม', '2025-12-01T08:45:00+07:00', '2025-12-03T00:00:00+07:00', gen_random_uuid(), gen_random_uuid() FROM agency WHERE slug = 'kut-rang'`,
    );
    await gatherByBoth();
    expect(await letters.of(officer)).toEqual([[expect.any(String)]]);
    expect(await countOf(`delivery WHERE state = 'waiting' AND topic LIKE 'deadline:%'`)).toBe(1);
    await app.at('2025-12-03T09:00:00+07:00');
    await gatherByBoth();
    expect(await countOf(`delivery WHERE state <> 'gathered'`)).toBe(0);
    expect(await letters.of(officer)).toHaveLength(2);
    await app.query('DELETE FROM reminder_pause');
  });

  it.each(['2025-12-01T08:29:00+07:00', '2025-12-01T16:30:00+07:00', '2025-12-01T23:00:00+07:00'])('not at %s, when offices are closed', async (instant) => {
    await app.at(instant);
    await letters.tell();
    await gatherByBoth();
    expect(await letters.states()).toEqual({});
  });

  it('some minutes after what can wait, so that one letter tells it all', async () => {
    await letters.tell({ leaves: 'soon' });
    await gatherByBoth();
    expect(await letters.states()).toEqual({});
    await app.at('2025-12-01T09:05:01+07:00');
    await letters.tell({ leaves: 'now' });
    await gatherByBoth();
    expect(await letters.of(officer)).toEqual([[expect.any(String), expect.any(String)]]);
  });

  it('without what was withdrawn, and not at all when nothing else is left', async () => {
    await letters.tell({ topic: 'deadline:1' });
    await letters.tell({ topic: 'deadline:2', seats: [await letters.seat(officer)] });
    await app.run((tx) => app.get(Notifier).withdraw(tx, 'deadline:1'));
    await gatherByBoth();
    expect(await letters.states()).toEqual({ kept: 1 });
    expect(await letters.of(officer)).toHaveLength(1);
    expect(await countOf(`delivery WHERE state = 'dropped' AND topic = 'deadline:1'`)).toBeGreaterThan(20);
  });

  it('without notices for who wants none, who is still told his duties', async () => {
    await app.query(`INSERT INTO letter_choice (account_id, notices) SELECT id, false FROM account WHERE email = $1`, [officer]);
    await letters.tell({ kind: 'notice' });
    await letters.tell({ kind: 'duty', lateDays: 2 });
    await gatherByBoth();
    expect(await letters.of(officer)).toEqual([[expect.stringContaining('เรื่องที่')]]);
    expect(await letters.of('clerk@kut-rang.example')).toEqual([[expect.any(String), expect.any(String)]]);
  });

  it('for nobody whose account is closed', async () => {
    await app.query(`UPDATE account SET disabled_at = now() WHERE email = $1`, [officer]);
    await letters.tell({ seats: [{ ...(await letters.seat('clerk@kut-rang.example')) }] });
    await app.query(`UPDATE delivery SET account_id = (SELECT id FROM account WHERE email = $1)`, [officer]);
    await gatherByBoth();
    expect(await letters.states()).toEqual({});
    await app.query(`UPDATE account SET disabled_at = NULL WHERE email = $1`, [officer]);
  });

  it('is told to a position once for one event, by however many tellers', async () => {
    const seats = [await letters.seat(officer)];
    await Promise.all([letters.tell({ event: 'once', seats }), letters.tell({ event: 'once', seats })]);
    expect(await countOf('notification')).toBe(1);
    expect(await countOf('delivery')).toBe(1);
  });
});
