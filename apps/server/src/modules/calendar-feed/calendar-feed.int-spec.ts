import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startedApp, type Beside, type StartedApp } from '../../../test/started-app.js';
import { Transactions, type Actor } from '../../platform/index.js';
import { CalendarEvents } from './calendar-events.js';
import { SeenDeadlines, type SeenDeadline } from './seen-deadlines.js';

/** A deadline of its own for every measure of an agency, which the demonstration does not have. */
const ofMeasures = `INSERT INTO deadline (id, cycle_id, agency_id, milestone, measure_id, due_on, first_due_on)
  SELECT gen_random_uuid(), m.cycle_id, m.agency_id, 'execution', m.id, DATE '2026-03-31', DATE '2026-03-31' FROM measure m JOIN agency a ON a.id = m.agency_id WHERE a.slug = $1
  ON CONFLICT DO NOTHING`;

describe('what a calendar shows, asked by two processes at once', () => {
  let app: StartedApp;
  let second: Beside;
  let officer: Actor;

  beforeAll(async () => {
    app = await startedApp({ content: 'all' });
    second = await app.beside();
    await app.drain();
    officer = await app.actor('kut-rang', 'officer');
    await app.query(ofMeasures, ['kut-rang']);
  }, 180_000);
  afterAll(async () => {
    await second.stop();
    await app.stop();
  });

  const seenBy = (actor: Actor, process: Beside = app): Promise<SeenDeadline[]> =>
    process.get(Transactions).run(actor, (tx) => process.get(SeenDeadlines).of(tx, actor));
  const eventsOf = (deadlines: readonly SeenDeadline[], process: Beside = app) => process.run((tx) => process.get(CalendarEvents).of(tx, deadlines));

  it('is to an officer every deadline of the agency, those of the measures too', async () => {
    const seen = await seenBy(officer);
    expect(new Set(seen.map(({ agencyId }) => agencyId))).toEqual(new Set([officer.agencyId]));
    expect(seen.filter(({ measure }) => measure === null)).toHaveLength(8);
    const [measures] = await app.query<{ count: number }>('SELECT count(*)::int AS count FROM measure WHERE agency_id = $1', [officer.agencyId]);
    expect(measures!.count).toBeGreaterThan(0);
    expect(seen.filter(({ measure }) => measure !== null)).toHaveLength(measures!.count);
  });

  it('is to a head of division the measures that his division leads, and no other', async () => {
    const head = await app.actor('kut-rang', 'divisionHead');
    const led = await app.query<{ no: number }>('SELECT no FROM measure WHERE agency_id = $1 AND $2 = ANY (division_ids) ORDER BY no', [head.agencyId, head.divisionId]);
    const seen = (await seenBy(head)).flatMap(({ measure }) => measure?.no ?? []);
    expect(seen.toSorted((a, b) => a - b)).toEqual(led.map(({ no }) => no));
  });

  it('is nothing to an agency that has no deadlines, whatever others have', async () => {
    expect(await seenBy(await app.actor('mun-lek', 'officer'))).toEqual([]);
  });

  it('knows what is done', async () => {
    const seen = await seenBy(officer);
    const [{ done } = { done: 0 }] = await app.query<{ done: number }>(
      `SELECT count(DISTINCT t.cycle_id)::int AS done FROM cycle_transition t WHERE t.agency_id = $1 AND t.event = 'submitAnalysis'`, [officer.agencyId],
    );
    expect(seen.filter(({ milestone, state }) => milestone === 'analysis' && state === 'done')).toHaveLength(done);
  });

  it('numbers a change once, however many see it first', async () => {
    const seen = await seenBy(officer);
    expect(new Set((await eventsOf(seen)).map(({ sequence }) => sequence))).toEqual(new Set([0]));
    const moved = seen.map((deadline) => ({ ...deadline, dueOn: '2026-04-30' }));
    const both = await Promise.all([eventsOf(moved), eventsOf(moved, second), eventsOf(moved, second)]);
    for (const events of both) expect(new Set(events.map(({ sequence }) => sequence))).toEqual(new Set([1]));
    expect((await eventsOf(moved)).map(({ changedAt }) => changedAt)).toEqual(both[0].map(({ changedAt }) => changedAt));
  });
});
