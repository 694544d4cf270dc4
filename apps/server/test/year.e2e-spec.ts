import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes, type ApprovalView, type CycleView } from '@prongsai/contracts';
import type { CycleState } from '@prongsai/ita';
import { until } from '@prongsai/testing';
import { Journey, refusal } from './journey.js';
import { weakNine } from './year-in-test.js';

const agency = 'kut-rang';
const email = (name: string) => (name === 'coordinator' ? 'coordinator@sathit.example' : `${name}@${agency}.example`);
const codes = (reasons: readonly { code: string; where?: string | undefined }[]) => reasons.map(({ code, where }) => (where ? `${code} at ${where}` : code));

/** One year of one agency, from its result to the next year's first day, as its people live it over HTTP. Each test goes on where the one before ended. */
describe('a year', () => {
  let journey: Journey;
  let agencyId: string;
  let cycleId: string;
  let divisions: { office: string; finance: string };

  const as = (name: string) => journey.as(email(name));
  const cycle = async (name = 'officer'): Promise<CycleView> => (await as(name)).call(routes.getCycle, { params: { cycleId } });
  const moveTo = async (day: string) => {
    await (await as('officer')).call(routes.moveClock, { body: { to: day } });
    await journey.quiet();
  };
  const send = async (name: string, event: string, given: { reason?: string; to?: string } = {}) => {
    const { version } = await cycle();
    return (await as(name)).call(routes.sendEvent, { params: { cycleId }, body: { event, version, ...given } });
  };
  const asked = async (name: string): Promise<ApprovalView> => {
    const client = await as(name);
    const { data } = await client.call(routes.inbox, {});
    expect(data).toHaveLength(1);
    return client.call(routes.getApproval, { params: { approvalId: data[0]!.id } });
  };
  const approve = async (...names: string[]) => {
    for (const name of names) {
      const { id, contentHash } = await asked(name);
      await (await as(name)).call(routes.decide, { params: { approvalId: id }, body: { verdict: 'approve', contentHash } });
    }
  };
  const comesTo = (state: CycleState) => until(`the cycle comes to ${state}`, async () => (await cycle()).state === state);
  const publish = async (kind: string) => {
    await journey.quiet();
    const officer = await as('officer');
    const { data } = await officer.call(routes.listDocuments, { params: { cycleId } });
    await officer.call(routes.publishDocument, { params: { documentId: data.find((document) => document.kind === kind)!.id } });
  };
  const report = async (half: 'sixMonth' | 'twelveMonth', status: 'inProgress' | 'done') => {
    const officer = await as('officer');
    const { data } = await officer.call(routes.listReportEntries, { params: { cycleId, half } });
    for (const { measureId, version } of data) {
      const body = { status, summary: 'ดำเนินการตามแผน', outcome: 'ข้อมูลเป็นปัจจุบัน', evidence: ['https://kut-rang.example/'], version };
      await officer.call(routes.writeReportEntry, { params: { cycleId, half, measureId }, body });
    }
  };

  beforeAll(async () => {
    journey = await Journey.start({ demonstration: 'people', startsOn: '2025-10-01' });
    const officer = await as('officer');
    agencyId = (await officer.call(routes.listAgencies, {})).data[0]!.id;
    const found = (await officer.call(routes.getAgency, { params: { agencyId } })).divisions;
    divisions = { office: found[0]!.id, finance: found.find(({ shortName }) => shortName === 'คลัง')!.id };
  });
  afterAll(() => journey.stop());

  it('refuses a result with scores that cannot be read, every reason in both languages', async () => {
    const body = { fiscalYear: 2568, overall: 101, indicators: [{ no: 1, reported: 'เก้าสิบ' }, { no: 2, reported: '๙๑,๗๖' }] };
    const before = await journey.everything();
    const problem = await refusal((await as('officer')).call(routes.recordResult, { params: { agencyId }, body }));
    expect(problem).toMatchObject({ status: 422, code: 'invalid-input', title: 'ข้อมูลไม่ถูกต้อง' });
    expect(codes(problem.reasons)).toEqual(['score-out-of-range at overall', 'not-a-number at indicator:1', 'decimal-comma at indicator:2']);
    for (const { message, remedy } of problem.reasons) expect([message.th, message.en, remedy?.th, remedy?.en].every(Boolean)).toBe(true);
    expect(await journey.everything()).toEqual(before);
  });

  it('opens once, and says what is missing before the result is there', async () => {
    const officer = await as('officer');
    const opened = await officer.call(routes.openCycle, { params: { agencyId }, body: { fiscalYear: 2569 } });
    cycleId = opened.id;
    expect(opened).toMatchObject({ state: 'analysing', fiscalYear: 2569, resultFiscalYear: 2568, version: 0, resultId: null });
    expect(codes(opened.gaps)).toEqual(['result-missing at result']);
    const again = await refusal(officer.call(routes.openCycle, { params: { agencyId }, body: { fiscalYear: 2569 } }));
    expect(again).toMatchObject({ status: 409, code: 'already-exists' });
  });

  it('takes the result, asks about what does not fit in it, and for an analysis of the weak indicator', async () => {
    const officer = await as('officer');
    const result = await officer.call(routes.recordResult, { params: { agencyId }, body: { ...weakNine(2568), overall: '๙๕.๐๐' } });
    expect(codes((await cycle()).gaps)).toEqual(['finding-unanswered at overall', 'indicator-without-analysis at indicator:9']);
    const body = { verdict: 'accepted', reason: 'ตามประกาศผล' } as const;
    await officer.call(routes.answerFinding, { params: { resultId: result.id, findingId: result.findings[0]!.id }, body });
    await officer.call(routes.writeAnalysis, { params: { cycleId, indicatorNo: 9 }, body: { text: 'ข้อมูลบนเว็บไซต์ไม่เป็นปัจจุบัน', version: 0 } });
    expect((await cycle()).gaps).toEqual([]);
    expect((await send('officer', 'submitAnalysis')).state).toBe('planning');
  });

  it('takes measures, and sends the plan to the heads of the divisions that lead them', async () => {
    const officer = await as('officer');
    const measure = { indicatorNos: [9], steps: ['ตรวจสอบ', 'เผยแพร่'], periodText: 'ต.ค. ๒๕๖๘ - ก.ย. ๒๕๖๙', followUp: 'ประชุมประจำเดือน' };
    await officer.call(routes.addMeasure, { params: { cycleId }, body: { ...measure, title: 'ปรับปรุงเว็บไซต์', divisionIds: [divisions.office] } });
    await officer.call(routes.addMeasure, { params: { cycleId }, body: { ...measure, title: 'เผยแพร่แผนการใช้จ่ายงบประมาณ', divisionIds: [divisions.finance] } });
    const sent = await send('officer', 'submitPlan');
    expect(sent.state).toBe('planReview');
    expect(sent.approval.map(({ level, status, approvers }) => [level, status, approvers.length])).toEqual([
      ['heads', 'here', 2],
      ['clerk', 'ahead', 1],
      ['executive', 'ahead', 1],
    ]);
  });

  it('comes back with remarks, and goes through the chain again from the first level', async () => {
    await approve('office-head', 'finance-head');
    const { id, contentHash } = await asked('clerk');
    const remarks = [{ where: 'measure:2', text: 'ระบุขั้นตอนการติดตาม' }];
    await (await as('clerk')).call(routes.decide, { params: { approvalId: id }, body: { verdict: 'return', contentHash, remarks } });
    const returned = await cycle();
    expect(returned).toMatchObject({ state: 'planning', round: 2, remarks: [{ where: 'measure:2', closed: false }] });
    expect(returned.approval.map(({ status }) => status)).toEqual(['done', 'returned', 'ahead']);
    const officer = await as('officer');
    const { data } = await officer.call(routes.listMeasures, { params: { cycleId } });
    const { title, indicatorNos, analysis, responsibleText, periodText, periodStart, periodEnd, followUp, version } = data[1]!;
    const mended = { title, indicatorNos, analysis, responsibleText, periodText, periodStart, periodEnd, followUp, version, steps: ['ตรวจสอบ', 'เผยแพร่', 'ติดตาม'], divisionIds: [divisions.finance] };
    await officer.call(routes.changeMeasure, { params: { measureId: data[1]!.id }, body: mended });
    expect((await cycle()).remarks).toMatchObject([{ closed: true }]);
    await send('officer', 'submitPlan');
    await approve('office-head', 'finance-head');
    const second = await asked('clerk');
    expect(second).toMatchObject({ round: 2, changedPlaces: 1, mine: true, reasons: [], ownRemarks: [{ closed: true }] });
    const stale = await refusal((await as('clerk')).call(routes.decide, { params: { approvalId: second.id }, body: { verdict: 'approve', contentHash } }));
    expect(stale).toMatchObject({ status: 409, code: 'content-changed' });
    await approve('clerk', 'executive');
    expect((await cycle()).state).toBe('executing');
  });

  it('waits for the published plan, then opens the six-month report by itself on its day', async () => {
    expect(codes((await cycle()).gaps)).toEqual(['plan-unpublished at document:plan']);
    await publish('plan');
    await moveTo('2026-03-02');
    await comesTo('sixMonthReporting');
  });

  it('is reported on after six and after twelve months', async () => {
    expect(codes((await refusal(send('officer', 'submitSixMonthReport'))).reasons)).toContain('report-without-summary at measure:2');
    await report('sixMonth', 'inProgress');
    await send('officer', 'submitSixMonthReport');
    await approve('office-head', 'finance-head', 'clerk', 'executive');
    await publish('sixMonthReport');
    await moveTo('2026-09-02');
    await comesTo('twelveMonthReporting');
    await report('twelveMonth', 'inProgress');
    await send('officer', 'submitTwelveMonthReport');
    await approve('office-head', 'finance-head', 'clerk', 'executive');
    expect((await cycle()).state).toBe('publishing');
  });

  it('closes when everything is published and the coordinator has acknowledged, and opens the next year', async () => {
    await moveTo('2026-10-20');
    expect(codes((await refusal(send('coordinator', 'acknowledge'))).reasons)).toEqual(['document-unpublished at document:twelveMonthReport']);
    await publish('twelveMonthReport');
    expect(codes((await refusal(send('officer', 'close'))).reasons)).toEqual(['acknowledgement-missing at cycle']);
    await send('coordinator', 'acknowledge');
    const closed = await send('officer', 'close');
    expect(closed.state).toBe('closed');
    expect(closed.allowedEvents).toEqual([]);
    await journey.quiet();
    const officer = await as('officer');
    const { data } = await officer.call(routes.listCycles, { query: { agencyId } });
    expect(data.map(({ fiscalYear, state }) => [fiscalYear, state])).toEqual([[2570, 'analysing'], [2569, 'closed']]);
    const carried = await officer.call(routes.listMeasures, { params: { cycleId: data[0]!.id } });
    expect(carried.data.map(({ no, title, periodStart }) => [no, title, periodStart])).toEqual([
      [1, 'ปรับปรุงเว็บไซต์', null],
      [2, 'เผยแพร่แผนการใช้จ่ายงบประมาณ', null],
    ]);
  });

  it('leaves a trail that the auditor can read, newest first', async () => {
    const auditor = await as('auditor');
    const { data, total } = await auditor.call(routes.trail, { params: { cycleId }, query: { limit: 200 } });
    expect(data).toHaveLength(total);
    const actions = data.map(({ action }) => action).filter((action) => action.startsWith('cycle.')).toReversed();
    const chain = (approvals: number) => Array.from({ length: approvals }, () => 'cycle.approve');
    expect(actions).toEqual([
      'cycle.open', 'cycle.submitAnalysis', 'cycle.submitPlan', ...chain(2), 'cycle.return', 'cycle.submitPlan', ...chain(4),
      'cycle.openSixMonthReport', 'cycle.submitSixMonthReport', ...chain(4),
      'cycle.openTwelveMonthReport', 'cycle.submitTwelveMonthReport', ...chain(4), 'cycle.acknowledge', 'cycle.close',
    ]);
    const returned = data.find(({ action }) => action === 'cycle.return');
    expect(returned?.sentence.th).toMatch(/^ส่งคืนแผนมาตรการ.* รอบที่ 1 พร้อมข้อสังเกต 1 ข้อ$/);
    expect(data.find(({ action }) => action === 'cycle.openSixMonthReport')?.by.en).toBe('The system');
    for (const { sentence } of data) expect(sentence.th + sentence.en).not.toContain('…');
  });

  it('is drawn from the definition that decided it', async () => {
    const drawn = await (await as('auditor')).call(routes.diagram, { params: { cycleId } });
    expect(drawn.here).toBe('closed');
    expect(drawn.mermaid).toContain('state "พิจารณามาตรการ" as planReview');
    expect(drawn.transitions).toContainEqual({ from: 'planReview', event: 'return', to: 'planning' });
  });
});
