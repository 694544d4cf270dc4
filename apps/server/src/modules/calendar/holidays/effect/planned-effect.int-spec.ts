import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { until } from '@prongsai/testing';
import { startedApp, type StartedApp } from '../../../../../test/started-app.js';
import { AppModule } from '../../../../app.module.js';
import { Relay } from '../../../../platform/outbox/relay.js';
import { Transactions, type Actor } from '../../../../platform/index.js';
import { MoveDeadlines } from '../../../policy/index.js';
import type { AnnouncedKind } from '../../index.js';
import { ChangeDay } from '../use-cases/change-day.js';
import { PreviewHoliday } from '../use-cases/preview-holiday.js';

/** The six-month report is due on this Friday; Songkran follows the weekend. */
const friday = '2026-04-10';
const afterSongkran = '2026-04-16';
const name = { th: 'งานประจำปีของจังหวัด', en: 'Fair of the province' };

describe('a day that becomes a day off in the middle of the year', () => {
  let app: StartedApp;
  let other: TestingModule;
  let coordinator: Actor;

  beforeAll(async () => {
    app = await startedApp({ content: 'all' });
    other = await Test.createTestingModule({ imports: [AppModule.forRoot({ config: app.config, works: false })] }).overrideProvider(Relay).useValue({}).compile();
    await other.init();
    coordinator = await app.actor('kut-rang', 'coordinator');
  });

  afterAll(async () => {
    await other.close();
    await app.stop();
  });

  type Process = Pick<TestingModule, 'get'>;
  const change = (kind: AnnouncedKind, day = friday, process: Process = app, then = () => undefined) =>
    process.get(Transactions, { strict: false }).run(coordinator, async (tx) => {
      const { provinceId } = coordinator;
      await process.get(ChangeDay, { strict: false }).change(tx, { actor: coordinator, provinceId, day, kind, name, source: 'ประกาศจังหวัด', certainty: 'announced' });
      then();
    });
  const preview = (day = friday, asked: 'add' | 'withdraw' = 'add') => app.get(Transactions).run(coordinator, (tx) =>
    app.get(PreviewHoliday).preview(tx, { day, provinceId: coordinator.provinceId, change: asked }));
  const dueOn = async (day: string) => (await app.query<{ id: string }>(`SELECT id FROM deadline WHERE due_on = $1 ORDER BY id`, [day])).map(({ id }) => id);
  const ledger = () => app.query<{ id: string; dueOn: string; at: string }>(
    `SELECT id, due_on::text AS "dueOn", (planned_for AT TIME ZONE 'Asia/Bangkok')::text AS at FROM reminder WHERE status = 'planned' ORDER BY id`);
  const onDay = (day: string) => app.query(`SELECT 1 FROM reminder WHERE status = 'planned' AND audience <> 'engine' AND (planned_for AT TIME ZONE 'Asia/Bangkok')::date = $1`, [day]);
  const told = () => app.query<{ subject: string; body: string }>(`SELECT n.subject_th AS subject, n.body_th AS body FROM notification n WHERE n.event LIKE 'holiday:%' ORDER BY n.at, n.id`);

  it('is foreseen without changing anything', async () => {
    const before = await ledger();
    const effect = await preview();
    expect(effect.dueDays).toEqual([{ milestone: 'sixMonthReport', from: friday, to: afterSongkran, deadlines: (await dueOn(friday)).length }]);
    expect(effect.agencies).toBeGreaterThan(0);
    expect(effect.reminders.every(({ from, to }) => from !== to)).toBe(true);
    expect(await ledger()).toEqual(before);
    expect(await told()).toEqual([]);
  });

  it('takes due days and letters along, once, by two processes at the same time, tells whom it concerns, and brings all of it back when it is withdrawn', async () => {
    const [plan, due, effect] = [await ledger(), await dueOn(friday), await preview()];
    const asked = await Promise.allSettled([change('special'), change('special', friday, other)]);
    expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await dueOn(afterSongkran)).toEqual(due);
    expect(await onDay(friday)).toEqual([]);
    const moved = await ledger();
    const before = new Map(plan.map((line) => [line.id, line.at]));
    expect(moved.filter(({ id, at }) => before.get(id) !== at)).toHaveLength(effect.reminders.reduce((total, { reminders }) => total + reminders, 0));
    const letters = await told();
    expect(letters.filter(({ subject }) => subject.startsWith('ปฏิทินวันหยุดเปลี่ยน'))).toHaveLength(1);
    expect(letters.filter(({ subject }) => subject.startsWith('กำหนดเปลี่ยนตามวันหยุด')).length).toBeGreaterThanOrEqual(due.length);

    expect((await preview(friday, 'withdraw')).dueDays).toEqual([{ milestone: 'sixMonthReport', from: afterSongkran, to: friday, deadlines: due.length }]);
    await change('withdrawn');
    expect(await ledger()).toEqual(plan);
    expect(await dueOn(friday)).toEqual(due);
  });

  it('stays as it was when the day cannot be added after all', async () => {
    const plan = await ledger();
    const dies = change('special', friday, other, () => {
      throw new Error('the process died');
    });
    await expect(dies).rejects.toThrow('the process died');
    expect(await ledger()).toEqual(plan);
    expect(await app.query(`SELECT 1 FROM announced_day WHERE day = $1 AND kind <> 'withdrawn'`, [friday])).toEqual([]);
  });

  it('leaves a due day where an act has set it, and says so', async () => {
    const [first] = await dueOn(friday);
    await app.query('UPDATE deadline SET set_by_move_id = gen_random_uuid() WHERE id = $1', [first]);
    expect(await preview()).toMatchObject({ dueDaysKept: 1 });
    await change('special');
    expect(await dueOn(friday)).toEqual([first]);
    await change('withdrawn');
    await app.query('UPDATE deadline SET set_by_move_id = NULL WHERE id = $1', [first]);
  });

  it('reaches a deadline that was being moved by the calendar of before', async () => {
    const to = '2026-04-22';
    const { agencyId = '' } = (await app.query<{ agencyId: string }>(`SELECT agency_id AS "agencyId" FROM deadline WHERE due_on = $1 AND milestone = 'sixMonthReport' LIMIT 1`, [friday]))[0] ?? {};
    const subject = { definitionId: 'annual-cycle', milestone: 'sixMonthReport', fiscalYear: 2569, provinceId: coordinator.provinceId, agencyId } as const;
    const working = await app.run(async (tx) => {
      await app.get(MoveDeadlines).apply(tx, coordinator, { subject, to: { dueOn: to }, reason: 'ขยายเวลา', from: null });
      // The day before the new due day: its letter is planned there, in a transaction that nobody sees yet.
      const effect = change('special', '2026-04-21', other);
      await until('the day waits for the move', () => app.query(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`).then(({ length }) => length > 0));
      return { effect };
    });
    await working.effect;
    expect(await app.query(`SELECT 1 FROM reminder WHERE status = 'planned' AND due_on = $1`, [to])).not.toEqual([]);
    expect(await onDay('2026-04-21')).toEqual([]);
  });
});
