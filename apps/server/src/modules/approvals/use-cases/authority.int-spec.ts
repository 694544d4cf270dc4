import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusedWithoutTrace } from '../../../../test/refused.js';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { YearInTest } from '../../../../test/year-in-test.js';
import { newId, type Actor } from '../../../platform/index.js';
import { ReadCycle } from '../../cycles/view/index.js';
import { DecideMany } from './decide-many.js';
import { ReadApproval } from './read-approval.js';

describe('who decides, when, and by what right', () => {
  let app: StartedApp;
  let nextYear = 2569;
  const inReview = async () => (await YearInTest.open(app, 'kut-rang', (nextYear += 1))).toPlanReview();
  const approver = async (year: YearInTest, level: string, positionId: string) => {
    const { approval } = await app.run((tx) => app.get(ReadCycle).read(tx, year.officer, year.cycleId));
    return approval.find((step) => step.level === level)?.approvers.find((candidate) => candidate.positionId === positionId);
  };
  const october = (year: YearInTest, day: number) => `${year.fiscalYear - 544}-10-${String(day).padStart(2, '0')}`;
  const on = (year: YearInTest, day: number) => app.at(`${october(year, day)}T09:00:00+07:00`);

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
  });
  afterAll(() => app.stop());

  describe('a decision that was made on paper', () => {
    it('bears the day it was made beside the day it was recorded', async () => {
      const year = await inReview();
      await on(year, 6);
      await year.decide(year.heads[0], await year.question(year.heads[0]), undefined, { effectiveOn: october(year, 3), paperNote: 'บันทึกข้อความที่ 12' });
      expect(await approver(year, 'heads', year.heads[0].positionId)).toMatchObject({
        verdict: 'approved',
        decidedAt: expect.stringContaining(october(year, 6)),
        effectiveOn: october(year, 3),
        paperNote: 'บันทึกข้อความที่ 12',
      });
    });

    it('is refused for a day to come, for a day before the text, and after long without its paper', async () => {
      const year = await inReview();
      await on(year, 20);
      const question = await year.question(year.heads[0]);
      const refusals = async (effectiveOn: string, paperNote?: string) =>
        (await refusedWithoutTrace(app, () => year.decide(year.heads[0], question, undefined, { effectiveOn, paperNote }))).said;
      expect(await refusals(october(year, 21))).toEqual(['effective-in-future at effectiveOn']);
      expect(await refusals(`${year.fiscalYear - 544}-09-30`, 'บันทึกข้อความที่ 12')).toEqual(['effective-before-text at effectiveOn']);
      expect(await refusals(october(year, 5))).toEqual(['paper-note-missing at paperNote']);
      const view = await app.run((tx) => app.get(ReadApproval).read(tx, year.heads[0], question.id));
      expect(view.textSince).toBe(october(year, 1));
    });
  });

  describe('an office that somebody acts for by an order', () => {
    const actFor = async (year: YearInTest, office: Actor, by: Actor, untilDay: number): Promise<Actor> => {
      await app.query(
        `INSERT INTO position_holder (id, position_id, account_id, from_on, until_on, acting, order_no, order_on) VALUES ($1, $2, $3, $4, $5, true, '12/2568', $4)`,
        [newId(), office.positionId, by.accountId, october(year, 1), october(year, untilDay)],
      );
      return { ...office, accountId: by.accountId };
    };

    it('decides through him, and the row keeps both offices and the order', async () => {
      const year = await inReview();
      const acting = await actFor(year, year.clerk, year.heads[0], 10);
      await year.approve(...year.heads);
      const question = await year.question(year.clerk);
      const refused = await refusedWithoutTrace(app, () => year.decide(year.clerk, question));
      expect(refused).toMatchObject({ status: 403, said: ['acting-order-runs'] });
      const view = await app.run((tx) => app.get(ReadApproval).read(tx, year.clerk, question.id));
      expect(view.reasons.map(({ code }) => code)).toEqual(['acting-order-runs']);
      const { allowedEvents } = await app.run((tx) => app.get(ReadCycle).read(tx, year.clerk, year.cycleId));
      expect(allowedEvents.find(({ event }) => event === 'approve')).toMatchObject({ allowed: false, reasons: [{ code: 'acting-order-runs' }] });
      await year.decide(acting, question);
      const [own] = await app.query<{ th: string }>('SELECT title_th AS th FROM position WHERE id = $1', [year.heads[0].positionId]);
      expect(await approver(year, 'clerk', year.clerk.positionId)).toMatchObject({
        verdict: 'approved',
        acting: { orderNo: '12/2568', orderOn: october(year, 1), ownTitle: { th: own!.th } },
      });
    });

    it('does not decide through him on what he has written himself', async () => {
      const year = await YearInTest.open(app, 'kut-rang', (nextYear += 1));
      const acting = await actFor(year, year.clerk, year.heads[0], 10);
      await year.analyse();
      await year.send(year.officer, 'submitAnalysis');
      await year.addMeasure({ divisionIds: [year.heads[1].divisionId ?? ''] });
      await app.query('UPDATE measure SET author_ids = array_append(author_ids, $2) WHERE cycle_id = $1', [year.cycleId, acting.accountId]);
      await year.send(year.officer, 'submitPlan');
      await year.approve(year.heads[1]);
      const question = await year.question(year.clerk);
      expect((await refusedWithoutTrace(app, () => year.decide(acting, question))).said).toEqual(['own-text']);
    });
  });

  describe('a head who wrote the text himself', () => {
    it('decides under a recorded waiver, and the decision names it', async () => {
      const year = await YearInTest.open(app, 'kut-rang', (nextYear += 1));
      /** The only one of the division. */
      const alone = year.heads[1];
      await year.analyse();
      await year.send(year.officer, 'submitAnalysis');
      await year.addMeasure({ divisionIds: [alone.divisionId ?? ''] }, alone);
      await year.send(year.officer, 'submitPlan');
      const question = await year.question(alone);
      expect((await refusedWithoutTrace(app, () => year.decide(alone, question))).said).toEqual(['own-text']);
      await app.query(
        `INSERT INTO waiver (id, agency_id, position_id, reason, document_no, from_on, until_on, granted_at, granted_by, granted_by_position)
         VALUES ($1, $2, $3, 'กองมีข้าราชการคนเดียว', 'มค 0001/45', $4, $5, now(), $6, $7)`,
        [newId(), year.officer.agencyId, alone.positionId, october(year, 1), october(year, 31), year.executive.accountId, year.executive.positionId],
      );
      await year.decide(alone, question);
      expect(await approver(year, 'heads', alone.positionId)).toMatchObject({ waiver: { by: 'มค 0001/45', what: 'กองมีข้าราชการคนเดียว' } });
    });
  });

  describe('many at once', () => {
    it('are decided each by itself: what has changed since the list was loaded is refused, and the others go on', async () => {
      const years = [await inReview(), await inReview(), await inReview()];
      const [head] = years[0]!.heads;
      const [first, second, third] = [await years[0]!.question(head), await years[1]!.question(head), await years[2]!.question(head)];
      await years[1]!.decide(years[1]!.heads[1], await years[1]!.question(years[1]!.heads[1]), { where: 'measure:1', text: 'ขอให้ระบุเดือน' });
      const [own] = await years[1]!.measures();
      await years[1]!.changeMeasure(own!, { followUp: 'รายงานทุกไตรมาส' });
      await years[1]!.send(years[1]!.officer, 'submitPlan');
      const asked = await years[1]!.question(head);
      const items = [
        { approvalId: first.id, contentHash: first.contentHash },
        { approvalId: asked.id, contentHash: second.contentHash },
        { approvalId: newId(), contentHash: first.contentHash },
        { approvalId: third.id, contentHash: third.contentHash },
      ];
      const outcomes = await app.get(DecideMany).approve(head, items);
      expect(outcomes.map(({ ok, state, problem }) => [ok, state ?? problem?.code])).toEqual([
        [true, 'planReview'],
        [false, 'content-changed'],
        [false, 'not-found'],
        [true, 'planReview'],
      ]);
      const again = await app.get(DecideMany).approve(head, items.slice(0, 1));
      expect(again).toMatchObject([{ ok: false, problem: { code: 'already-decided', status: 409 } }]);
    });
  });
});
