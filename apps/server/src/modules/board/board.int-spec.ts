import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BoardCell } from '@prongsai/contracts';
import { startedApp, type StartedApp } from '../../../test/started-app.js';
import { YearInTest } from '../../../test/year-in-test.js';
import { Transactions, type Actor } from '../../platform/index.js';
import { ReadCycle } from '../cycles/view/read-cycle.js';
import { BoardService } from './board.service.js';

const boardOf = (app: StartedApp, actor: Actor, fiscalYear: number | null = null) =>
  app.get(Transactions).run(actor, (tx) => app.get(BoardService).boardOf(tx, actor, fiscalYear));
const cellOf = async (app: StartedApp, actor: Actor, slug: string, milestone: string): Promise<BoardCell | undefined> =>
  (await boardOf(app, actor)).rows.find(({ agency }) => agency.slug === slug)?.cells.find((cell) => cell.milestone === milestone);

describe('the board of the demonstration', () => {
  let app: StartedApp;
  let coordinator: Actor;
  beforeAll(async () => {
    app = await startedApp({ content: 'all' });
    coordinator = await app.actor('kut-rang', 'coordinator');
    await app.at('2026-01-20T09:00:00+07:00');
  });
  afterAll(() => app.stop());

  it('forecasts the step after a late one, with the ground in both languages', async () => {
    const late = await cellOf(app, coordinator, 'kut-rang', 'planApproval');
    expect(late).toMatchObject({ mark: 'late' });
    const days = late?.days ?? 0;
    expect(await app.query('SELECT milestone FROM deadline WHERE id = $1', [late?.deadlineId])).toEqual([{ milestone: 'planApproval' }]);
    expect(await cellOf(app, coordinator, 'kut-rang', 'planPublished')).toMatchObject({
      mark: 'willMiss',
      days,
      forecast: {
        workingDaysLate: days,
        confidence: 'medium',
        because: { th: `ขั้นอนุมัติแผนมาตรการยังไม่เสร็จและช้าแล้ว ${days} วันทำการ`, en: `${days} working day(s) late already and not done: Plan approved` },
      },
    });
    expect((await boardOf(app, coordinator)).counts).toMatchObject({ willMiss: 1, late: 1 });
  });

  it('says nothing of measures of which nothing has been said', async () => {
    await app.at('2026-02-27T09:00:00+07:00');
    expect(await cellOf(app, coordinator, 'bueng-kan', 'execution')).toMatchObject({ mark: 'progress', percent: 0 });
    expect(await cellOf(app, coordinator, 'bueng-kan', 'execution')).not.toHaveProperty('forecast');
  });

  it('tells an agency the same on its own page', async () => {
    const officer = await app.actor('kut-rang', 'officer');
    const [cycle] = await app.query<{ id: string }>(`SELECT id FROM cycle WHERE agency_id = $1 AND definition_id = 'annual-cycle' ORDER BY fiscal_year DESC LIMIT 1`, [officer.agencyId]);
    const own = await app.get(Transactions).run(officer, (tx) => app.get(ReadCycle).read(tx, officer, cycle?.id ?? ''));
    const onBoard = (await boardOf(app, coordinator)).rows.find(({ agency }) => agency.slug === 'kut-rang')?.cells;
    expect(own.milestones).toEqual(onBoard);
  });
});

describe('the forecast of an agency with a year behind it', () => {
  let app: StartedApp;
  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2026-10-01' });
  });
  afterAll(() => app.stop());

  it('goes by last year’s same step and by this year’s steps so far', async () => {
    const before = await YearInTest.open(app, 'kut-rang', 2570);
    await app.drain();
    await before.analyse();
    await before.send(before.officer, 'submitAnalysis');
    await before.addMeasure();
    await app.at('2026-12-17T09:00:00+07:00');
    await before.send(before.officer, 'submitPlan');
    const year = await YearInTest.open(app, 'kut-rang', 2571);
    await app.drain();
    await year.analyse();
    await app.at('2027-11-05T09:00:00+07:00');
    await year.send(year.officer, 'submitAnalysis');
    await app.at('2027-11-08T09:00:00+07:00');
    expect(await cellOf(app, year.coordinator, 'kut-rang', 'plan')).toMatchObject({ mark: 'willMiss', forecast: { confidence: 'high', because: { th: expect.stringMatching(/ปีก่อนส่งช้า \d+ วันทำการ และปีนี้ขั้นก่อนหน้าช้าเฉลี่ย \d+ วันทำการ$/) } } });
  });
});
