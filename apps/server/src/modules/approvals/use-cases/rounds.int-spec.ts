import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusedBy, refusedWithoutTrace } from '../../../../test/refused.js';
import { startedApp, type StartedApp } from '../../../../test/started-app.js';
import { YearInTest } from '../../../../test/year-in-test.js';
import type { Actor } from '../../../platform/index.js';
import { ReadCycle } from '../../cycles/view/index.js';
import { ReadApproval } from './read-approval.js';

const steps = { steps: ['ตรวจสอบ', 'เผยแพร่', 'ติดตาม'] };
const remark = { where: 'measure:2', text: 'เพิ่มขั้นตอนการติดตาม' };

describe('the round after', () => {
  let app: StartedApp;
  let nextYear = 2569;
  const inReview = async () => (await YearInTest.open(app, 'kut-rang', (nextYear += 1))).toPlanReview();
  const change = async (year: YearInTest, given: Parameters<YearInTest['changeMeasure']>[1]) => {
    const [, second] = await year.measures();
    await year.changeMeasure(second!, given);
  };
  const returned = async (year: YearInTest, by: Actor, more: object = {}) => year.decide(by, await year.question(by), { ...remark, ...more });
  const rows = (year: YearInTest, round: number) =>
    app.query(
      `SELECT level, position_id AS "positionId", verdict, carried_from AS "carriedFrom", voided_at IS NOT NULL AS voided
         FROM approval WHERE cycle_id = $1 AND round = $2 ORDER BY asked_at, decided_at, id`,
      [year.cycleId, round],
    );
  const waitsFor = (year: YearInTest, actor: Actor) => year.question(actor).then(() => true, () => false);
  const cycleOf = (year: YearInTest, actor = year.officer) => app.run((tx) => app.get(ReadCycle).read(tx, actor, year.cycleId));

  beforeAll(async () => {
    app = await startedApp({ content: 'people', startsOn: '2025-10-01' });
  });
  afterAll(() => app.stop());

  it('keeps the approvals that an edit does not touch, and asks the others again', async () => {
    const year = await inReview();
    await year.approve(...year.heads);
    await returned(year, year.clerk);
    await change(year, steps);
    await year.send(year.officer, 'submitPlan');
    const [first, second] = year.heads.map(({ positionId }) => positionId);
    expect(await rows(year, 1)).toMatchObject([
      { positionId: first, verdict: 'approve', voided: false },
      { positionId: second, verdict: 'approve', voided: true },
      { level: 'clerk', verdict: 'return' },
    ]);
    expect(await rows(year, 2)).toEqual(expect.arrayContaining([
      { level: 'heads', positionId: first, verdict: 'approve', carriedFrom: 1, voided: false },
      { level: 'heads', positionId: second, verdict: null, carriedFrom: null, voided: false },
    ]));
    const { approval } = await cycleOf(year);
    expect(approval[0]).toMatchObject({ level: 'heads', status: 'here', needed: 2 });
    expect(approval[0]!.approvers).toEqual(expect.arrayContaining([expect.objectContaining({ positionId: first, carriedFrom: 1 }), expect.objectContaining({ positionId: second, carriedFrom: null })]));
    expect((await refusedBy(year.decide(year.heads[0], await year.question(year.heads[1])))).status).toBe(404);
    await year.approve(year.heads[1], year.clerk, year.executive);
    expect((await year.cycle()).state).toBe('executing');
  });

  it('shows a head what has changed since he last decided, not since his approval was last carried', async () => {
    const year = await inReview();
    await year.approve(year.heads[0]);
    await returned(year, year.heads[1]);
    await change(year, steps);
    await year.send(year.officer, 'submitPlan');
    await returned(year, year.heads[1]);
    const [own] = await year.measures();
    await year.changeMeasure(own!, { followUp: 'รายงานทุกไตรมาส' });
    await year.send(year.officer, 'submitPlan');
    const { id } = await year.question(year.heads[0]);
    const view = await app.run((tx) => app.get(ReadApproval).read(tx, year.heads[0], id));
    const changed = view.places.flatMap(({ where, fields }) => fields.filter(({ before, now }) => before !== now).map(({ field }) => `${where}/${field}`));
    expect(changed).toEqual(['measure:1/followUp', 'measure:2/steps']);
  });

  it('goes straight to the one who returned the text, when nothing has changed', async () => {
    const year = await inReview();
    await year.approve(...year.heads);
    await returned(year, year.clerk);
    await year.send(year.officer, 'submitPlan');
    expect(await waitsFor(year, year.heads[0])).toBe(false);
    expect(await year.question(year.clerk)).toMatchObject({ round: 2 });
  });

  it('comes by the officer too, who takes the text back: open questions are gone, what was decided still holds', async () => {
    const year = await inReview();
    await year.approve(...year.heads);
    const question = await year.question(year.clerk);
    await year.send(year.officer, 'withdraw');
    expect(await year.cycle()).toMatchObject({ state: 'planning', round: 2 });
    expect(await waitsFor(year, year.clerk)).toBe(false);
    expect((await refusedBy(year.decide(year.clerk, question))).said).toEqual(['event-unknown-here at cycle']);
    expect(await year.audited('cycle.withdraw')).toHaveLength(1);
    await change(year, steps);
    await year.send(year.officer, 'submitPlan');
    expect(await waitsFor(year, year.heads[0])).toBe(false);
    expect(await waitsFor(year, year.heads[1])).toBe(true);
  });

  it('lets one of an approval and a withdrawal win when both come at once', async () => {
    const year = await inReview();
    await year.approve(...year.heads, year.clerk);
    const question = await year.question(year.executive);
    const { version } = await year.cycle();
    const [approval, withdrawal] = await Promise.allSettled([year.decide(year.executive, question), year.send(year.officer, 'withdraw', { version })]);
    expect([approval.status, withdrawal.status].sort()).toEqual(['fulfilled', 'rejected']);
    const { state } = await year.cycle();
    expect(state).toBe(approval.status === 'fulfilled' ? 'executing' : 'planning');
    const answered = await app.query(`SELECT 1 FROM approval WHERE cycle_id = $1 AND level = 'executive' AND verdict IS NOT NULL`, [year.cycleId]);
    expect(answered).toHaveLength(approval.status === 'fulfilled' ? 1 : 0);
    expect([...(await year.audited('cycle.withdraw')), ...(await year.audited('cycle.approve'))]).toHaveLength(4);
  });

  it('may begin further back, where the one who returns names the step', async () => {
    const year = await inReview();
    const question = await year.question(year.heads[0]);
    expect((await refusedWithoutTrace(app, () => year.decide(year.heads[0], question, { ...remark, to: 'executing' }))).said).toEqual(['target-unknown']);
    const view = await app.run((tx) => app.get(ReadApproval).read(tx, year.heads[0], question.id));
    expect(view.returnTargets).toEqual(['planning', 'analysing']);
    await year.decide(year.heads[0], question, { ...remark, to: 'analysing' });
    expect(await year.cycle()).toMatchObject({ state: 'analysing', round: 2 });
  });

  it('has the remarks of the last one as its list, field by field', async () => {
    const year = await inReview();
    await returned(year, year.heads[1], { field: 'steps' });
    const remarks = async () => (await cycleOf(year)).remarks.map(({ where, field, closed }) => [where, field, closed]);
    expect(await remarks()).toEqual([['measure:2', 'steps', false]]);
    await change(year, { followUp: 'รายงานทุกไตรมาส' });
    expect(await remarks()).toEqual([['measure:2', 'steps', false]]);
    await change(year, steps);
    expect(await remarks()).toEqual([['measure:2', 'steps', true]]);
  });
});
