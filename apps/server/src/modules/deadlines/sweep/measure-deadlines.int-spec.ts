import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { SweepRemindersJob } from './sweep-reminders.job.js';

interface Line {
  status: string;
  reason: string | null;
  role: string | null;
}

/** A deadline of its own for the first measure of a plan that is being carried out. */
const own = `WITH d AS (INSERT INTO deadline (id, cycle_id, agency_id, milestone, measure_id, due_on, first_due_on)
    SELECT gen_random_uuid(), m.cycle_id, m.agency_id, 'execution', m.id, '2026-02-13', '2026-02-13' FROM measure m JOIN agency a ON a.id = m.agency_id
     WHERE a.slug = 'bueng-kan' ORDER BY m.cycle_id, m.no LIMIT 1 RETURNING id, cycle_id, agency_id, measure_id, due_on)
  INSERT INTO reminder (id, deadline_id, cycle_id, agency_id, due_on, rung, audience, planned_for)
  SELECT gen_random_uuid(), d.id, cycle_id, agency_id, due_on, rung, audience, at::timestamptz FROM d,
    (VALUES ('before7', 'holder', '2026-02-04 08:30+07'), ('late1', 'superior', '2026-02-16 08:30+07'), ('late5', 'coordinator', '2026-02-20 08:30+07')) AS t (rung, audience, at)
  RETURNING deadline_id AS "deadlineId"`;
const lines = `SELECT r.status, r.reason, p.role FROM reminder r LEFT JOIN position p ON p.id = r.position_id WHERE r.deadline_id = $1 AND r.rung = $2 ORDER BY p.role`;

describe('a deadline of one measure', () => {
  let app: StartedApp;
  let deadlineId: string;

  beforeAll(async () => {
    app = await startedApp({ content: 'all' });
  });
  afterAll(() => app.stop());

  beforeEach(async () => {
    await app.query(`DELETE FROM reminder WHERE deadline_id IN (SELECT id FROM deadline WHERE measure_id IS NOT NULL)`);
    await app.query('DELETE FROM deadline WHERE measure_id IS NOT NULL');
    const [made] = await app.query<{ deadlineId: string }>(own);
    deadlineId = made?.deadlineId ?? '';
  });

  const sweepAt = async (instant: string) => {
    await app.at(instant);
    await Promise.all([1, 2].map(() => app.run((tx) => app.get(SweepRemindersJob).handle({}, tx))));
    await app.drain();
  };
  const of = (rung: string) => app.query<Line>(lines, [deadlineId, rung]);
  const measureId = `(SELECT measure_id FROM deadline WHERE id = '`;

  it('is told the heads of the divisions that lead it, and the officer', async () => {
    await sweepAt('2026-02-04T09:00:00+07:00');
    const told = await of('before7');
    expect(told.every(({ status }) => status === 'sent')).toBe(true);
    expect(new Set(told.map(({ role }) => role))).toEqual(new Set(['divisionHead', 'officer']));
    const [letter] = await app.query<{ subject_th: string }>(`SELECT subject_th FROM notification WHERE event LIKE 'reminder:' || $1 || ':%' LIMIT 1`, [deadlineId]);
    expect(letter?.subject_th).toMatch(/^มาตรการที่ \d+ .+: เหลือ 7 วันทำการ$/);
  });

  it('is told the superior of those heads when it is late', async () => {
    await sweepAt('2026-02-16T09:00:00+07:00');
    expect(await of('late1')).toEqual([{ status: 'sent', reason: null, role: 'clerk' }]);
  });

  it('asks nobody any more once its newest report says it is done', async () => {
    await app.query(`INSERT INTO report_entry (id, cycle_id, agency_id, measure_id, half, status, updated_at, updated_by)
      SELECT gen_random_uuid(), m.cycle_id, m.agency_id, m.id, 'sixMonth', 'done', now(), m.id FROM measure m WHERE m.id = ${measureId}${deadlineId}')
      ON CONFLICT (measure_id, half) DO UPDATE SET status = 'done'`);
    await sweepAt('2026-02-04T09:00:00+07:00');
    await app.query(`UPDATE report_entry SET status = 'inProgress' WHERE measure_id = ${measureId}${deadlineId}')`);
    expect(await of('before7')).toEqual([{ status: 'skipped', reason: 'done', role: null }]);
  });

  it('asks nobody any more once the measure is gone', async () => {
    await app.query('UPDATE deadline SET measure_id = gen_random_uuid() WHERE id = $1', [deadlineId]);
    await sweepAt('2026-02-04T09:00:00+07:00');
    expect(await of('before7')).toEqual([{ status: 'skipped', reason: 'measureGone', role: null }]);
  });
});
