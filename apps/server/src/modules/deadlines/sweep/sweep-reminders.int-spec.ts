import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { ApplyTransition, OpenCycle } from '../../cycles/index.js';
import { CarryOut } from '../../../platform/queue/carry-out.js';
import { SweepRemindersJob } from './sweep-reminders.job.js';
import type { Actor } from '../../../platform/index.js';

interface Line {
  rung: string;
  status: string;
  reason: string | null;
  role: string | null;
}

const ledger = `SELECT r.rung, r.status, r.reason, p.role FROM reminder r JOIN deadline d ON d.id = r.deadline_id
  LEFT JOIN position p ON p.id = r.position_id WHERE r.cycle_id = $1 AND d.milestone = $2 ORDER BY r.planned_for, p.role`;

describe('reminders', () => {
  let app: StartedApp;
  let officer: Actor;
  let cycleId: string;
  let fiscalYear = 2569;

  const lines = (milestone: string) => app.query<Line>(ledger, [cycleId, milestone]);
  const settled = async (milestone: string) => (await lines(milestone)).filter(({ status }) => status !== 'planned');
  /** Two at the same time, as two workers would; then what they promise. */
  const sweep = async () => {
    const job = app.get(SweepRemindersJob);
    await Promise.all([1, 2].map(() => app.run((tx) => job.handle({}, tx))));
    await app.drain();
  };
  const openOn = async (day: string, year: number) => {
    await app.at(`${day}T09:00:00+07:00`);
    cycleId = await app.run((tx) => app.get(OpenCycle).open(tx, officer, { agencyId: officer.agencyId ?? '', fiscalYear: year, resultFiscalYear: year - 1 }));
    await app.drain();
  };

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
    officer = await app.actor('kut-rang', 'officer');
  });
  afterAll(() => app.stop());

  /** A year of its own each time: an agency has one cycle a year. */
  beforeEach(async () => {
    fiscalYear += 1;
    await openOn(`${fiscalYear - 544}-10-01`, fiscalYear);
  });
  const day = (monthDay: string, year: 0 | 1 = 0) => `${fiscalYear - 544 + year}-${monthDay}`;

  it('plans every milestone and every rung when a cycle opens', async () => {
    const [counted] = await app.query<{ deadlines: number; reminders: number }>(
      `SELECT (SELECT count(*)::int FROM deadline WHERE cycle_id = $1) AS deadlines, (SELECT count(*)::int FROM reminder WHERE cycle_id = $1) AS reminders`,
      [cycleId],
    );
    expect(counted).toEqual({ deadlines: 8, reminders: 58 });
  });

  it('plans once when the job runs twice', async () => {
    await app.promise('plan-reminders', { cycleId });
    await app.drain();
    expect(await lines('plan')).toHaveLength(7);
  });

  it('plans nothing for a year that is over: it is a record of the past', async () => {
    await openOn(day('10-05'), fiscalYear - 20);
    expect(await app.query('SELECT 1 FROM deadline WHERE cycle_id = $1', [cycleId])).toEqual([]);
    expect(await app.query('SELECT 1 FROM reminder WHERE cycle_id = $1', [cycleId])).toEqual([]);
  });

  it('sends nothing before its hour', async () => {
    await app.at(`${day('10-02')}T09:00:00+07:00`);
    await sweep();
    expect(await settled('plan')).toEqual([]);
  });

  it('sends a rung that is due to whoever must act, in the console and by mail', async () => {
    await app.at(`${day('10-20')}T09:00:00+07:00`);
    await sweep();
    expect(await settled('plan')).toEqual([{ rung: 'before30', status: 'sent', reason: null, role: 'officer' }]);
    const [told] = await app.query<{ in_app: number; letters: number }>(
      `SELECT count(DISTINCT n.id)::int AS in_app, count(y.*)::int AS letters FROM deadline d
         JOIN notification n ON n.event = 'reminder:' || d.id || ':' || d.due_on || ':before30' LEFT JOIN delivery y ON y.notification_id = n.id
        WHERE d.cycle_id = $1 AND d.milestone = 'plan'`,
      [cycleId],
    );
    expect(told).toEqual({ in_app: 1, letters: 1 });
  });

  it('sends only the latest rung after an outage, and says of the others why not', async () => {
    await app.at(`${day('12-01')}T09:00:00+07:00`);
    await sweep();
    const plan = await settled('plan');
    expect(plan.filter(({ status }) => status === 'sent')).toHaveLength(1);
    expect(plan.filter(({ reason }) => reason === 'superseded').length).toBeGreaterThanOrEqual(2);
  });

  it('sends once when four sweeps run at the same time', async () => {
    await app.at(`${day('10-20')}T09:00:00+07:00`);
    await Promise.all([sweep(), sweep()]);
    expect((await lines('plan')).filter(({ status }) => status === 'sent')).toHaveLength(1);
  });

  it('says how late the work is on the day the letter goes out, not on the day it was planned for', async () => {
    await app.at(`${day('12-24')}T09:00:00+07:00`);
    await sweep();
    const [letter] = await app.query<{ body_th: string }>(
      `SELECT n.body_th FROM notification n JOIN deadline d ON n.event LIKE 'reminder:' || d.id || ':%' WHERE d.cycle_id = $1 AND d.milestone = 'analysis' ORDER BY n.at DESC`,
      [cycleId],
    );
    const late = Number(/ล่าช้า (\d+) วันทำการ/.exec(letter?.body_th ?? '')?.[1]);
    expect(late).toBeGreaterThan(30);
  });

  it('lets a letter wait for the next working morning when its day has become a day off', async () => {
    const [line] = await app.query<{ id: string; day: string }>(
      `SELECT r.id, to_char(planned_for AT TIME ZONE 'Asia/Bangkok', 'YYYY-MM-DD') AS day FROM reminder r JOIN deadline d ON d.id = r.deadline_id
        WHERE d.cycle_id = $1 AND d.milestone = 'plan' AND rung = 'before30'`,
      [cycleId],
    );
    await app.query(
      `INSERT INTO announced_day (id, day, kind, name_th, name_en, source, certainty, added_at) VALUES (gen_random_uuid(), $1, 'special', 'วันหยุดพิเศษ', 'Special holiday', 'ทดสอบ', 'announced', now())`,
      [line?.day],
    );
    await app.at(`${line?.day}T09:00:00+07:00`);
    await sweep();
    const [waiting] = await app.query<{ status: string; later: boolean; hour: string; kept: boolean }>(
      `SELECT status, planned_for > planned_before AS later, to_char(planned_for AT TIME ZONE 'Asia/Bangkok', 'HH24:MI') AS hour, planned_before IS NOT NULL AS kept FROM reminder WHERE id = $1`,
      [line?.id],
    );
    await app.query('DELETE FROM announced_day WHERE day = $1', [line?.day]);
    expect(waiting).toEqual({ status: 'planned', later: true, hour: '08:30', kept: true });
  });

  it('skips a letter for work that was done in another channel, before the ledger has heard of it', async () => {
    await app.query(
      `INSERT INTO cycle_transition (id, cycle_id, agency_id, version, event, from_state, to_state, round, at)
       SELECT gen_random_uuid(), id, agency_id, version + 1, 'submitAnalysis', 'analysing', 'planning', 1, $2 FROM cycle WHERE id = $1`,
      [cycleId, `${day('10-05')}T10:00:00+07:00`],
    );
    await app.at(`${day('10-29')}T09:00:00+07:00`);
    await sweep();
    const analysis = (await settled('analysis')).filter(({ reason }) => reason !== 'plannedTooLate');
    expect(analysis.length).toBeGreaterThan(0);
    expect(analysis.every(({ status, reason }) => status === 'skipped' && reason === 'done')).toBe(true);
  });

  it('takes back letters that have been told and have not left when the milestone is reached', async () => {
    await app.at(`${day('10-20')}T09:00:00+07:00`);
    await app.run((tx) => app.get(SweepRemindersJob).handle({}, tx));
    await app.promise('settle-reminders', { cycleId, milestone: 'plan' });
    const [row] = await app.query<{ id: string }>(`SELECT id FROM outbox WHERE name = 'settle-reminders' AND handled_at IS NULL`);
    await app.get(CarryOut).run(row?.id ?? '');
    const letters = await app.query<{ state: string }>(
      `SELECT y.state FROM delivery y JOIN deadline d ON y.topic = 'deadline:' || d.id WHERE d.cycle_id = $1 AND d.milestone = 'plan'`,
      [cycleId],
    );
    expect(letters).toEqual([{ state: 'dropped' }]);
  });

  it('goes up the line when the work is late: superior, clerk, coordinator', async () => {
    const told: (string | null | undefined)[] = [];
    for (const rung of ['late1', 'late3', 'late5']) {
      const [planned] = await app.query<{ at: string }>(
        `SELECT to_char((planned_for + interval '1 minute') AT TIME ZONE 'Asia/Bangkok', 'YYYY-MM-DD"T"HH24:MI:SS"+07:00"') AS at FROM reminder r
          JOIN deadline d ON d.id = r.deadline_id WHERE r.cycle_id = $1 AND d.milestone = 'analysis' AND rung = $2`,
        [cycleId, rung],
      );
      await app.at(planned?.at ?? '');
      await sweep();
      told.push((await lines('analysis')).find((line) => line.rung === rung)?.role);
    }
    expect(told).toEqual(['divisionHead', 'clerk', 'coordinator']);
  });

  it('skips the late letters of work that nobody could have begun', async () => {
    await app.at(`${day('12-15')}T09:00:00+07:00`);
    await sweep();
    expect((await settled('plan')).find(({ rung }) => rung === 'late5')).toMatchObject({ status: 'skipped', reason: 'notBegun' });
  });

  it('skips what is planned for a milestone that is reached', async () => {
    await app.promise('settle-reminders', { cycleId, milestone: 'analysis' });
    await app.drain();
    const left = (await lines('analysis')).filter(({ reason }) => reason !== 'plannedTooLate');
    expect(left.every(({ status, reason }) => status === 'skipped' && reason === 'done')).toBe(true);
  });

  it('plans the letters again of work that must be done again', async () => {
    await app.promise('settle-reminders', { cycleId, milestone: 'analysis' });
    await app.drain();
    await app.promise('plan-reminders', { cycleId });
    await app.drain();
    expect((await lines('analysis')).map(({ status }) => status)).toEqual(['skipped', ...Array.from({ length: 6 }, () => 'planned')]);
  });

  it('sends nothing more for a cancelled cycle', async () => {
    const coordinator = await app.actor('kut-rang', 'coordinator');
    await app.run((tx) => app.get(ApplyTransition).apply(tx, coordinator, cycleId, { event: 'cancel', version: 0, reason: 'ยุบรวมหน่วยงาน' }));
    await app.at(`${day('11-20')}T09:00:00+07:00`);
    await sweep();
    expect(new Set((await lines('plan')).map(({ status, reason }) => `${status} ${reason}`))).toEqual(new Set(['skipped cycleOver']));
  });

  it('fails in words when nobody holds a position', async () => {
    await app.query('UPDATE account SET disabled_at = now() WHERE id = $1', [officer.accountId]);
    await app.at(`${day('10-20')}T09:00:00+07:00`);
    await sweep();
    await app.query('UPDATE account SET disabled_at = NULL WHERE id = $1', [officer.accountId]);
    expect(await settled('plan')).toEqual([{ rung: 'before30', status: 'failed', reason: 'nobodyHolds', role: null }]);
  });
});
