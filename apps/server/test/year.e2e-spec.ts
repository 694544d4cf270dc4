import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes, type CycleView } from '@prongsai/contracts';
import { documentKinds } from '@prongsai/ita';
import { AgencyYear } from './agency-year.js';
import { Journey } from './journey.js';

/** One year, told in the order in which it happens: each test goes on where the one before has ended. */
describe('the year of a subdistrict', () => {
  let journey: Journey;
  let year: AgencyYear;

  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'people', startsOn: '2025-08-20' });
    year = new AgencyYear(journey, 'kut-rang');
  });
  afterAll(() => journey.stop());

  const today = async () => (await journey.nobody().call(routes.clock, {})).today;

  it('begins with the announced result, recomputed to what was printed', async () => {
    const result = await year.recordResult();
    expect(result.overall).toEqual({ reported: 91.76, computed: 91.76 });
    expect(result.grade.computed).toBe('ผ่าน');
    expect(result.weakest[0]).toBe(9);
    expect(result.indicators.filter(({ weak }) => weak).map(({ no }) => no)).toEqual([9]);
    expect(result.findings.every(({ answer }) => answer?.verdict === 'accepted')).toBe(true);
  });

  it('is opened by the officer, who is told at once what is missing', async () => {
    const cycle = await year.open();
    expect(cycle).toMatchObject({ state: 'analysing', fiscalYear: 2569, resultFiscalYear: 2568, version: 0 });
    expect(cycle.gaps).toMatchObject([{ code: 'indicator-without-analysis', where: 'indicator:9' }]);
    expect(cycle.allowedEvents.find(({ event }) => event === 'submitAnalysis')).toMatchObject({ allowed: false, to: 'planning', reasons: cycle.gaps });
  });

  it('comes to its plan with the analysis, and with ten measures to its reviewers', async () => {
    await year.moveClockTo('2025-10-15');
    expect(await year.analyse()).toMatchObject({ state: 'planning' });
    await year.moveClockTo('2025-11-20');
    const submitted = await year.plan();
    expect(submitted).toMatchObject({ state: 'planReview', round: 1, gaps: [] });
    expect(submitted.approval.map(({ level, status }) => `${level} ${status}`)).toEqual(['heads here', 'clerk ahead', 'executive ahead']);
    expect(await year.seatsAt('heads')).toHaveLength(5);
  });

  it('is carried out when heads, clerk and executive have approved the plan', async () => {
    const approved = await year.approveAll();
    expect(approved.state).toBe('executing');
    expect((await year.publish('plan')).publishedAt).not.toBeNull();
  });

  it('comes to its half by the calendar, without anybody', async () => {
    await year.moveClockTo('2026-03-01');
    await year.comesTo('sixMonthReporting');
    await year.moveClockTo('2026-03-27');
    expect(await year.report('sixMonth')).toMatchObject({ state: 'sixMonthReview' });
    expect(await year.approveAll()).toMatchObject({ state: 'executingSecondHalf' });
    await year.publish('sixMonthReport');
  });

  it('comes to its end likewise', async () => {
    await year.moveClockTo('2026-09-01');
    await year.comesTo('twelveMonthReporting');
    await year.moveClockTo('2026-10-05');
    expect(await year.report('twelveMonth')).toMatchObject({ state: 'twelveMonthReview' });
    expect(await year.approveAll()).toMatchObject({ state: 'publishing' });
  });

  it('is closed when everything is published and the province has acknowledged', async () => {
    expect((await year.cycle()).gaps.map(({ code, where }) => `${code} ${where}`)).toEqual(['document-unpublished document:twelveMonthReport', 'acknowledgement-missing cycle']);
    await year.publish('twelveMonthReport');
    expect(await year.send('coordinator', 'acknowledge')).toMatchObject({ state: 'publishing' });
    expect(await year.send('officer', 'close')).toMatchObject({ state: 'closed', allowedEvents: [] });
    expect(await today()).toBe('2026-10-05');
  });

  it('opens the next one with the measure it left unfinished', async () => {
    await journey.quiet();
    expect(await year.cycle(2570)).toMatchObject({ state: 'analysing', resultFiscalYear: 2569, round: 1 });
    const [carried, ...others] = await year.measures(2570);
    const [unfinished] = (await year.measures()).filter(({ no }) => no === 8);
    expect(others).toEqual([]);
    expect(carried).toMatchObject({ no: 1, carriedFromId: unfinished!.id, title: unfinished!.title, periodStart: null, periodEnd: null });
  });

  it('leaves one entry in the trail for every transition and every decision', async () => {
    const { id: cycleId, fiscalYear } = await year.cycle();
    const { data, total } = await (await year.as('coordinator')).call(routes.trail, { params: { cycleId }, query: { limit: 200 } });
    const counts: Record<string, number> = {};
    for (const { action } of data) counts[action] = (counts[action] ?? 0) + 1;
    expect(fiscalYear).toBe(2569);
    expect(total).toBe(data.length);
    expect(counts).toEqual({
      'cycle.open': 1,
      'cycle.submitAnalysis': 1,
      'cycle.submitPlan': 1,
      'cycle.openSixMonthReport': 1,
      'cycle.submitSixMonthReport': 1,
      'cycle.openTwelveMonthReport': 1,
      'cycle.submitTwelveMonthReport': 1,
      'cycle.approve': 3 * (5 + 1 + 1),
      'document.publish': 3,
      'cycle.acknowledge': 1,
      'cycle.close': 1,
    });
    expect(data.filter(({ by }) => by.en === 'System' || by.th === 'ระบบ').map(({ action }) => action)).toEqual(['cycle.openTwelveMonthReport', 'cycle.openSixMonthReport']);
    expect(data.filter(({ sentence }) => /[{}a-z]/.test(sentence.th) || /[{}]/.test(sentence.en))).toEqual([]);
  });

  it('shows the public what was approved and published, as PDFs that open', async () => {
    const page = await journey.nobody().call(routes.publicAgency, { params: { slug: 'kut-rang' } });
    expect(page.results).toMatchObject([{ fiscalYear: 2568, overall: 91.76, grade: 'ผ่าน' }]);
    expect(page.measures.map(({ no, status }) => `${no} ${status}`)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((no) => `${no} ${no === 8 ? 'inProgress' : 'done'}`));
    expect(page.documents.map(({ kind }) => kind).sort()).toEqual([...documentKinds].sort());
    for (const { id } of page.documents) {
      const bytes = await journey.nobody().call(routes.publicDocument, { params: { documentId: id } });
      expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe('%PDF-');
    }
  });

  it('has reminded people before each deadline, nobody twice, and never after the work was done', async () => {
    const { id: cycleId } = await year.cycle();
    const { data } = await (await year.as('officer')).call(routes.listReminders, { query: { cycleId, limit: 500 } });
    const sent = data.filter(({ status }) => status === 'sent').map(({ deadlineId, dueOn, rung, position }) => `${deadlineId} ${dueOn} ${rung} ${position.th}`);
    expect(sent.length).toBeGreaterThan(0);
    expect(new Set(sent).size).toBe(sent.length);
    expect(data.filter(({ status }) => status === 'planned' || status === 'failed')).toEqual([]);
  });

  it('is done in every milestone', async () => {
    const cycle: CycleView = await year.cycle();
    expect(cycle.milestones.map(({ mark }) => mark).filter((mark) => mark !== 'done' && mark !== 'doneLate')).toEqual([]);
    expect(cycle.timeline.map(({ status }) => status).filter((status) => status === 'ahead')).toEqual([]);
  });
});
