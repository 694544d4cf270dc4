import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { routes, type OutageReport } from '@prongsai/contracts';
import { addWorkingDays, formatThaiDate, holidaySet } from '@prongsai/thai';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { newId, Transactions, type Actor } from '../../../platform/index.js';
import { OpenCycle } from '../../cycles/index.js';
import { OutageFile } from './outage-file.js';
import { ReadOutages } from './read-outages.js';

describe('the report of what was late', () => {
  let app: StartedApp;
  let coordinator: Actor;
  let officer: Actor;
  let fiscalYear = 2569;

  const holidays = holidaySet(2025, 2045);
  /** A working day and the one before it, in the first month of the year. */
  let day: string;
  let dayBefore: string;
  const at = (time: string, on = day) => app.at(`${on}T${time}+07:00`);
  /** Two workers at once. */
  const work = async () => {
    for (const sweep of ['sweep-reminders', 'sweep-reminders'] as const) await app.promise(sweep, {});
    await Promise.all([app.drain(), app.drain()]);
  };
  const report = (actor = coordinator, query: Record<string, unknown> = {}): Promise<OutageReport> =>
    app.get(Transactions).run(actor, (tx) => app.get(ReadOutages).of(tx, actor, routes.outageReport.query.parse(query)));
  const planFor = (on: string, rung: string, milestone = 'analysis') =>
    app.query(`UPDATE reminder r SET planned_for = $1 FROM deadline d WHERE d.id = r.deadline_id AND d.milestone = $2 AND r.rung = $3 AND r.status = 'planned'`, [
      `${on}T08:30:00+07:00`, milestone, rung,
    ]);

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
    coordinator = await app.actor('kut-rang', 'coordinator');
    officer = await app.actor('kut-rang', 'officer');
  });
  afterAll(() => app.stop());

  /** A year in which nothing is planned but what a test plans. */
  beforeEach(async () => {
    fiscalYear += 1;
    dayBefore = addWorkingDays(`${fiscalYear - 544}-10-14`, 1, holidays);
    day = addWorkingDays(dayBefore, 1, holidays);
    await at('09:00:00', `${fiscalYear - 544}-10-01`);
    const cycleId = await app.run((tx) => app.get(OpenCycle).open(tx, officer, { agencyId: officer.agencyId ?? '', fiscalYear, resultFiscalYear: fiscalYear - 1 }));
    await app.drain();
    await app.query(`DELETE FROM reminder WHERE status = 'planned' AND (cycle_id <> $1 OR rung NOT IN ('before7', 'before1'))`, [cycleId]);
    await app.query(`UPDATE reminder SET planned_for = '2099-01-05T08:30:00+07:00' WHERE status = 'planned'`);
    await planFor(day, 'before7');
  });

  it('is empty while everything goes out at its hour', async () => {
    await at('08:31:00');
    await work();
    expect(await report()).toMatchObject({ outages: [], totals: { lines: 0, letters: 0, sent: 0, longestMinutes: 0 }, data: [], next: null });
  });

  it('says what was late, by how much and who was told, and when the system did not run', async () => {
    await at('13:00:00');
    await app.query(`INSERT INTO outage (id, kind, from_at, until_at) VALUES ($1, 'noBeat', $2, $3)`, [newId(), `${day}T08:00:00+07:00`, `${day}T13:00:00+07:00`]);
    await work();
    const { data, totals, outages } = await report();
    expect(outages).toEqual([{ from: `${day}T01:00:00.000Z`, until: `${day}T06:00:00.000Z` }]);
    expect(data).toMatchObject([{ kind: 'line', milestone: 'analysis', rung: 'before7', lateMinutes: 270, status: 'sent', told: { th: expect.stringContaining('เจ้าหน้าที่') } }]);
    expect(totals).toEqual({ lines: 1, letters: 0, sent: 1, longestMinutes: 270 });
  });

  it('names the rungs that a longer outage has made needless', async () => {
    await planFor(dayBefore, 'before1');
    await at('11:00:00');
    await work();
    const { data } = await report();
    expect(data.map(({ rung, status, told }) => ({ rung, status, told: told !== null }))).toEqual(
      expect.arrayContaining([{ rung: 'before7', status: 'sent', told: true }, { rung: 'before1', status: 'skipped', told: false }]),
    );
  });

  it('leaves out what a pause has held back', async () => {
    const pause = `INSERT INTO reminder_pause (id, province_id, starts_at, ends_at, reason, set_by, set_by_position) VALUES ($1, $2, $3, $4, 'ทดสอบ', $1, $1)`;
    await app.query(pause, [newId(), coordinator.provinceId, `${day}T00:00:00+07:00`, `${day}T12:00:00+07:00`]);
    await at('12:01:00');
    await work();
    expect((await report()).data).toEqual([]);
  });

  describe('of letters', () => {
    const leaveAt = (time: string) => app.query(`UPDATE letter SET state = 'sent', sent_at = (day + $2::time) AT TIME ZONE 'Asia/Bangkok' WHERE day = $1`, [day, time]);
    beforeEach(async () => {
      await at('08:31:00');
      await work();
    });

    it('counts from the hour at which they could have left', async () => {
      await leaveAt('08:40');
      await at('16:00:00');
      expect((await report()).data).toEqual([]);
      await leaveAt('15:31');
      expect((await report()).data).toMatchObject([{ kind: 'letter', lateMinutes: 420, rung: null, told: { en: 'ITA Officer, Office of the Clerk' } }]);
    });

    it('counts no night and no day off as lateness', async () => {
      await app.query(`UPDATE delivery SET due_at = $2 WHERE letter_id IN (SELECT id FROM letter WHERE day = $1)`, [day, `${dayBefore}T19:00:00+07:00`]);
      await leaveAt('08:40');
      await at('16:00:00');
      expect((await report()).data).toEqual([]);
    });
  });

  it('is narrowed by days, paged, and an agency’s own', async () => {
    await planFor(day, 'before7', 'plan');
    await at('13:00:00');
    await work();
    const first = await report(coordinator, { limit: 1 });
    const second = await report(coordinator, { limit: 1, after: first.next });
    expect(new Set([...first.data, ...second.data].map(({ id }) => id)).size).toBe(2);
    expect(second.next).toBeNull();
    expect((await report(coordinator, { until: dayBefore })).data).toEqual([]);
    expect((await report(await app.actor('bueng-kan', 'officer'))).data).toEqual([]);
    expect((await report({ ...coordinator, provinceId: newId() })).data).toEqual([]);
  });

  it('is a file for spreadsheets with every row and their number', async () => {
    await at('13:00:00');
    await work();
    const chunks: string[] = [];
    for await (const chunk of app.get(OutageFile).open(coordinator, {})) chunks.push(String(chunk));
    const lines = chunks.join('').trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe('\uFEFFหน่วยงาน,เรื่อง,การเตือน,กำหนดส่ง,ส่งจริง,ช้า (นาที),ผล,เหตุผล,แจ้งแก่');
    expect(lines[1]).toContain(`,ก่อนครบกำหนด 7 วันทำการ,${formatThaiDate(day)} 08.30 น.,`);
    expect(lines[1]).toContain(',270,ส่งแล้ว,,');
    expect(lines[2]).toBe('จำนวนรายการทั้งหมด,1');
  });
});
