import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { SweepRemindersJob } from './sweep-reminders.job.js';

/** More than two batches, so that sweeps must go on after each other and beside each other. */
const agencies = 1300;

/** Agencies with an officer each and one deadline, whose letter is due in the same instant; every tenth has missed an earlier one. */
const country = `WITH place AS (SELECT id FROM province LIMIT 1), numbered AS (SELECT no, gen_random_uuid() AS agency, gen_random_uuid() AS position, gen_random_uuid() AS account,
      gen_random_uuid() AS cycle, gen_random_uuid() AS deadline FROM generate_series(1, $1::int) AS no),
  a AS (INSERT INTO agency (id, province_id, slug, name_th, name_en, short_name_th, short_name_en, type)
    SELECT agency, place.id, 'many-' || no, 'อบต. ' || no, 'Agency ' || no, 'อบต. ' || no, 'Agency ' || no, 'อบต.' FROM numbered, place),
  p AS (INSERT INTO position (id, role, title_th, title_en, province_id, agency_id) SELECT position, 'officer', 'เจ้าหน้าที่', 'Officer', place.id, agency FROM numbered, place),
  o AS (INSERT INTO account (id, email, password_hash, name_th, name_en) SELECT account, 'officer@many-' || no || '.example', '', 'เจ้าหน้าที่', 'Officer' FROM numbered),
  h AS (INSERT INTO position_holder (id, position_id, account_id, from_on) SELECT gen_random_uuid(), position, account, '2020-10-01' FROM numbered),
  c AS (INSERT INTO cycle (id, agency_id, fiscal_year, result_fiscal_year, definition_id, definition_version, state, state_since)
    SELECT cycle, agency, 2569, 2568, 'annual-cycle', 1, 'analysing', '2025-10-01' FROM numbered),
  d AS (INSERT INTO deadline (id, cycle_id, agency_id, milestone, due_on, first_due_on) SELECT deadline, cycle, agency, 'analysis', '2025-10-31', '2025-10-31' FROM numbered)
  INSERT INTO reminder (id, deadline_id, cycle_id, agency_id, due_on, rung, audience, planned_for)
  SELECT gen_random_uuid(), deadline, cycle, agency, '2025-10-31', rung, 'holder', at::timestamptz
    FROM numbered, (VALUES ('before7', '2025-10-21 08:30+07'), ('before30', '2025-10-06 08:30+07')) AS planned (rung, at) WHERE rung = 'before7' OR no % 10 = 0`;
/** A cycle whose definition this build does not know; nothing can be said of it. */
const unknownVersion = `WITH c AS (UPDATE cycle SET definition_version = 99 FROM agency a WHERE a.id = agency_id AND a.slug = 'many-1' RETURNING cycle.id, agency_id)
  INSERT INTO cycle_transition (id, cycle_id, agency_id, version, event, to_state, round, at) SELECT gen_random_uuid(), id, agency_id, 0, 'open', 'analysing', 1, '2025-10-01' FROM c`;
const outcome = `SELECT r.status, r.reason, count(*)::int AS lines, count(DISTINCT r.deadline_id)::int AS deadlines FROM reminder r JOIN agency a ON a.id = r.agency_id
  WHERE a.slug LIKE 'many-%' GROUP BY 1, 2 ORDER BY 1, 2`;
const told = `SELECT count(*)::int AS messages, count(DISTINCT (n.event, n.position_id))::int AS different, (SELECT count(*)::int FROM delivery y JOIN agency a ON a.id = y.agency_id
    WHERE a.slug LIKE 'many-%') AS letters FROM notification n JOIN position p ON p.id = n.position_id JOIN agency a ON a.id = p.agency_id WHERE a.slug LIKE 'many-%'`;

describe('a country of letters due in one instant', () => {
  let app: StartedApp;

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
    await app.query(country, [agencies]);
    await app.query(unknownVersion);
    await app.at('2025-10-21T09:00:00+07:00');
  });
  afterAll(() => app.stop());

  const sweep = () => app.run((tx) => app.get(SweepRemindersJob).handle({}, tx));
  const promised = () => app.query(`SELECT 1 FROM outbox WHERE name = 'sweep-reminders' AND handled_at IS NULL`);

  it('is not begun twice and not left half done by three sweeps at once, one of which is lost', async () => {
    const lost = app.run(async (tx) => {
      await app.get(SweepRemindersJob).handle({}, tx);
      throw new Error('killed before the commit');
    });
    const outcomes = await Promise.allSettled([sweep(), lost, sweep()]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await promised()).length).toBeGreaterThan(0);
  });

  it('is sent to the last by the sweeps that sweeps promise, each letter once and of each deadline the latest', async () => {
    await app.drain();
    expect(await promised()).toEqual([]);
    expect(await app.query(outcome)).toEqual([
      { status: 'planned', reason: null, lines: 1, deadlines: 1 },
      { status: 'sent', reason: null, lines: agencies - 1, deadlines: agencies - 1 },
      { status: 'skipped', reason: 'superseded', lines: agencies / 10, deadlines: agencies / 10 },
    ]);
    expect(await app.query(told)).toEqual([{ messages: agencies - 1, different: agencies - 1, letters: agencies - 1 }]);
  });

  it('stops for none that cannot be dealt with: it stays due, and goes out when it can', async () => {
    const [stuck] = await app.query<{ tries: number }>(`SELECT tries FROM reminder r JOIN agency a ON a.id = r.agency_id WHERE a.slug = 'many-1'`);
    expect(stuck?.tries).toBeGreaterThanOrEqual(1);
    expect((await app.run((tx) => app.get(SweepRemindersJob).dueSince(tx)))?.toISOString()).toBe('2025-10-21T01:30:00.000Z');
    await app.query(`UPDATE cycle SET definition_version = 1 FROM agency a WHERE a.id = agency_id AND a.slug = 'many-1'`);
    await sweep();
    expect(await app.run((tx) => app.get(SweepRemindersJob).dueSince(tx))).toBeNull();
    expect(await app.query(told)).toEqual([{ messages: agencies, different: agencies, letters: agencies }]);
  });

  it('is not sent again', async () => {
    await Promise.all([sweep(), sweep()]);
    await app.drain();
    expect(await app.query(told)).toEqual([{ messages: agencies, different: agencies, letters: agencies }]);
  });
});
