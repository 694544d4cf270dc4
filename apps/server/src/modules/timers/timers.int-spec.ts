import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startedApp, type StartedApp } from '../../../test/started-app.js';
import { FireTimersJob } from './fire-timers.job.js';

const stateOf = `SELECT c.state FROM cycle c JOIN agency a ON a.id = c.agency_id WHERE a.slug = $1`;

describe('the timers', () => {
  let app: StartedApp;

  beforeAll(async () => {
    app = await startedApp({ content: 'all' });
  });
  afterAll(() => app.stop());

  /** Two at the same time, as two workers would. */
  const fire = async () => {
    const job = app.get(FireTimersJob);
    await Promise.all([1, 2].map(() => app.run((tx) => job.handle({}, tx))));
    await app.drain();
  };
  const lines = (slug: string) =>
    app.query<{ rung: string; status: string; reason: string | null; tries: number }>(
      `SELECT t.rung, t.status, t.reason, t.tries FROM reminder t JOIN agency a ON a.id = t.agency_id WHERE a.slug = $1 AND t.audience = 'engine' ORDER BY t.planned_for`,
      [slug],
    );
  const held = (slug: string) =>
    app.query<{ body_th: string }>(
      `SELECT n.body_th FROM notification n JOIN reminder t ON n.event = 'timer:' || t.id JOIN agency a ON a.id = t.agency_id WHERE a.slug = $1`,
      [slug],
    );

  it('do nothing before their day', async () => {
    await app.at('2026-02-28T23:59:00+07:00');
    await fire();
    expect(await app.query(stateOf, ['bueng-kan'])).toEqual([{ state: 'executing' }]);
  });

  it('open the six-month report when its day has come and the plan is published', async () => {
    await app.at('2026-03-01T09:00:00+07:00');
    await fire();
    expect(await app.query(stateOf, ['bueng-kan'])).toEqual([{ state: 'sixMonthReporting' }]);
    const trail = await app.query(
      `SELECT e.action, e.position_id FROM audit_entry e JOIN agency a ON a.id = e.agency_id WHERE a.slug = 'bueng-kan' AND e.action = 'cycle.openSixMonthReport'`,
    );
    expect(trail).toEqual([{ action: 'cycle.openSixMonthReport', position_id: null }]);
    expect(await lines('bueng-kan')).toEqual([
      { rung: 'openSixMonthReport', status: 'sent', reason: null, tries: 0 },
      { rung: 'openTwelveMonthReport', status: 'planned', reason: null, tries: 0 },
    ]);
  });

  it('wait for a cycle that has not come so far, without a word', async () => {
    expect(await app.query(stateOf, ['kut-rang'])).toEqual([{ state: 'planReview' }]);
    expect(await held('kut-rang')).toEqual([]);
    expect((await lines('kut-rang'))[0]).toEqual({ rung: 'openSixMonthReport', status: 'planned', reason: null, tries: 0 });
  });

  it('tell the officer once what keeps the step from opening, and open it as soon as it may', async () => {
    await app.query(`UPDATE cycle SET state = 'executing' FROM agency a WHERE a.id = agency_id AND a.slug = 'bueng-kan'`);
    await app.query(`UPDATE reminder SET status = 'planned', settled_at = NULL WHERE audience = 'engine'`);
    await app.query(`UPDATE document SET published_at = NULL FROM agency a WHERE a.id = agency_id AND a.slug = 'bueng-kan'`);
    await fire();
    await fire();
    expect(await held('bueng-kan')).toEqual([{ body_th: expect.stringContaining('แผน') }]);
    expect((await lines('bueng-kan'))[0]).toMatchObject({ status: 'planned', tries: expect.any(Number) });
    expect((await lines('bueng-kan'))[0]?.tries).toBeGreaterThanOrEqual(2);
    await app.query(`UPDATE document SET published_at = now() FROM agency a WHERE a.id = agency_id AND a.slug = 'bueng-kan'`);
    await fire();
    expect(await app.query(stateOf, ['bueng-kan'])).toEqual([{ state: 'sixMonthReporting' }]);
  });

  it('say of a step that a person was first with that it is done', async () => {
    await app.query(`UPDATE reminder SET status = 'planned', settled_at = NULL WHERE audience = 'engine' AND rung = 'openSixMonthReport'`);
    await fire();
    expect((await lines('bueng-kan'))[0]).toMatchObject({ status: 'skipped', reason: 'done' });
  });

  it('open the twelve-month report on its day', async () => {
    await app.query(`UPDATE cycle SET state = 'executingSecondHalf' FROM agency a WHERE a.id = agency_id AND a.slug = 'bueng-kan'`);
    await app.at('2026-09-01T09:00:00+07:00');
    await fire();
    expect(await app.query(stateOf, ['bueng-kan'])).toEqual([{ state: 'twelveMonthReporting' }]);
  });
});
