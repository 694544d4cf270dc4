import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '@prongsai/contracts';
import { addDays } from '@prongsai/thai';
import { AgencyYear } from './agency-year.js';
import { Journey, refusal } from './journey.js';

/** A year that goes back: each test goes on where the one before has ended. */
describe('a year that the province reopens', () => {
  let journey: Journey;
  let year: AgencyYear;

  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'on' });
    year = new AgencyYear(journey, 'kut-rang');
    await year.approve('executive');
    await journey.quiet();
  });
  afterAll(() => journey.stop());

  const send = async (key: string, given: { event: string; reason?: string; to?: string; until?: string }) => {
    const { id: cycleId, version } = await year.cycle();
    return (await year.as(key)).call(routes.sendEvent, { params: { cycleId }, body: { ...given, version } });
  };
  const in30Days = async () => addDays((await (await year.as('officer')).call(routes.clock, {})).today, 30);
  const documents = async () => (await (await year.as('officer')).call(routes.listDocuments, { params: { cycleId: (await year.cycle()).id } })).data;
  const shown = () => journey.nobody().call(routes.publicAgency, { params: { slug: 'kut-rang' } });

  it('goes back only for a reason, to an earlier step, and by the province alone', async () => {
    const until = await in30Days();
    expect((await refusal(send('coordinator', { event: 'reopen', to: 'planning' }))).reasons.map(({ code }) => code)).toEqual(['reason-missing', 'until-missing']);
    expect((await refusal(send('coordinator', { event: 'reopen', reason: 'ทดสอบ', to: 'publishing', until }))).reasons.map(({ code }) => code)).toEqual(['target-unknown']);
    expect((await refusal(send('executive', { event: 'reopen', reason: 'ทดสอบ', to: 'planning', until }))).reasons.map(({ code }) => code)).toEqual(['role-not-allowed']);
  });

  it('strikes the approvals out, says why in the trail, and publishes nothing that was approved before', async () => {
    const [approved] = await documents();
    const reopened = await send('coordinator', { event: 'reopen', reason: 'มาตรการที่ 2 ต้องระบุกองที่รับผิดชอบเพิ่ม', to: 'planning', until: await in30Days() });
    expect(reopened).toMatchObject({ state: 'planning', round: 2 });
    const struck = await journey.query<{ voided: boolean }>('SELECT voided_at IS NOT NULL AS voided FROM approval WHERE cycle_id = $1', [reopened.id]);
    expect(struck.map(({ voided }) => voided)).not.toContain(false);
    const { data } = await (await year.as('coordinator')).call(routes.trail, { params: { cycleId: reopened.id } });
    expect(data[0]).toMatchObject({ action: 'cycle.reopen', sentence: { th: expect.stringContaining('มาตรการที่ 2 ต้องระบุกอง') } });
    const publishing = (await year.as('officer')).call(routes.publishDocument, { params: { documentId: approved!.id } });
    expect(await refusal(publishing)).toMatchObject({ status: 409, reasons: [{ code: 'document-outdated' }] });
    expect(await shown()).toMatchObject({ measures: [], documents: [] });
  });

  it('goes through the whole chain again, on the new text', async () => {
    const [, second] = await year.measures();
    const officer = await year.as('officer');
    const body = { ...(await year.bodyOf(year.agency.measures[1]!)), followUp: 'เสนอสรุปทุกเดือน', version: second!.version };
    await officer.call(routes.changeMeasure, { params: { measureId: second!.id }, body });
    expect(await year.send('officer', 'submitPlan')).toMatchObject({ state: 'planReview', round: 2 });
    expect((await year.approveAll()).state).toBe('executing');
    await journey.quiet();
    expect((await documents()).map(({ kind, publishedAt }) => [kind, publishedAt !== null])).toEqual([['plan', false], ['plan', false]]);
  });

  it('waits for the new plan to be published before it goes on', async () => {
    expect((await refusal(year.send('officer', 'openSixMonthReport'))).reasons.map(({ code }) => code)).toEqual(['plan-unpublished']);
    const [latest] = await documents();
    await (await year.as('officer')).call(routes.publishDocument, { params: { documentId: latest!.id } });
    expect(await year.send('officer', 'openSixMonthReport')).toMatchObject({ state: 'sixMonthReporting' });
    const { measures, documents: published } = await shown();
    expect(measures).toHaveLength(10);
    expect(published.map(({ id }) => id)).toEqual([latest!.id]);
  });

  it('ends for good when it is cancelled', async () => {
    const cancelled = await send('coordinator', { event: 'cancel', reason: 'หน่วยงานยุบรวม' });
    expect(cancelled.state).toBe('cancelled');
    expect((await refusal(send('coordinator', { event: 'reopen', reason: 'ทดสอบ', to: 'planning' }))).reasons.map(({ code }) => code)).toEqual(['state-final']);
    await journey.quiet();
    const { data } = await (await year.as('officer')).call(routes.listReminders, { query: { cycleId: cancelled.id, status: 'planned' } });
    expect(data).toEqual([]);
  });
});

describe('a year that is cancelled after its plan was approved', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'on' });
  });
  afterAll(() => journey.stop());

  it('publishes nothing any more', async () => {
    const year = new AgencyYear(journey, 'kut-rang');
    await year.approve('executive');
    await journey.quiet();
    const { id: cycleId, version } = await year.cycle();
    await (await year.as('coordinator')).call(routes.sendEvent, { params: { cycleId }, body: { event: 'cancel', reason: 'หน่วยงานยุบรวม', version } });
    const officer = await year.as('officer');
    const { data } = await officer.call(routes.listDocuments, { params: { cycleId } });
    const publishing = officer.call(routes.publishDocument, { params: { documentId: data[0]!.id } });
    expect(await refusal(publishing)).toMatchObject({ status: 409, reasons: [{ code: 'state-final' }] });
    expect((await officer.call(routes.listDocuments, { params: { cycleId } })).data[0]!.publishedAt).toBeNull();
  });
});
