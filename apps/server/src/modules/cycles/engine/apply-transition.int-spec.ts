import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusedBy, refusedWithoutTrace } from '../../../../test/refused.js';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { YearInTest } from '../../../../test/year-in-test.js';
import { ApplyTransition } from '../index.js';

describe('moving a cycle', () => {
  let app: StartedApp;
  let nextYear = 2569;
  /** A year of its own for each test: an agency has one cycle a year. */
  const openYear = () => YearInTest.open(app, 'kut-rang', (nextYear += 1));

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
  });
  afterAll(() => app.stop());

  it('writes the state, its history, one entry of the trail and one outbox row an effect', async () => {
    const year = await openYear();
    await year.analyse();
    const before = await app.query('SELECT id FROM outbox');
    await year.send(year.officer, 'submitAnalysis');
    expect(await year.cycle()).toEqual({ state: 'planning', version: 1, round: 1 });
    expect(await app.query('SELECT event, from_state, to_state FROM cycle_transition WHERE cycle_id = $1 ORDER BY version', [year.cycleId])).toEqual([
      { event: 'open', from_state: null, to_state: 'analysing' },
      { event: 'submitAnalysis', from_state: 'analysing', to_state: 'planning' },
    ]);
    expect(await year.audited('cycle.submitAnalysis')).toHaveLength(1);
    expect(await app.query('SELECT id FROM outbox')).toHaveLength(before.length + 1);
  });

  it('refuses an analysis that does not speak of the weak indicator', async () => {
    const year = await openYear();
    const refused = await refusedWithoutTrace(app, () => year.send(year.officer, 'submitAnalysis'));
    expect(refused).toMatchObject({ status: 409, code: 'transition-refused', said: ['indicator-without-analysis at indicator:9'] });
  });

  it('refuses a plan with every reason at once: no division, no steps, a period outside the year, an indicator without a measure', async () => {
    const year = await openYear();
    await year.analyse();
    await year.send(year.officer, 'submitAnalysis');
    await year.addMeasure({ indicatorNos: [], divisionIds: [], steps: [] });
    const outside = `${year.fiscalYear - 543}-10-15`;
    await year.addMeasure({ indicatorNos: [], periodEnd: outside });
    const refused = await refusedWithoutTrace(app, () => year.send(year.officer, 'submitPlan'));
    expect(refused.said).toEqual([
      'indicator-without-measure at indicator:9',
      'measure-without-steps at measure:1',
      'measure-without-division at measure:1',
      'period-outside-fy at measure:2',
    ]);
  });

  it('refuses a plan whose division nobody heads: its measure would be asked of nobody', async () => {
    const year = await openYear();
    await year.analyse();
    await year.send(year.officer, 'submitAnalysis');
    await year.addMeasure({ divisionIds: year.heads.map(({ divisionId }) => divisionId ?? '') });
    await app.query('UPDATE position_holder SET until_on = from_on WHERE position_id = $1', [year.heads[1].positionId]);
    const refused = await refusedWithoutTrace(app, () => year.send(year.officer, 'submitPlan'));
    await app.query('UPDATE position_holder SET until_on = NULL WHERE position_id = $1', [year.heads[1].positionId]);
    expect(refused.said).toEqual(['no-approver at level:heads']);
  });

  it('refuses a report in which a measure is not answered for', async () => {
    const year = await (await openYear()).toPlanReview();
    await year.approveByAll();
    await year.publish('plan');
    await year.send(year.officer, 'openSixMonthReport');
    await year.report('sixMonth', 1);
    const refused = await refusedWithoutTrace(app, () => year.send(year.officer, 'submitSixMonthReport'));
    expect(refused.said).toEqual(['report-without-status at measure:2', 'report-without-summary at measure:2']);
  });

  it('refuses a caller whose position may not send the event', async () => {
    const year = await openYear();
    const refused = await refusedWithoutTrace(app, () => year.send(year.clerk, 'submitAnalysis'));
    expect(refused.said).toEqual(['role-not-allowed', 'indicator-without-analysis at indicator:9']);
  });

  it('is a conflict when the cycle has moved on since the caller saw it', async () => {
    const year = await openYear();
    const refused = await refusedWithoutTrace(app, () => year.send(year.officer, 'submitAnalysis', { version: 7 }));
    expect(refused).toMatchObject({ status: 409, code: 'version-conflict', said: ['changed-meanwhile at cycle'] });
  });

  it('moves once when two send the same event at once', async () => {
    const year = await openYear();
    await year.analyse();
    const outcomes = await Promise.allSettled([year.send(year.officer, 'submitAnalysis', { version: 0 }), year.send(year.officer, 'submitAnalysis', { version: 0 })]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await year.audited('cycle.submitAnalysis')).toHaveLength(1);
  });

  it('does not exist for another agency', async () => {
    const year = await openYear();
    const stranger = await app.actor('bueng-kan', 'officer');
    expect(await refusedBy(year.send(stranger, 'submitAnalysis'))).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('tells the engine why it may not move a cycle by itself', async () => {
    const year = await (await openYear()).toPlanReview();
    await year.approveByAll();
    const outcome = await app.run((tx) => app.get(ApplyTransition).applyAsSystem(tx, { cycleId: year.cycleId, event: 'openSixMonthReport' }));
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'plan-unpublished' }] });
    expect((await year.cycle()).state).toBe('executing');
  });

  it('goes back by the coordinator alone, with a reason, and takes the ground from under what was approved', async () => {
    const year = await (await openYear()).toPlanReview();
    await year.approveByAll();
    expect((await refusedBy(year.send(year.coordinator, 'reopen', { to: 'planning' }))).said).toEqual(['reason-missing at reason', 'until-missing at until']);
    await year.send(year.coordinator, 'reopen', { to: 'planning', reason: 'ตัวเลขในแผนคลาดเคลื่อน', until: `${year.fiscalYear - 544}-10-31` });
    expect(await year.cycle()).toMatchObject({ state: 'planning', round: 2 });
    const [counted] = await app.query('SELECT count(*)::int AS standing FROM approval WHERE cycle_id = $1 AND voided_at IS NULL', [year.cycleId]);
    expect(counted).toEqual({ standing: 0 });
    await year.send(year.officer, 'submitPlan');
    expect(await year.question(year.heads[0])).toMatchObject({ level: 'heads', round: 2 });
  });
});
