import { routes, type Client, type CycleView, type DocumentView, type MeasureView, type ResultView } from '@prongsai/contracts';
import {
  demonstrationAgencies,
  demonstrationProvince,
  withSuggestedStatus,
  withSuggestions,
  type DemonstrationAgency,
  type DemonstrationMeasure,
} from '@prongsai/demonstration';
import type { DefinitionId, DocumentKind, ReportHalf } from '@prongsai/ita';
import { until } from '@prongsai/testing';
import type { Journey } from './journey.js';

const rowsOf = ({ sixMonthReport, twelveMonthReport }: DemonstrationAgency, half: ReportHalf) => (half === 'sixMonth' ? sixMonthReport : twelveMonthReport);

/** The people of one demonstration agency, doing what their year asks of them over HTTP. */
export class AgencyYear {
  readonly agency: DemonstrationAgency;
  #agencyId: string | undefined;

  constructor(
    private readonly journey: Journey,
    slug: string,
    private readonly definitionId: DefinitionId = 'annual-cycle',
  ) {
    const agency = demonstrationAgencies.find((candidate) => candidate.slug === slug);
    if (!agency) throw new Error(`no agency ${slug}`);
    this.agency = agency;
  }

  /** The client of a position by its key: `officer`, `works-head`, `coordinator`. */
  as(key: string): Promise<Client> {
    const position = [...this.agency.positions, ...demonstrationProvince.positions].find((candidate) => candidate.key === key);
    if (!position) throw new Error(`no position ${key} in ${this.agency.slug}`);
    return this.journey.as(position.login);
  }

