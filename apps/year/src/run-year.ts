import { routes, type CycleView, type ResultView } from '@prongsai/contracts';
import { withSuggestedStatus, withSuggestions, type DemonstrationReportRow } from '@prongsai/demonstration';
import type { DocumentKind, ReportHalf } from '@prongsai/ita';
import { askTheChain } from './chain.js';
import { checkYear } from './check-year.js';
import { datesOf, type CycleDates } from './dates.js';
import { saveDocuments } from './save-documents.js';
import type { World } from './world.js';

/** What a run has shown, for the closing lines. */
export interface YearSummary {
  readonly result: ResultView;
  readonly files: readonly string[];
  readonly reminders: number;
}

export const stepsAYear = 14;

/** One agency's year, from the result to the published report; throws where anything is out of place. */
export async function runYear(world: World, folder: string): Promise<YearSummary> {
  const dates = datesOf(world.agency.fiscalYear);
  const agencyId = await agencyIdOf(world);
  const result = await recordResult(world, agencyId, dates);
  const cycle = await openCycle(world, agencyId);
  await analyse(world, cycle.id, result, dates);
  await plan(world, cycle.id, agencyId, dates);
  await askTheChain(world, cycle.id, 'planReview', [dates.planHeads, dates.planClerk, dates.planExecutive]);
  await publish(world, cycle.id, 'plan', dates.planPublished);
  await openByTimer(world, cycle.id, dates.sixMonthOpens, 'sixMonthReporting');
  await report(world, cycle.id, 'sixMonth', world.agency.sixMonthReport, dates.sixMonthWritten);
  await askTheChain(world, cycle.id, 'sixMonthReview', [dates.sixMonthHeads, dates.sixMonthClerk, dates.sixMonthExecutive]);
  await openByTimer(world, cycle.id, dates.twelveMonthOpens, 'twelveMonthReporting');
  await report(world, cycle.id, 'twelveMonth', world.agency.twelveMonthReport, dates.twelveMonthWritten);
  await askTheChain(world, cycle.id, 'twelveMonthReview', [dates.twelveMonthHeads, dates.twelveMonthClerk, dates.twelveMonthExecutive]);
  await publish(world, cycle.id, 'sixMonthReport', dates.documentsPublished);
  await publish(world, cycle.id, 'twelveMonthReport', dates.documentsPublished);
  await acknowledgeAndClose(world, cycle.id, dates);
  const files = await saveDocuments(world, cycle.id, folder);
  const reminders = await checkYear(world, cycle.id, result);
  world.teller.step('ตรวจทานครบ');
  return { result, files, reminders };
}

async function agencyIdOf(world: World): Promise<string> {
  const officer = await world.as('officer');
  const { data } = await officer.call(routes.listAgencies, {});
  const own = data.find((agency) => agency.slug === world.agency.slug);
  if (!own) throw new Error(`the officer does not see ${world.agency.slug}`);
  return own.id;
}

async function recordResult(world: World, agencyId: string, dates: CycleDates): Promise<ResultView> {
  await world.moveTo(dates.resultAnnounced);
  const officer = await world.as('officer');
  let result = await officer.call(routes.recordResult, { params: { agencyId }, body: world.agency.result });
  const overall = result.overall.computed ?? result.overall.reported;
  await world.tell('officer', `บันทึกผลปี ${result.fiscalYear}: คะแนนรวม ${overall?.toFixed(2) ?? 'ไม่มีในเอกสาร'} ระดับ ${result.grade.computed ?? result.grade.reported ?? '-'}`);
  for (const finding of result.findings) {
    const body = { verdict: 'accepted', reason: 'รับทราบ ใช้คะแนนตามที่ประกาศ และเก็บข้อแตกต่างไว้ประกอบ' } as const;
    result = await officer.call(routes.answerFinding, { params: { resultId: result.id, findingId: finding.id }, body });
    await world.tell('officer', `ตอบข้อสังเกต: ${finding.message.th}`);
  }
  world.teller.step('บันทึกผลการประเมิน');
  return result;
}

async function openCycle(world: World, agencyId: string): Promise<CycleView> {
  const { fiscalYear, resultFiscalYear } = world.agency;
  const officer = await world.as('officer');
  const cycle = await officer.call(routes.openCycle, { params: { agencyId }, body: { fiscalYear, resultFiscalYear } });
  await world.tell('officer', `เปิดวงรอบปีงบประมาณ ${fiscalYear} จากผลปี ${resultFiscalYear}`);
  return cycle;
}

/** Sends an event as it is allowed now; the server refuses with every reason where something is missing. */
async function send(world: World, cycleId: string, key: string, event: string, more: { readHash?: string } = {}): Promise<CycleView> {
  const { version } = await world.cycle(cycleId);
  return (await world.as(key)).call(routes.sendEvent, { params: { cycleId }, body: { event, version, ...more } });
}

