import { measureInput, resultInput, type MeasureInput, type ResultInput } from '@prongsai/contracts';
import type { DocumentKind, ReportHalf } from '@prongsai/ita';
import { WriteAnalysis } from '../src/modules/analyses/index.js';
import { ApprovalRepository, Decide, type Answer } from '../src/modules/approvals/index.js';
import { ApplyTransition, CycleContent, CycleRepository, OpenCycle } from '../src/modules/cycles/index.js';
import { PublishDocument } from '../src/modules/documents/index.js';
import { MeasureRepository, WriteMeasure, type MeasureRow } from '../src/modules/measures/index.js';
import { WriteReportEntry } from '../src/modules/reports/index.js';
import { RecordResult } from '../src/modules/results/index.js';
import type { Actor } from '../src/platform/index.js';
import type { StartedApp } from './started-app.js';

export interface Question {
  readonly id: string;
  readonly level: string;
  readonly round: number;
  readonly positionId: string;
  readonly contentHash: string;
}

/** A remark, and the step to go back to where it is named. */
type Returning = Answer['remarks'][number] & { readonly to?: string };
type OnPaper = Pick<Answer, 'effectiveOn' | 'paperNote'>;

interface HeadRow {
  readonly positionId: string;
  readonly accountId: string;
  readonly divisionId: string;
}

/** One agency's people and one of its years, moved through the use cases that everybody goes through. */
export class YearInTest {
  private constructor(
    readonly app: StartedApp,
    readonly officer: Actor,
    readonly clerk: Actor,
    readonly executive: Actor,
    readonly coordinator: Actor,
    /** Of the first and of the second division. */
    readonly heads: readonly [Actor, Actor],
    readonly fiscalYear: number,
    readonly cycleId: string,
  ) {}

  /** Opens a year in its first state, with a result that has one weak indicator. */
  static async open(app: StartedApp, slug: string, fiscalYear: number, result: Partial<ResultInput> = {}): Promise<YearInTest> {
    await app.at(`${fiscalYear - 544}-10-01T09:00:00+07:00`);
    const officer = await app.actor(slug, 'officer');
    const agencyId = officer.agencyId ?? '';
    const heads = await app.query<HeadRow>(
      `SELECT p.id AS "positionId", h.account_id AS "accountId", d.id AS "divisionId" FROM position p JOIN division d ON d.id = p.division_id
        JOIN position_holder h ON h.position_id = p.id WHERE p.agency_id = $1 AND p.role = 'divisionHead' ORDER BY d.place LIMIT 2`,
      [agencyId],
    );
    const [first, second] = heads.map((head): Actor => ({ ...officer, ...head, role: 'divisionHead' }));
    if (!first || !second) throw new Error(`${slug} has fewer than two heads`);
    await app.run((tx) => app.get(RecordResult).record(tx, officer, agencyId, resultInput.parse({ ...weakNine(fiscalYear - 1), ...result })));
    const cycleId = await app.run((tx) => app.get(OpenCycle).open(tx, officer, { agencyId, fiscalYear, resultFiscalYear: fiscalYear - 1 }));
    const [clerk, executive, coordinator] = [await app.actor(slug, 'clerk'), await app.actor(slug, 'executive'), await app.actor(slug, 'coordinator')];
    return new YearInTest(app, officer, clerk, executive, coordinator, [first, second], fiscalYear, cycleId);
  }

  async cycle(): Promise<{ state: string; version: number; round: number }> {
    const [row] = await this.app.query<{ state: string; version: number; round: number }>('SELECT state, version, round FROM cycle WHERE id = $1', [this.cycleId]);
    if (!row) throw new Error('no cycle');
    return row;
  }

  async send(actor: Actor, event: string, given: { reason?: string; to?: string; until?: string; readHash?: string; version?: number } = {}): Promise<void> {
    const { version } = await this.cycle();
    await this.app.run((tx) => this.app.get(ApplyTransition).apply(tx, actor, this.cycleId, { version, ...given, event }));
  }

  /** The coordinator has seen what is published. */
  async acknowledge(): Promise<void> {
    const readHash = await this.app.run(async (tx) => {
      const cycle = await this.app.get(CycleRepository).find(tx, this.coordinator, this.cycleId);
      return cycle ? this.app.get(CycleContent).publishedHash(tx, cycle) : '';
    });
    await this.send(this.coordinator, 'acknowledge', { readHash });
  }

  analyse(indicatorNo = 9): Promise<unknown> {
    const draft = { indicatorNo, text: 'ข้อมูลบนเว็บไซต์ไม่ครบถ้วน', version: 0 };
    return this.app.run((tx) => this.app.get(WriteAnalysis).write(tx, this.officer, this.cycleId, draft));
  }

  measure(given: Partial<MeasureInput> = {}): MeasureInput {
    const year = this.fiscalYear - 543;
    return {
      title: 'ปรับปรุงข้อมูลบนเว็บไซต์ให้เป็นปัจจุบัน',
      indicatorNos: [9],
      steps: ['ตรวจสอบข้อมูล', 'เผยแพร่'],
      divisionIds: [this.heads[0].divisionId ?? ''],
      periodStart: `${year - 1}-10-01`,
      periodEnd: `${year}-09-30`,
      followUp: 'ประชุมประจำเดือน',
      ...given,
    };
  }

