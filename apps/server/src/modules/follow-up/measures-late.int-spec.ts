import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { routes, type LateWork } from '@prongsai/contracts';
import { EntityManager } from 'typeorm';
import { startedApp, type StartedApp } from '../../../test/started-app.js';
import { YearInTest } from '../../../test/year-in-test.js';
import type { Actor } from '../../platform/index.js';
import { ListLate } from './late/list-late.js';
import { NudgeHolder } from './nudge/nudge-holder.js';

const publishedPlan = async (app: StartedApp, slug: string): Promise<YearInTest> => {
  const year = await YearInTest.open(app, slug, 2570);
  await app.drain();
  await year.toPlanReview();
  await year.approveByAll();
  await year.publish('plan');
  await app.drain();
  return year;
};

describe('measures that are late', () => {
  let app: StartedApp;
  let year: YearInTest;
  const list = (actor: Actor, agencyId?: string): Promise<LateWork[]> =>
    app.get(ListLate).list(actor, routes.listLate.query.parse({ agencyId, milestone: 'execution' })).then(({ data }) => data);
  const late = async () => (await list(year.coordinator)).filter(({ measure }) => measure !== null);

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2026-10-01' });
    year = await publishedPlan(app, 'kut-rang');
    await app.query(`UPDATE deadline SET due_on = '2027-02-26' WHERE measure_id IS NOT NULL`);
    await app.at('2027-03-05T09:00:00+07:00');
  });
  afterAll(() => app.stop());

  it('are named with their number, and held by the head of the division that leads each', async () => {
    const rows = await late();
    expect(new Set(rows.map(({ measure }) => measure?.no))).toEqual(new Set([1, 2]));
    for (const { measure, holders, workingDaysLate } of rows) {
      expect(holders.map(({ positionId, since }) => ({ positionId, since }))).toEqual([{ positionId: year.heads[(measure?.no ?? 0) - 1]?.positionId, since: null }]);
      expect(workingDaysLate).toBe(5);
    }
  });

  it('are nudged where they are led', async () => {
    const [first] = (await late()).toSorted((one, other) => (one.measure?.no ?? 0) - (other.measure?.no ?? 0));
    const done = await app.get(NudgeHolder).nudge(year.coordinator, first?.deadlineId ?? '', undefined);
    expect(done.to.map(({ positionId }) => positionId)).toEqual([year.heads[0].positionId]);
    const [told] = await app.query<{ subject: string }>(`SELECT subject_th AS subject FROM notification WHERE event LIKE $1`, [`reminder:${first?.deadlineId}:%:nudge:%`]);
    expect(told?.subject).toContain('มาตรการที่ 1');
  });

  it('are the officer’s where no such head is in office', async () => {
    await app.query('UPDATE account SET disabled_at = now() WHERE id = $1', [year.heads[1].accountId]);
    const second = (await late()).find(({ measure }) => measure?.no === 2);
    await app.query('UPDATE account SET disabled_at = NULL WHERE id = $1', [year.heads[1].accountId]);
    expect(second?.holders.map(({ role, vacant }) => `${role} ${vacant}`)).toEqual(['divisionHead true', 'officer false']);
  });

  it('are late no more once they are carried out', async () => {
    await year.send(year.officer, 'openSixMonthReport');
    await year.report('sixMonth', 1, { status: 'done' });
    expect((await late()).map(({ measure }) => measure?.no)).toEqual([2]);
  });

  it('are asked for with as many questions for two agencies as for one', async () => {
    const other = await publishedPlan(app, 'mueang-khong');
    await app.query(`UPDATE deadline SET due_on = '2027-02-26' WHERE measure_id IS NOT NULL`);
    await app.at('2027-03-05T09:00:00+07:00');
    const asked = jest.spyOn(EntityManager.prototype, 'query');
    const questions = async (agencyId?: string) => {
      asked.mockClear();
      const rows = await list(year.coordinator, agencyId);
      return { rows: rows.filter(({ measure }) => measure !== null).length, questions: asked.mock.calls.length };
    };
    const one = await questions(other.officer.agencyId ?? undefined);
    const both = await questions();
    asked.mockRestore();
    expect(one.rows).toBe(2);
    expect(both.rows).toBe(3);
    expect(both.questions).toBe(one.questions);
  });
});