async function analyse(world: World, cycleId: string, result: ResultView, dates: CycleDates): Promise<void> {
  await world.moveTo(dates.analysisWritten, cycleId);
  const officer = await world.as('officer');
  for (const { indicatorNo, text } of world.agency.analyses) {
    await officer.call(routes.writeAnalysis, { params: { cycleId, indicatorNo }, body: { text, version: 0 } });
  }
  const weak = result.indicators.filter((indicator) => indicator.weak).map((indicator) => indicator.no);
  await world.tell('officer', `เขียนบทวิเคราะห์ ${world.agency.analyses.length} ตัวชี้วัด (ต่ำกว่าเกณฑ์: ${weak.join(', ') || 'ไม่มี'})`);
  await send(world, cycleId, 'officer', 'submitAnalysis');
  await world.tell('officer', 'ส่งบทวิเคราะห์');
  world.teller.step('วิเคราะห์ผล');
}

async function plan(world: World, cycleId: string, agencyId: string, dates: CycleDates): Promise<void> {
  await world.moveTo(dates.planWritten, cycleId);
  const officer = await world.as('officer');
  const { divisions } = await officer.call(routes.getAgency, { params: { agencyId } });
  const idOf = (key: string) => {
    const name = world.agency.divisions.find((division) => division.key === key)?.name;
    return divisions.find((division) => division.name === name)!.id;
  };
  for (const measure of world.agency.measures.map(withSuggestions)) {
    const { title, indicatorNos, analysis, steps, responsibleText, periodText, periodStart, periodEnd, followUp } = measure;
    const divisionIds = measure.divisionKeys.map(idOf);
    const body = { title, indicatorNos, analysis, steps, divisionIds, responsibleText, periodText, periodStart, periodEnd, followUp };
    await officer.call(routes.addMeasure, { params: { cycleId }, body });
  }
  await world.tell('officer', `กำหนดมาตรการ ${world.agency.measures.length} รายการ`);
  await send(world, cycleId, 'officer', 'submitPlan');
  await world.tell('officer', 'เสนอแผนมาตรการให้พิจารณา');
  world.teller.step('จัดทำมาตรการ');
}

async function openByTimer(world: World, cycleId: string, day: string, state: string): Promise<void> {
  await world.moveTo(day, cycleId);
  await world.until(`the timer opens ${state}`, async () => (await world.cycle(cycleId)).state === state);
  world.teller.tell(await world.today(), 'ระบบ', state === 'sixMonthReporting' ? 'เปิดรายงานรอบ 6 เดือนตามปฏิทิน' : 'เปิดรายงานรอบ 12 เดือนตามปฏิทิน');
  world.teller.step('เปิดรายงาน');
}

async function report(world: World, cycleId: string, half: ReportHalf, rows: readonly DemonstrationReportRow[], day: string): Promise<void> {
  await world.moveTo(day, cycleId);
  const officer = await world.as('officer');
  const { data: entries } = await officer.call(routes.listReportEntries, { params: { cycleId, half } });
  for (const row of rows.map(withSuggestedStatus)) {
    const entry = entries.find((candidate) => candidate.measureNo === row.measureNo)!;
    const { status, summary, outcome, evidence } = row;
    const body = { status, summary, outcome, evidence, version: entry.version };
    await officer.call(routes.writeReportEntry, { params: { cycleId, half, measureId: entry.measureId }, body });
  }
  const name = half === 'sixMonth' ? 'รอบ 6 เดือน' : 'รอบ 12 เดือน';
  await world.tell('officer', `รายงานผล${name} ครบ ${rows.length} มาตรการ`);
  await send(world, cycleId, 'officer', half === 'sixMonth' ? 'submitSixMonthReport' : 'submitTwelveMonthReport');
  await world.tell('officer', `เสนอรายงาน${name}ให้พิจารณา`);
  world.teller.step(`รายงาน${name}`);
}

async function publish(world: World, cycleId: string, kind: DocumentKind, day: string): Promise<void> {
  const officer = await world.as('officer');
  const document = await world.until(`the document ${kind} is made`, async () => {
    const { data } = await officer.call(routes.listDocuments, { params: { cycleId } });
    return data.find((candidate) => candidate.kind === kind);
  });
  await world.tell('officer', `ได้เอกสาร ${document.title.th} (${Math.round(document.bytes / 1024)} kB)`);
  await world.moveTo(day, cycleId);
  await officer.call(routes.publishDocument, { params: { documentId: document.id } });
  await world.tell('officer', `เผยแพร่ ${document.title.th}`);
  if (kind !== 'sixMonthReport') world.teller.step('เผยแพร่เอกสาร');
}

async function acknowledgeAndClose(world: World, cycleId: string, dates: CycleDates): Promise<void> {
  await world.moveTo(dates.acknowledged, cycleId);
  const { publishedHash } = await world.cycle(cycleId);
  await send(world, cycleId, 'coordinator', 'acknowledge', publishedHash === null ? {} : { readHash: publishedHash });
  await world.tell('coordinator', 'รับทราบผลการดำเนินการทั้งปี');
  await world.moveTo(dates.closed, cycleId);
  await send(world, cycleId, 'officer', 'close');
  await world.tell('officer', 'ปิดวงรอบ');
  world.teller.step('ปิดวงรอบ');
}