  addMeasure(given: Partial<MeasureInput> = {}, actor: Actor = this.officer): Promise<MeasureRow> {
    return this.app.run((tx) => this.app.get(WriteMeasure).add(tx, actor, this.cycleId, measureInput.parse(this.measure(given))));
  }

  changeMeasure(measure: MeasureRow, given: Partial<MeasureInput>, actor: Actor = this.officer): Promise<MeasureRow> {
    const draft = { ...measureInput.parse({ ...this.measure(measure), ...given }), version: measure.version };
    return this.app.run((tx) => this.app.get(WriteMeasure).change(tx, actor, measure.id, draft));
  }

  measures(): Promise<MeasureRow[]> {
    return this.app.run((tx) => this.app.get(MeasureRepository).list(tx, this.officer, this.cycleId));
  }

  /** Two measures, one a division, sent to their heads. */
  async toPlanReview(): Promise<this> {
    await this.analyse();
    await this.send(this.officer, 'submitAnalysis');
    await this.addMeasure();
    await this.addMeasure({ title: 'เผยแพร่แผนการใช้จ่ายงบประมาณ', divisionIds: [this.heads[1].divisionId ?? ''] });
    await this.send(this.officer, 'submitPlan');
    return this;
  }

  /** What the position is asked and has not answered. */
  async question(actor: Actor): Promise<Question> {
    const rows = await this.app.run((tx) => this.app.get(ApprovalRepository).waitingFor(tx, actor, actor.positionId));
    const row = rows.find(({ cycleId }) => cycleId === this.cycleId);
    if (!row) throw new Error(`nothing waits for the ${actor.role}`);
    return row;
  }

  /** Approves; with a remark it returns, to the step named where one is. */
  decide(actor: Actor, { id, contentHash }: Pick<Question, 'id' | 'contentHash'>, returning?: Returning, onPaper: OnPaper = {}): Promise<unknown> {
    const answer: Answer = { verdict: returning ? 'return' : 'approve', contentHash, remarks: returning ? [returning] : [], to: returning?.to, ...onPaper };
    return this.app.run((tx) => this.app.get(Decide).decide(tx, actor, id, answer));
  }

  async approve(...actors: Actor[]): Promise<void> {
    for (const actor of actors) await this.decide(actor, await this.question(actor));
  }

  approveByAll(): Promise<void> {
    return this.approve(...this.heads, this.clerk, this.executive);
  }

  async publish(kind: DocumentKind): Promise<void> {
    await this.app.drain();
    const made = await this.app.query<{ id: string }>('SELECT id FROM document WHERE cycle_id = $1 AND kind = $2 AND published_at IS NULL', [this.cycleId, kind]);
    for (const { id } of made) await this.app.get(PublishDocument).publish(this.officer, id);
  }

  /** Through both reports, with everything published. */
  async toPublishing(): Promise<this> {
    await this.toPlanReview();
    await this.approveByAll();
    await this.publish('plan');
    for (const [half, kind] of [['sixMonth', 'sixMonthReport'], ['twelveMonth', 'twelveMonthReport']] as const) {
      await this.send(this.officer, half === 'sixMonth' ? 'openSixMonthReport' : 'openTwelveMonthReport');
      for (const { no } of await this.measures()) await this.report(half, no);
      await this.send(this.officer, half === 'sixMonth' ? 'submitSixMonthReport' : 'submitTwelveMonthReport');
      await this.approveByAll();
      await this.publish(kind);
    }
    return this;
  }

  async report(half: ReportHalf, measureNo: number, given: { status?: 'notStarted' | 'inProgress' | 'done' | null; summary?: string; outcome?: string; version?: number } = {}, actor: Actor = this.officer): Promise<unknown> {
    const measureId = (await this.measures()).find(({ no }) => no === measureNo)?.id ?? '';
    const draft = { status: 'inProgress' as const, summary: 'ดำเนินการตามแผน', outcome: 'เว็บไซต์เป็นปัจจุบัน', evidence: [], version: 0, ...given };
    return this.app.run((tx) => this.app.get(WriteReportEntry).write(tx, actor, { cycleId: this.cycleId, half, measureId }, draft));
  }

  audited(action: string): Promise<unknown[]> {
    return this.app.query(`SELECT id FROM audit_entry WHERE subject_id = $1 AND action = $2`, [this.cycleId, action]);
  }
}

/** Printed so that every figure agrees: nothing to answer, and indicator 9 alone under the pass mark. */
export const weakNine = (fiscalYear: number): ResultInput => ({
  fiscalYear,
  overall: 90 * 0.3 + 90 * 0.3 + 85 * 0.4,
  indicators: Array.from({ length: 10 }, (_, at) => ({ no: at + 1, reported: at + 1 === 9 ? 80 : 90 })),
});
