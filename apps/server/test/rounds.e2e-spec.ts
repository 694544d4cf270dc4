import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '@prongsai/contracts';
import { AgencyYear } from './agency-year.js';
import { Journey } from './journey.js';

/** A plan that goes back and forth: each test goes on where the one before has ended. */
describe('a plan in its rounds', () => {
  let journey: Journey;
  let year: AgencyYear;

  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'on' });
    year = new AgencyYear(journey, 'kut-rang');
  });
  afterAll(() => journey.stop());

  const waiting = async () => {
    const { approval } = await year.cycle();
    return approval.flatMap(({ level, status, approvers }) => (status === 'here' ? approvers.filter(({ verdict }) => verdict === null).map(() => level) : []));
  };
  const changeSecond = async (followUp: string) => {
    const [, second] = await year.measures();
    const body = { ...(await year.bodyOf(year.agency.measures[1]!)), followUp, version: second!.version };
    await (await year.as('officer')).call(routes.changeMeasure, { params: { measureId: second!.id }, body });
  };

  it('is returned to a step that the executive names, with a remark on one field', async () => {
    const { client, approvalId, contentHash } = await year.asked('executive');
    const { returnTargets } = await client.call(routes.getApproval, { params: { approvalId } });
    expect(returnTargets).toEqual(['planning', 'analysing']);
    const remarks = [{ where: 'measure:2', field: 'followUp', text: 'ระบุเดือนที่รายงาน' }];
    const returned = await client.call(routes.decide, { params: { approvalId }, body: { verdict: 'return', contentHash, remarks, to: 'analysing' } });
    expect(returned.state).toBe('analysing');
    expect((await year.cycle()).remarks).toMatchObject([{ where: 'measure:2', field: 'followUp', closed: false }]);
  });

  it('comes back to the one who returned it while nothing has changed', async () => {
    await year.send('officer', 'submitAnalysis');
    expect(await year.send('officer', 'submitPlan')).toMatchObject({ state: 'planReview', round: 2 });
    expect(await waiting()).toEqual(['executive']);
    const { approval } = await year.cycle();
    expect(approval[0]!.approvers.map(({ carriedFrom }) => carriedFrom)).toEqual(approval[0]!.approvers.map(() => 1));
  });

  it('is taken back by the officer, and asks again only those whose part an edit touches, and those above', async () => {
    expect(await year.send('officer', 'withdraw')).toMatchObject({ state: 'planning', round: 3 });
    await changeSecond('รายงานผลทุกสิ้นเดือน');
    expect((await year.cycle()).remarks).toMatchObject([{ field: 'followUp', closed: true }]);
    await year.send('officer', 'submitPlan');
    const { approval } = await year.cycle();
    const asked = approval[0]!.approvers.filter(({ verdict }) => verdict === null);
    const [, second] = await year.measures();
    expect(asked).toHaveLength(second!.divisions.length);
    expect(approval[0]!.approvers.length).toBeGreaterThan(asked.length);
  });

  it('is approved by many hands at once, each answer by itself', async () => {
    for (const key of await year.seatsAt('heads')) {
      const client = await year.as(key);
      const { data } = await client.call(routes.inbox, {});
      const items = data.map(({ id: approvalId, contentHash }) => ({ approvalId, contentHash }));
      if (items.length === 0) continue;
      const outcomes = (await client.call(routes.decideMany, { body: { items: [...items, { approvalId: items[0]!.approvalId, contentHash: 'a'.repeat(64) }] } })).data;
      expect(outcomes.slice(0, -1).every(({ ok }) => ok)).toBe(true);
      expect(outcomes.at(-1)).toMatchObject({ ok: false, problem: { code: 'already-decided' } });
    }
    expect(await waiting()).toEqual(['clerk']);
  });

  it('bears the day on which it was signed on paper', async () => {
    await year.approve('clerk');
    const { client, approvalId, contentHash } = await year.asked('executive');
    const { textSince } = await client.call(routes.getApproval, { params: { approvalId } });
    const decided = await client.call(routes.decide, { params: { approvalId }, body: { verdict: 'approve', contentHash, effectiveOn: textSince, paperNote: 'บันทึกข้อความที่ 12' } });
    expect(decided.state).toBe('executing');
    await journey.quiet();
    const [kept] = await journey.query<{ effective: string }>(`SELECT effective_on::text AS effective FROM approval WHERE id = $1`, [approvalId]);
    expect(kept).toEqual({ effective: textSince });
    expect((await (await year.as('officer')).call(routes.listDocuments, { params: { cycleId: (await year.cycle()).id } })).data).toHaveLength(1);
  });
});
