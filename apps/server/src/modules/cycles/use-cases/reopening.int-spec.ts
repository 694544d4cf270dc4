import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@prongsai/thai';
import { refusedBy, refusedWithoutTrace } from '../../../../test/refused.js';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { YearInTest } from '../../../../test/year-in-test.js';
import { PublicationService } from '../../publication/publication.service.js';
import { ReadCycle } from '../view/index.js';
import { ExtendReopening } from './extend-reopening.js';

const reason = 'ตัวเลขในแผนคลาดเคลื่อน';

describe('work that is opened again', () => {
  let app: StartedApp;
  let nextYear = 2569;
  const first = (year: YearInTest) => `${year.fiscalYear - 544}-10-01`;
  const on = (year: YearInTest, day: number) => app.at(`${addDays(first(year), day)}T09:00:00+07:00`);
  const approved = async () => {
    const year = await (await YearInTest.open(app, 'kut-rang', (nextYear += 1))).toPlanReview();
    await year.approveByAll();
    return year;
  };
  const reopened = async (days = 10) => {
    const year = await approved();
    await year.send(year.coordinator, 'reopen', { to: 'planning', reason, until: addDays(first(year), days) });
    return year;
  };
  const view = (year: YearInTest) => app.run((tx) => app.get(ReadCycle).read(tx, year.officer, year.cycleId));
  const write = async (year: YearInTest) => {
    const [measure] = await year.measures();
    await year.changeMeasure(measure!, { followUp: 'รายงานทุกไตรมาส' });
  };
  const extend = (year: YearInTest, days: number, by = year.coordinator) =>
    app.run((tx) => app.get(ExtendReopening).extend(tx, by, year.cycleId, { until: addDays(first(year), days), reason: 'รอข้อมูลจากกองคลัง' }));

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
  });
  afterAll(() => app.stop());

  it('is open up to its last day, and closed by itself after it, with a reason that says so', async () => {
    const year = await reopened(10);
    await on(year, 10);
    await write(year);
    expect((await view(year)).reopening).toMatchObject({ from: 'executing', to: 'planning', reason, untilOn: addDays(first(year), 10), expired: false });
    await on(year, 11);
    expect((await refusedBy(write(year))).said).toEqual(['reopening-expired']);
    expect((await view(year)).reopening).toMatchObject({ expired: true });
  });

  it('can be submitted as it stands after the last day, and ends when the cycle is back where it was', async () => {
    const year = await reopened(10);
    await on(year, 15);
    await year.send(year.officer, 'submitPlan');
    expect((await view(year)).reopening).not.toBeNull();
    await year.approveByAll();
    expect((await view(year)).reopening).toBeNull();
  });

  it('is extended by the coordinator alone, with a day and a reason', async () => {
    const year = await reopened(10);
    await on(year, 15);
    expect((await refusedWithoutTrace(app, () => extend(year, 20, year.officer))).said).toEqual(['role-not-allowed']);
    expect((await refusedWithoutTrace(app, () => extend(year, 15))).said).toEqual(['until-not-ahead at until']);
    expect((await refusedWithoutTrace(app, () => extend(year, 15 + 61))).said).toEqual(['until-too-late at until']);
    await extend(year, 20);
    expect(await year.audited('cycle.extendReopening')).toHaveLength(1);
    await write(year);
  });

  it('cannot be extended where nothing was opened', async () => {
    const year = await approved();
    expect((await refusedWithoutTrace(app, () => extend(year, 20))).said).toEqual(['not-reopened at cycle']);
  });

  it('stands beside what was published of it', async () => {
    const year = await reopened(10);
    await year.send(year.officer, 'submitPlan');
    await year.approveByAll();
    await year.publish('plan');
    const { reopenings } = (await app.run((tx) => app.get(PublicationService).agencyBySlug(tx, 'kut-rang')))!;
    expect(reopenings).toContainEqual({ fiscalYear: year.fiscalYear, state: 'planning', on: first(year), untilOn: addDays(first(year), 10), reason });
  });
});

describe('the acknowledgement of the province', () => {
  let app: StartedApp;

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
  });
  afterAll(() => app.stop());

  it('names what was seen, and is void once anything published has changed', async () => {
    const year = await (await YearInTest.open(app, 'kut-rang', 2570)).toPublishing();
    const { publishedHash } = await app.run((tx) => app.get(ReadCycle).read(tx, year.coordinator, year.cycleId));
    expect(publishedHash).toMatch(/^[0-9a-f]{64}$/);
    expect((await refusedWithoutTrace(app, () => year.send(year.coordinator, 'acknowledge', { readHash: 'f'.repeat(64) }))).said).toEqual(['published-changed at cycle']);
    await year.send(year.coordinator, 'acknowledge', { readHash: publishedHash! });
    const [kept] = await app.query('SELECT acknowledged_hash AS hash FROM cycle WHERE id = $1', [year.cycleId]);
    expect(kept).toEqual({ hash: publishedHash });
    await app.query(`UPDATE cycle SET acknowledged_hash = $2 WHERE id = $1`, [year.cycleId, '0'.repeat(64)]);
    expect((await refusedWithoutTrace(app, () => year.send(year.officer, 'close'))).said).toEqual(['acknowledgement-outdated at cycle']);
    await year.send(year.coordinator, 'acknowledge', { readHash: publishedHash! });
    await year.send(year.officer, 'close');
    expect((await year.cycle()).state).toBe('closed');
  });
});
