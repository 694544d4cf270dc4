import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { Heartbeat } from '../../../platform/queue/heartbeat.js';
import { OpenCycle } from '../../cycles/index.js';
import { SweepRemindersJob } from '../sweep/sweep-reminders.job.js';
import { TellOutagesJob } from './tell-outages.job.js';

const told = `SELECT n.subject_en, n.body_en FROM notification n JOIN position p ON p.id = n.position_id WHERE n.event LIKE 'outage:%' AND p.role = 'coordinator'`;
const sent = `SELECT r.rung, r.status, r.reason FROM reminder r JOIN deadline d ON d.id = r.deadline_id
  WHERE d.milestone = 'analysis' AND r.audience <> 'engine' AND r.status <> 'planned' AND r.reason IS DISTINCT FROM 'plannedTooLate' ORDER BY r.planned_for`;

describe('an outage of three days', () => {
  let app: StartedApp;

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
    const officer = await app.actor('kut-rang', 'officer');
    await app.run((tx) => app.get(OpenCycle).open(tx, officer, { agencyId: officer.agencyId ?? '', fiscalYear: 2569, resultFiscalYear: 2568 }));
    await app.drain();
    await app.at('2025-10-29T08:00:00+07:00');
    await app.get(Heartbeat).beat();
    await app.drain();
  });
  afterAll(() => app.stop());

  const tell = () => Promise.all([1, 2].map(() => app.run((tx) => app.get(TellOutagesJob).handle({}, tx))));

  it('is noticed by the first beat after it, and nobody is told before what was late has gone out', async () => {
    await app.at('2025-11-01T08:00:00+07:00');
    await app.query(`UPDATE heartbeat SET beaten_at = now() - interval '3 days'`);
    await Promise.all([app.get(Heartbeat).beat(), app.get(Heartbeat).beat()]);
    const outages = await app.query(`SELECT kind, to_char(from_at AT TIME ZONE 'Asia/Bangkok', 'YYYY-MM-DD HH24:MI') AS from, told_at FROM outage`);
    expect(outages).toEqual([{ kind: 'noBeat', from: '2025-10-29 08:00', told_at: null }]);
    await tell();
    expect(await app.query(told)).toEqual([]);
  });

  it('makes up for the latest rung once, and not for what went out before', async () => {
    await Promise.all([1, 2].map(() => app.run((tx) => app.get(SweepRemindersJob).handle({}, tx))));
    const lines = await app.query<{ rung: string; status: string; reason: string | null }>(sent);
    expect(lines.filter(({ status }) => status === 'sent').map(({ rung }) => rung)).toEqual(['before7', 'due']);
    expect(lines.filter(({ reason }) => reason === 'superseded').map(({ rung }) => rung)).toEqual(['before1']);
  });

  it('is then told the coordinators once: what was late, by how much and how many were told', async () => {
    await tell();
    await tell();
    const letters = await app.query<{ subject_en: string; body_en: string }>(told);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.subject_en).toMatch(/^The system did not run for a time: \d+ reminder\(s\) were late$/);
    expect(letters[0]?.body_en).toMatch(/by \d+ minute\(s\) at most; \d+ position\(s\) have been told since/);
  });

  it('of which nothing was late is told nobody', async () => {
    await app.query(`UPDATE heartbeat SET beaten_at = now() - interval '1 hour'`);
    await app.at('2025-11-01T12:00:00+07:00');
    await app.get(Heartbeat).beat();
    await app.drain();
    await tell();
    expect(await app.query(told)).toHaveLength(1);
    expect(await app.query('SELECT 1 FROM outage WHERE told_at IS NULL')).toEqual([]);
  });
});