  async agencyId(): Promise<string> {
    if (this.#agencyId) return this.#agencyId;
    const { data } = await (await this.as('officer')).call(routes.listAgencies, {});
    return (this.#agencyId = data.find(({ slug }) => slug === this.agency.slug)!.id);
  }

  async cycle(fiscalYear = this.agency.fiscalYear): Promise<CycleView> {
    const officer = await this.as('officer');
    const { data } = await officer.call(routes.listCycles, { query: { agencyId: await this.agencyId(), fiscalYear, definitionId: this.definitionId } });
    const cycleId = data[0]?.id;
    if (!cycleId) throw new Error(`${this.agency.slug} has no cycle of ${fiscalYear}`);
    return officer.call(routes.getCycle, { params: { cycleId } });
  }

  /** The scores as announced, and every finding of the checks accepted. */
  async recordResult(): Promise<ResultView> {
    const officer = await this.as('officer');
    let result = await officer.call(routes.recordResult, { params: { agencyId: await this.agencyId() }, body: this.agency.result });
    for (const { id } of result.findings) {
      const body = { verdict: 'accepted', reason: 'ใช้คะแนนตามที่ประกาศ' } as const;
      result = await officer.call(routes.answerFinding, { params: { resultId: result.id, findingId: id }, body });
    }
    return result;
  }

  async open(): Promise<CycleView> {
    const { fiscalYear, resultFiscalYear } = this.agency;
    const params = { agencyId: await this.agencyId() };
    return (await this.as('officer')).call(routes.openCycle, { params, body: { fiscalYear, resultFiscalYear, definitionId: this.definitionId } });
  }

  /** Sends an event to the cycle as it stands; who acknowledges has seen what is published. */
  async send(key: string, event: string): Promise<CycleView> {
    const { id: cycleId, version, publishedHash } = await this.cycle();
    const seen = event === 'acknowledge' && publishedHash !== null ? { readHash: publishedHash } : {};
    return (await this.as(key)).call(routes.sendEvent, { params: { cycleId }, body: { event, version, ...seen } });
  }

  async analyse(): Promise<CycleView> {
    const { id: cycleId } = await this.cycle();
    const officer = await this.as('officer');
    for (const { indicatorNo, text } of this.agency.analyses) {
      await officer.call(routes.writeAnalysis, { params: { cycleId, indicatorNo }, body: { text, version: 0 } });
    }
    return this.send('officer', 'submitAnalysis');
  }

  async bodyOf(measure: DemonstrationMeasure) {
    const { divisions } = await (await this.as('officer')).call(routes.getAgency, { params: { agencyId: await this.agencyId() } });
    const named = (key: string) => this.agency.divisions.find((division) => division.key === key)?.name;
    const { title, indicatorNos, analysis, steps, responsibleText, periodText, periodStart, periodEnd, followUp } = measure;
    const divisionIds = measure.divisionKeys.map((key) => divisions.find(({ name }) => name === named(key))!.id);
    return { title, indicatorNos, analysis, steps, divisionIds, responsibleText, periodText, periodStart, periodEnd, followUp };
  }

  async plan(): Promise<CycleView> {
    const { id: cycleId } = await this.cycle();
    const officer = await this.as('officer');
    for (const measure of this.agency.measures.map(withSuggestions)) {
      await officer.call(routes.addMeasure, { params: { cycleId }, body: await this.bodyOf(measure) });
    }
    return this.send('officer', 'submitPlan');
  }

  async measures(fiscalYear = this.agency.fiscalYear): Promise<MeasureView[]> {
    const { id: cycleId } = await this.cycle(fiscalYear);
    return (await (await this.as('officer')).call(routes.listMeasures, { params: { cycleId } })).data;
  }

  /** What waits for a position in this agency's year. */
  async asked(key: string): Promise<{ client: Client; approvalId: string; contentHash: string }> {
    const client = await this.as(key);
    const { id } = await this.cycle();
    const item = (await client.call(routes.inbox, {})).data.find(({ cycleId }) => cycleId === id);
    if (!item) throw new Error(`nothing waits for ${key}`);
    const { contentHash } = await client.call(routes.getApproval, { params: { approvalId: item.id } });
    return { client, approvalId: item.id, contentHash };
  }

  async approve(key: string): Promise<{ state: string }> {
    const { client, approvalId, contentHash } = await this.asked(key);
    return client.call(routes.decide, { params: { approvalId }, body: { verdict: 'approve', contentHash } });
  }

  /** The keys of the positions at a level of the chain. */
  async seatsAt(level: string): Promise<string[]> {
    const step = (await this.cycle()).approval.find((candidate) => candidate.level === level)!;
    return step.approvers.map(({ title, role }) => this.agency.positions.find((position) => position.title.th === title.th && position.role === role)!.key);
  }

  /** Everybody on the chain reads and approves, level by level; those of one level at the same moment. */
  async approveAll(): Promise<CycleView> {
    for (const level of ['heads', 'clerk', 'executive']) {
      await Promise.all((await this.seatsAt(level)).map((key) => this.approve(key)));
    }
    return this.cycle();
  }

  async report(half: ReportHalf): Promise<CycleView> {
    const { id: cycleId } = await this.cycle();
    const officer = await this.as('officer');
    const { data } = await officer.call(routes.listReportEntries, { params: { cycleId, half } });
    for (const { measureNo, status, summary, outcome, evidence } of rowsOf(this.agency, half).map(withSuggestedStatus)) {
      const { measureId, version } = data.find((entry) => entry.measureNo === measureNo)!;
      await officer.call(routes.writeReportEntry, { params: { cycleId, half, measureId }, body: { status, summary, outcome, evidence, version } });
    }
    return this.send('officer', half === 'sixMonth' ? 'submitSixMonthReport' : 'submitTwelveMonthReport');
  }

  /** Waits until the document is made, then publishes it. */
  async publish(kind: DocumentKind): Promise<DocumentView> {
    const { id: cycleId } = await this.cycle();
    const officer = await this.as('officer');
    const made = await until(`the document ${kind} is made`, async () => {
      const { data } = await officer.call(routes.listDocuments, { params: { cycleId } });
      return data.find((document) => document.kind === kind);
    });
    return officer.call(routes.publishDocument, { params: { documentId: made.id } });
  }

  async moveClockTo(day: string): Promise<void> {
    await (await this.as('coordinator')).call(routes.moveClock, { body: { to: day } });
  }

  /** Waits for what the engine does by itself. */
  async comesTo(state: string): Promise<CycleView> {
    return until(`the year comes to ${state}`, async () => {
      const cycle = await this.cycle();
      return cycle.state === state && cycle;
    });
  }
}
