import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ReminderDetail } from '@prongsai/contracts';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import type { Actor } from '../../../platform/index.js';
import { OpenCycle } from '../../cycles/index.js';
import { RemindersController } from '../reminders.controller.js';
import { SweepRemindersJob } from '../sweep/sweep-reminders.job.js';

const page = { order: 'earliest', limit: 500 } as const;

describe('the ledger', () => {
  let app: StartedApp;
  let ledger: RemindersController;
  let officer: Actor;
  let coordinator: Actor;
  let cycleId: string;
  let fiscalYear = 2569;

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
    ledger = app.get(RemindersController);
    officer = await app.actor('kut-rang', 'officer');
    coordinator = await app.actor('kut-rang', 'coordinator');
  });
  afterAll(() => app.stop());

  beforeEach(async () => {
    fiscalYear += 1;
    await app.at(`${day('10-01')}T09:00:00+07:00`);
    cycleId = await app.run((tx) => app.get(OpenCycle).open(tx, officer, { agencyId: officer.agencyId ?? '', fiscalYear, resultFiscalYear: fiscalYear - 1 }));
    await app.drain();
  });

  const day = (monthDay: string) => `${fiscalYear - 544}-${monthDay}`;
  const lineOf = async (milestone: string, rung: string) =>
    (await ledger.list(coordinator, { ...page, cycleId })).data.find((line) => line.milestone === milestone && line.rung === rung)?.id ?? '';
  const read = (reminderId: string): Promise<ReminderDetail> => ledger.read(coordinator, { reminderId });
  const sweep = () => Promise.all([1, 2].map(() => app.run((tx) => app.get(SweepRemindersJob).handle({}, tx))));
  const trail = (reminderId: string) => app.query<{ action: string }>(`SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY at`, [reminderId]);

  describe('as a list', () => {
    it('holds every letter, and the engine’s own steps nowhere', async () => {
      const { data, total, counts, next } = await ledger.list(coordinator, { ...page, cycleId });
      expect([data.length, total, next]).toEqual([56, 56, null]);
      expect(counts.planned + counts.skipped).toBe(56);
      expect(data.map(({ rung }) => rung)).not.toContain('openSixMonthReport');
    });

    it.each(['earliest', 'latest'] as const)('can be paged through without losing or doubling a line, the %s first', async (order) => {
      const whole = (await ledger.list(coordinator, { ...page, order, cycleId })).data.map(({ id }) => id);
      const pages: string[] = [];
      let after: string | undefined;
      do {
        const { data, next } = await ledger.list(coordinator, { order, limit: 9, cycleId, after });
        pages.push(...data.map(({ id }) => id));
        after = next ?? undefined;
      } while (after !== undefined);
      expect(pages).toEqual(whole);
    });

    it('counts the days of a week by what became of them, whatever is asked for', async () => {
      const week = { from: day('10-19'), until: day('10-23'), cycleId };
      const all = await ledger.list(coordinator, { ...page, ...week });
      expect(all.data.every(({ plannedFor }) => plannedFor.slice(0, 10) >= week.from && plannedFor.slice(0, 10) <= week.until)).toBe(true);
      const sent = await ledger.list(coordinator, { ...page, ...week, status: 'sent' });
      expect([sent.days, sent.total]).toEqual([all.days, 0]);
      expect(all.days.reduce((sum, { counts }) => sum + counts.planned, 0)).toBe(all.total);
      expect(all.nextDay === null || all.nextDay > week.until).toBe(true);
    });

    it('shows an agency nothing of another', async () => {
      const other = await app.actor('bueng-kan', 'officer');
      expect((await ledger.list(other, { ...page, cycleId })).total).toBe(0);
      const reminderId = await lineOf('plan', 'before7');
      await expect(ledger.read(other, { reminderId })).rejects.toMatchObject({ status: 404 });
    });
  });

  describe('as one line', () => {
    it('shows the letter, to whom it goes and why, and what comes if nobody acts', async () => {
      const { line, letter, to, why, next, sendNow, doNotSend } = await read(await lineOf('analysis', 'before7'));
      expect([line.status, line.channel, line.letter]).toEqual(['planned', null, null]);
      expect(letter.subject.th).toMatch(/: เหลือ 7 วันทำการ$/);
      expect(to).toEqual([expect.objectContaining({ held: true })]);
      expect(why.th).toMatch(/^เรื่องอยู่ที่ตำแหน่งนี้ตั้งแต่วันที่ 1 ต\.ค\./);
      expect(next.map(({ rung }) => rung)).toEqual(['before1', 'due', 'late1', 'late3', 'late5']);
      expect([sendNow.allowed, doNotSend.allowed]).toEqual([true, true]);
    });

    it('is sent before its hour when somebody wants it, once however often the job runs, and in his name', async () => {
      const reminderId = await lineOf('plan', 'before7');
      await ledger.send(coordinator, { reminderId }, { reason: 'ใกล้ประชุมสภา' });
      await expect(ledger.send(coordinator, { reminderId }, {})).rejects.toMatchObject({ reasons: [{ code: 'reminder-asked' }] });
      await Promise.all([app.promise('send-reminder', { reminderId }), app.promise('send-reminder', { reminderId })]);
      await Promise.all([app.drain(), app.drain(), sweep()]);
      // A letter is not gathered while a sweep is at work.
      await app.drain();
      const { line, to, sendNow } = await read(reminderId);
      expect([line.status, line.channel, line.note]).toEqual(['sent', 'email', 'ใกล้ประชุมสภา']);
      expect(to).toHaveLength(1);
      expect(sendNow.reasons.map(({ code }) => code)).toEqual(['reminder-settled']);
      expect(await trail(reminderId)).toEqual([{ action: 'reminder.send' }]);
      const [told] = await app.query<{ count: number }>(`SELECT count(*)::int FROM notification WHERE event = 'reminder:' || $1 || ':' || $2 || ':before7'`, [line.deadlineId, line.dueOn]);
      expect(told).toEqual({ count: 1 });
    });

    it('is not sent when somebody says so, for a reason that stands in the ledger and in the trail', async () => {
      const reminderId = await lineOf('analysis', 'before7');
      await ledger.skip(coordinator, { reminderId }, { reason: 'คุยกันแล้วทางโทรศัพท์' });
      await app.at(`${day('10-30')}T09:00:00+07:00`);
      await sweep();
      const { line } = await read(reminderId);
      expect([line.status, line.reason?.en, line.note]).toEqual(['skipped', 'somebody decided that it is not sent', 'คุยกันแล้วทางโทรศัพท์']);
      await expect(ledger.skip(coordinator, { reminderId }, { reason: 'อีกครั้ง' })).rejects.toMatchObject({ status: 409, reasons: [{ code: 'reminder-settled' }] });
      expect(await trail(reminderId)).toEqual([{ action: 'reminder.skip' }]);
    });

    it('goes once when the sweep comes at the same time', async () => {
      const reminderId = await lineOf('analysis', 'before7');
      await app.at(`${day('10-26')}T09:00:00+07:00`);
      await Promise.allSettled([ledger.send(coordinator, { reminderId }, {}), sweep()]);
      await app.drain();
      const [told] = await app.query<{ lines: number; messages: number }>(
        `SELECT count(*)::int AS lines, (SELECT count(*)::int FROM notification n WHERE n.event = 'reminder:' || d.id || ':' || d.due_on || ':before7') AS messages
           FROM reminder r JOIN deadline d ON d.id = r.deadline_id WHERE d.id = (SELECT deadline_id FROM reminder WHERE id = $1) AND r.rung = 'before7' AND r.status = 'sent' GROUP BY d.id`,
        [reminderId],
      );
      expect(told).toEqual({ lines: 1, messages: 1 });
    });

    it('says how its letter went once it has left', async () => {
      await app.at(`${day('10-26')}T09:00:00+07:00`);
      const reminderId = await lineOf('analysis', 'before7');
      await sweep();
      await app.query(
        `WITH told AS (SELECT y.notification_id, y.account_id, y.province_id FROM delivery y JOIN reminder r ON y.topic = 'deadline:' || r.deadline_id WHERE r.id = $1),
          letter AS (INSERT INTO letter (id, account_id, province_id, day, channel, address, state, late_days, gathered_at, sent_at)
            SELECT gen_random_uuid(), account_id, province_id, '${day('10-26')}', 'line', 'U1', 'sent', 0, now(), now() FROM told RETURNING id)
         UPDATE delivery y SET state = 'gathered', letter_id = letter.id FROM letter, told WHERE y.notification_id = told.notification_id`,
        [reminderId],
      );
      expect((await read(reminderId)).line).toMatchObject({ status: 'sent', channel: 'line', letter: { channel: 'line', state: 'sent' } });
    });
  });

  describe('held back by a pause', () => {
    const setPause = (agencyId?: string) =>
      ledger.pause(coordinator, { untilOn: day('11-30'), reason: 'น้ำท่วมใหญ่', ...(agencyId === undefined ? {} : { agencyId }) });
    const settledOf = async (milestone: string) =>
      (await ledger.list(coordinator, { ...page, cycleId })).data.filter((line) => line.milestone === milestone && line.status !== 'planned' && line.reason?.en !== 'its day was over when the deadline was set');

    it('sends nothing, and after its early end the latest rung of each deadline once', async () => {
      await app.at(`${day('10-02')}T09:00:00+07:00`);
      const pause = await setPause();
      expect(pause).toMatchObject({ running: true, agency: null, reason: 'น้ำท่วมใหญ่' });
      await app.at(`${day('11-10')}T09:00:00+07:00`);
      await sweep();
      expect(await settledOf('analysis')).toEqual([]);
      expect((await ledger.list(coordinator, { ...page, cycleId })).data.filter(({ paused }) => paused).length).toBeGreaterThan(3);
      await ledger.endPause(coordinator, { pauseId: pause.id }, { reason: 'น้ำลดแล้ว' });
      await app.drain();
      const settled = await settledOf('analysis');
      expect(settled.filter(({ status }) => status === 'sent')).toHaveLength(1);
      expect(new Set(settled.filter(({ status }) => status === 'skipped').map(({ reason }) => reason?.en))).toEqual(
        new Set(['held back by a pause; only the latest reminder was sent after it']),
      );
      expect((await trail(pause.id)).map(({ action }) => action)).toEqual(['reminder.pause', 'reminder.endPause']);
      await expect(ledger.endPause(coordinator, { pauseId: pause.id }, { reason: 'อีกครั้ง' })).rejects.toMatchObject({ reasons: [{ code: 'pause-over' }] });
    });

    it('ends by itself with its last day', async () => {
      await setPause();
      await app.at(`${day('11-30')}T23:59:00+07:00`);
      await sweep();
      expect(await settledOf('analysis')).toEqual([]);
      await app.at(`${day('12-01')}T09:00:00+07:00`);
      await sweep();
      expect((await settledOf('analysis')).filter(({ status }) => status === 'sent')).toHaveLength(1);
    });

    it('of one agency holds no other back', async () => {
      const other = await app.actor('bueng-kan', 'officer');
      await setPause(other.agencyId ?? '');
      await app.at(`${day('10-26')}T09:00:00+07:00`);
      await sweep();
      expect((await settledOf('analysis')).some(({ status }) => status === 'sent')).toBe(true);
      expect((await ledger.listPauses(officer)).data.some(({ agency }) => agency?.id === other.agencyId)).toBe(false);
    });

    it('is set once for the same time, also by two at once', async () => {
      const outcomes = await Promise.allSettled([setPause(), setPause()]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      await expect(setPause()).rejects.toMatchObject({ status: 409, reasons: [{ code: 'pause-there' }] });
    });

    it.each([
      ['pause-days', { fromOn: '12-10', untilOn: '12-01' }],
      ['pause-too-long', { fromOn: '10-10', untilOn: '12-31' }],
    ])('is refused in words: %s', async (code, { fromOn, untilOn }) => {
      const asked = { fromOn: day(fromOn), untilOn: day(untilOn), reason: 'ทดสอบ' };
      await expect(ledger.pause(coordinator, asked)).rejects.toMatchObject({ status: 422, reasons: [{ code }] });
    });
  });
});
