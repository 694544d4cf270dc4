import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '@prongsai/contracts';
import { documentKinds } from '@prongsai/ita';
import { AgencyYear } from './agency-year.js';
import { Journey, refusal } from './journey.js';

/** The second workflow through the same engine, told in the order in which it happens. */
describe('the anti-corruption plan of a subdistrict', () => {
  let journey: Journey;
  let annual: AgencyYear;
  let year: AgencyYear;

  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'people', startsOn: '2025-10-15' });
    annual = new AgencyYear(journey, 'kut-rang');
    year = new AgencyYear(journey, 'kut-rang', 'anti-corruption-plan');
  });
  afterAll(() => journey.stop());

  const documents = async () => {
    const { id: cycleId } = await year.cycle();
    return (await (await year.as('officer')).call(routes.listDocuments, { params: { cycleId } })).data;
  };

  it('is opened beside the annual cycle of the year, and once', async () => {
    await annual.open();
    expect(await year.open()).toMatchObject({ state: 'planning', definition: { id: 'anti-corruption-plan', version: 1 }, fiscalYear: 2569 });
    expect(await annual.cycle()).toMatchObject({ state: 'analysing', definition: { id: 'annual-cycle' } });
    expect(await refusal(year.open())).toMatchObject({ status: 409, code: 'already-exists' });
  });

  it('has its own steps and its own deadlines', async () => {
    await journey.quiet();
    const { timeline, milestones } = await year.cycle();
    expect(timeline[0]).toMatchObject({ state: 'planning', status: 'here' });
    expect(milestones.map(({ milestone }) => milestone)).toEqual(['plan', 'planApproval', 'planPublished', 'execution', 'sixMonthReport', 'twelveMonthReport', 'published']);
    expect(milestones.every(({ dueOn }) => dueOn !== null)).toBe(true);
  });

  it('takes no analysis: it answers no result', async () => {
    const { id: cycleId } = await year.cycle();
    const call = (await year.as('officer')).call(routes.writeAnalysis, { params: { cycleId, indicatorNo: 9 }, body: { text: 'ข้อความ', version: 0 } });
    expect(await refusal(call)).toMatchObject({ status: 409, reasons: [{ code: 'not-editable-here' }] });
  });

  it('comes to its reviewers without a result, and is approved by the same chain', async () => {
    expect((await year.cycle()).gaps.map(({ code }) => code)).toEqual(['measures-missing', 'no-approver']);
    expect(await year.plan()).toMatchObject({ state: 'planReview', round: 1 });
    expect(await year.approveAll()).toMatchObject({ state: 'executing' });
    expect((await year.publish('plan')).title.th).toBe('แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2569');
  });

  it('reports after six months, opened by the calendar', async () => {
    await year.moveClockTo('2026-03-01');
    await year.comesTo('sixMonthReporting');
    expect(await year.report('sixMonth')).toMatchObject({ state: 'sixMonthReview' });
    expect(await year.approveAll()).toMatchObject({ state: 'executingSecondHalf' });
    expect((await year.publish('sixMonthReport')).title.th).toContain('รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต รอบ 6 เดือน');
  });

  it('reports after twelve', async () => {
    await year.moveClockTo('2026-09-01');
    await year.comesTo('twelveMonthReporting');
    expect(await year.report('twelveMonth')).toMatchObject({ state: 'twelveMonthReview' });
    expect(await year.approveAll()).toMatchObject({ state: 'publishing' });
    await year.publish('twelveMonthReport');
  });

  it('prints its own titles', async () => {
    const officer = await year.as('officer');
    for (const { id, title } of await documents()) {
      const bytes = await officer.call(routes.documentFile, { params: { documentId: id } });
      const thai = title.th.replace(/\d/g, (digit) => String.fromCodePoint(0xe50 + Number(digit)));
      expect(Buffer.from(bytes).toString('utf8')).toContain(thai);
    }
  });

  it('is told in the trail under its own name', async () => {
    const { id: cycleId } = await year.cycle();
    const { data } = await (await year.as('coordinator')).call(routes.trail, { params: { cycleId }, query: { limit: 200 } });
    const said = data.map(({ sentence }) => sentence.th);
    expect(said).toContain('อนุมัติแผนปฏิบัติการป้องกันการทุจริต รอบที่ 1');
    expect(said.filter((sentence) => sentence.includes('ส่งเสริมคุณธรรม'))).toEqual([]);
  });

  it('is closed, and opens the next one of its kind with what was left', async () => {
    await year.send('coordinator', 'acknowledge');
    expect(await year.send('officer', 'close')).toMatchObject({ state: 'closed' });
    await journey.quiet();
    expect(await year.cycle(2570)).toMatchObject({ state: 'planning', definition: { id: 'anti-corruption-plan' } });
    expect(await year.measures(2570)).toHaveLength(1);
    expect(await annual.cycle()).toMatchObject({ state: 'analysing', fiscalYear: 2569 });
  });

  it('leaves the board to the annual cycle, and shows the public its documents', async () => {
    const board = await (await year.as('coordinator')).call(routes.board, {});
    expect(board.rows.find(({ agency }) => agency.slug === 'kut-rang')).toMatchObject({ fiscalYear: 2569, state: 'analysing' });
    const page = await journey.nobody().call(routes.publicAgency, { params: { slug: 'kut-rang' } });
    expect(page.documents.map(({ kind }) => kind).sort()).toEqual([...documentKinds].sort());
    expect(page.measures).toEqual([]);
  });
});
