import { measureInput, routes, type CycleSummary } from '@prongsai/contracts';
import type { CycleEvent } from '@prongsai/ita';
import { bangkokDay } from '@prongsai/thai';
import type { ClockHand } from './clock-hand.js';
import type { Fate } from './fate.js';
import type { FrontDesk } from './front-desk.js';
import { holdersOn, type Account, type Agency, type Office } from './province.js';

const dayMs = 86_400_000;

/** The people of one agency in the month, over HTTP, each as he signs in. */
export class AgencyLife {
  /** What the server said was done. */
  readonly acknowledged: (CycleEvent | 'open')[] = [];

  constructor(
    readonly agency: Agency,
    private readonly fate: Fate,
    private readonly fiscalYear: number,
    private readonly desk: FrontDesk,
    private readonly hand: ClockHand,
  ) {}

  async openYear(): Promise<void> {
    const { id: agencyId, officer } = this.agency;
    await this.desk.insist(async () => {
      if (await this.#cycle()) return;
      await this.desk.call(this.#holderOf(officer), routes.openCycle, { params: { agencyId }, body: { fiscalYear: this.fiscalYear, resultFiscalYear: this.fiscalYear - 1 } });
    });
    this.acknowledged.push('open');
  }

  async live(end: number): Promise<void> {
    const { analysisAt, planAt, answersAfterDays } = this.fate;
    if (analysisAt === null || analysisAt > end) return;
    await this.hand.until(analysisAt);
    await this.#send('submitAnalysis', 'analysing');
    if (planAt === null || planAt > end) return;
    await this.hand.until(planAt);
    await this.#addMeasure();
    await this.#send('submitPlan', 'planning');
    await this.#answer(planAt, answersAfterDays, end);
  }

  /** Level by level; whoever is asked next answers some days later. */
  async #answer(from: number, afterDays: readonly number[], end: number): Promise<void> {
    const chain = [this.agency.head, this.agency.clerk, this.agency.executive];
    let at = from;
    for (const [level, days] of afterDays.entries()) {
      at += days * dayMs + 3_600_000;
      const office = chain[level];
      if (office === undefined || at > end) return;
      await this.hand.until(at);
      await this.#approve(office);
    }
  }

  #holderOf(office: Office): Account {
    const [holder] = holdersOn(office, bangkokDay(this.hand.now));
    if (!holder) throw new Error(`nobody holds ${office.role} of ${this.agency.shortName}`);
    return holder;
  }

  async #cycle(): Promise<CycleSummary | undefined> {
    const query = { agencyId: this.agency.id, fiscalYear: this.fiscalYear };
    return (await this.desk.call(this.#holderOf(this.agency.officer), routes.listCycles, { query })).data[0];
  }

  async #send(event: CycleEvent, from: string): Promise<void> {
    await this.desk.insist(async () => {
      const cycle = await this.#cycle();
      if (cycle?.state !== from) return;
      await this.desk.call(this.#holderOf(this.agency.officer), routes.sendEvent, { params: { cycleId: cycle.id }, body: { event, version: cycle.version } });
    });
    this.acknowledged.push(event);
  }

  async #addMeasure(): Promise<void> {
    const officer = this.agency.officer;
    const body = measureInput.parse({
      title: 'เปิดเผยข้อมูลให้ครบถ้วน', indicatorNos: [], analysis: '', steps: ['ตรวจสอบข้อมูล'], divisionIds: [this.agency.divisionId], responsibleText: 'สำนักปลัด',
      periodText: 'ตลอดปี', periodStart: '2025-10-20', periodEnd: '2025-11-10', followUp: 'รายงานผลรายไตรมาส',
    });
    await this.desk.insist(async () => {
      const params = { cycleId: (await this.#cycle())?.id ?? '' };
      const { total } = await this.desk.call(this.#holderOf(officer), routes.listMeasures, { params });
      if (total === 0) await this.desk.call(this.#holderOf(officer), routes.addMeasure, { params, body });
    });
  }

  async #approve(office: Office): Promise<void> {
    const holder = this.#holderOf(office);
    await this.desk.insist(async () => {
      const { data } = await this.desk.call(holder, routes.inbox, {});
      const item = data.find(({ agency }) => agency.id === this.agency.id);
      if (!item) return;
      await this.desk.call(holder, routes.decide, { params: { approvalId: item.id }, body: { verdict: 'approve', contentHash: item.contentHash } });
    });
  }
}
