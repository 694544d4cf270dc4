import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusedBy, refusedWithoutTrace } from '../../../test/refused.js';
import { startedApp, type StartedApp } from '../../../test/started-app.js';
import { YearInTest } from '../../../test/year-in-test.js';
import { WriteMeasure } from './index.js';

describe('measures', () => {
  let app: StartedApp;
  let nextYear = 2569;
  const planning = async () => {
    const year = await YearInTest.open(app, 'kut-rang', (nextYear += 1));
    await year.analyse();
    await year.send(year.officer, 'submitAnalysis');
    return year;
  };
  const titles = async (year: YearInTest) => (await year.measures()).map(({ no, title }) => `${no} ${title}`);
  const remove = (year: YearInTest, { id, version }: { id: string; version: number }) =>
    app.run((tx) => app.get(WriteMeasure).remove(tx, year.officer, id, version));

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
  });
  afterAll(() => app.stop());

  it('are numbered without gaps, also when two are added at once', async () => {
    const year = await planning();
    await Promise.all(['ก', 'ข', 'ค'].map((title) => year.addMeasure({ title })));
    expect((await year.measures()).map(({ no }) => no)).toEqual([1, 2, 3]);
  });

  it('move up when one is removed', async () => {
    const year = await planning();
    for (const title of ['ก', 'ข', 'ค', 'ง']) await year.addMeasure({ title });
    await remove(year, (await year.measures())[1]!);
    expect(await titles(year)).toEqual(['1 ก', '2 ค', '3 ง']);
  });

  it('take the days a text says, and leave a doubtful text as it is printed', async () => {
    const year = await planning();
    const read = await year.addMeasure({ periodText: `ต.ค. ${nextYear - 1} – ก.ย. ${nextYear}`, periodStart: null, periodEnd: null });
    expect([read.periodStart, read.periodEnd]).toEqual([`${nextYear - 544}-10-01`, `${nextYear - 543}-09-30`]);
    const unread = await year.addMeasure({ periodText: 'ตลอดไป', periodStart: null, periodEnd: null });
    expect(unread).toMatchObject({ periodText: 'ตลอดไป', periodStart: null, periodEnd: null });
  });

  it('refuse divisions of another agency and indicators given twice, all at once', async () => {
    const year = await planning();
    const stranger = await app.actor('bueng-kan', 'divisionHead');
    const refused = await refusedWithoutTrace(app, () => year.addMeasure({ divisionIds: [stranger.divisionId ?? ''], indicatorNos: [9, 9] }));
    expect(refused).toMatchObject({ status: 422, said: ['division-unknown at divisions', 'indicator-twice at indicator:9'] });
  });

  it('let a head of division write what the own division leads, and nothing else', async () => {
    const year = await planning();
    const [first, second] = year.heads;
    const own = await year.addMeasure({}, first);
    const others = () => year.addMeasure({ divisionIds: [second.divisionId ?? ''] }, first);
    expect(await refusedWithoutTrace(app, others)).toMatchObject({ status: 403, said: ['other-division at plan'] });
    expect((await refusedBy(year.changeMeasure(own, { title: 'ก' }, second))).said).toEqual(['other-division at measure:1']);
    expect((await refusedBy(year.changeMeasure(own, { divisionIds: [second.divisionId ?? ''] }, first))).said).toEqual(['other-division at measure:1']);
  });

  it('are saved by the first of two who change the same text; the other is told', async () => {
    const year = await planning();
    const measure = await year.addMeasure();
    const outcomes = await Promise.allSettled([year.changeMeasure(measure, { title: 'ก' }), year.changeMeasure(measure, { title: 'ข' })]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await refusedBy(year.changeMeasure(measure, { title: 'ค' }))).toMatchObject({ status: 409, code: 'version-conflict', said: ['changed-meanwhile at measure:1'] });
  });

  it('are two hundred in a plan at most', async () => {
    const year = await planning();
    const { id } = await year.addMeasure();
    const columns = 'cycle_id, agency_id, title, indicator_nos, analysis, steps, division_ids, responsible_text, period_text, follow_up, version, author_ids, updated_at';
    await app.query(`INSERT INTO measure (id, no, ${columns}) SELECT gen_random_uuid(), n, ${columns} FROM measure, generate_series(2, 200) n WHERE id = $1`, [id]);
    expect(await refusedWithoutTrace(app, () => year.addMeasure())).toMatchObject({ status: 409, said: ['measures-too-many at plan'] });
  });

  it('do not exist for another agency', async () => {
    const year = await planning();
    const measure = await year.addMeasure();
    const stranger = await app.actor('bueng-kan', 'officer');
    expect(await refusedBy(year.changeMeasure(measure, { title: 'ก' }, stranger))).toMatchObject({ status: 404 });
  });

  it('are reported on by the division that leads them, in the half that is open', async () => {
    const year = await (await YearInTest.open(app, 'kut-rang', (nextYear += 1))).toPlanReview();
    expect((await refusedBy(year.report('sixMonth', 1))).said).toEqual(['not-editable-here']);
    await year.approveByAll();
    await year.report('sixMonth', 1, {}, year.heads[0]);
    expect((await refusedBy(year.report('sixMonth', 2, {}, year.heads[0]))).said).toEqual(['other-division at measure:2']);
    expect((await refusedBy(year.report('twelveMonth', 1))).said).toEqual(['not-editable-here']);
    expect(await refusedBy(year.report('sixMonth', 1, { version: 0 }))).toMatchObject({ code: 'version-conflict' });
  });

  it('go on into the next year when they are unfinished, once, with their period left open', async () => {
    const year = await (await YearInTest.open(app, 'kut-rang', (nextYear += 1))).toPlanReview();
    const [, unfinished] = await year.measures();
    for (const half of ['sixMonth', 'twelveMonth'] as const) {
      await year.approveByAll();
      await year.publish(half === 'sixMonth' ? 'plan' : 'sixMonthReport');
      await year.send(year.officer, half === 'sixMonth' ? 'openSixMonthReport' : 'openTwelveMonthReport');
      for (const no of [1, 2]) await year.report(half, no, { status: half === 'twelveMonth' && no === 1 ? 'done' : 'inProgress' });
      await year.send(year.officer, half === 'sixMonth' ? 'submitSixMonthReport' : 'submitTwelveMonthReport');
    }
    await year.approveByAll();
    await year.publish('twelveMonthReport');
    expect((await refusedBy(year.send(year.officer, 'close'))).said).toEqual(['acknowledgement-missing at cycle']);
    await year.acknowledge();
    await year.send(year.officer, 'close');
    await app.promise('open-next-cycle', { cycleId: year.cycleId });
    await app.drain();
    const next = await app.query('SELECT state, result_fiscal_year AS year FROM cycle WHERE agency_id = $1 AND fiscal_year = $2', [year.officer.agencyId, (nextYear += 1)]);
    expect(next).toEqual([{ state: 'analysing', year: year.fiscalYear }]);
    const carried = await app.query(
      `SELECT m.no, m.title, m.carried_from_id AS "from", m.period_start AS start, m.author_ids AS authors FROM measure m JOIN cycle c ON c.id = m.cycle_id
        WHERE c.agency_id = $1 AND c.fiscal_year = $2`,
      [year.officer.agencyId, nextYear],
    );
    expect(carried).toEqual([{ no: 1, title: unfinished?.title, from: unfinished?.id, start: null, authors: [] }]);
  });
});
