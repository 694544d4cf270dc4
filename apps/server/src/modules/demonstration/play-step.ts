import { Injectable } from '@nestjs/common';
import { withSuggestedStatus, withSuggestions, type DemonstrationAgency, type DemonstrationMeasure } from '@prongsai/demonstration';
import type { DocumentKind, ReportHalf } from '@prongsai/ita';
import { measureInput, resultInput } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { Clock, Transactions, type Actor } from '../../platform/index.js';
import { WriteAnalysis } from '../analyses/index.js';
import { ApplyTransition, CycleContent, CycleRepository, OpenCycle, reviewOf, type CycleRow } from '../cycles/index.js';
import { PublishDocument } from '../documents/index.js';
import { WriteMeasure } from '../measures/index.js';
import { People } from '../people/index.js';
import { WriteReportEntry } from '../reports/index.js';
import { AnswerFinding, RecordResult } from '../results/index.js';
import { Cast } from './cast.js';
import type { SeededAgency } from './seed-people.js';
import type { ApprovalLevel, SeedAct } from './stage-schedule.js';

export interface Play {
  readonly agency: DemonstrationAgency;
  readonly seeded: SeededAgency;
}

const reading = 'ค่าที่พิมพ์ในเอกสารต้นทาง ใช้คะแนนตามที่ประกาศและเก็บข้อแตกต่างไว้ประกอบ';

/** Lets the people of a demonstration agency do one act of their year, through the use cases everyone goes through. */
@Injectable()
export class PlayStep {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly people: People,
    private readonly cycles: CycleRepository,
    private readonly content: CycleContent,
    private readonly transition: ApplyTransition,
    private readonly openCycle: OpenCycle,
    private readonly recordResult: RecordResult,
    private readonly answerFinding: AnswerFinding,
    private readonly writeAnalysis: WriteAnalysis,
    private readonly writeMeasure: WriteMeasure,
    private readonly writeReportEntry: WriteReportEntry,
    private readonly publishDocument: PublishDocument,
  ) {}

  async play(play: Play, step: SeedAct): Promise<void> {
    const cast = new Cast(this.people, play.seeded, () => this.clock.today());
    if (step.act === 'publish') return this.#publish(play, cast, step.kind);
    await this.transactions.run('engine', async (tx) => {
      const officer = await cast.of(tx, 'officer');
      switch (step.act) {
        case 'recordResult':
          return void (await this.recordResult.record(tx, officer, play.seeded.id, resultInput.parse(play.agency.result)));
        case 'openCycle':
          return void (await this.openCycle.open(tx, officer, { agencyId: play.seeded.id, ...play.agency }));
        case 'answerFindings':
          return this.#answerFindings(tx, play, officer);
        case 'writeAnalyses':
          return this.#writeAnalyses(tx, play, officer);
        case 'addMeasures':
          return this.#addMeasures(tx, play, officer);
        case 'writeReport':
          return this.#writeReport(tx, play, officer, step.half);
        case 'send':
          return this.#send(tx, play, step.event === 'acknowledge' ? await cast.of(tx, 'coordinator') : officer, step.event);
        case 'approve':
          return this.#approve(tx, play, cast, step.level);
      }
    });
  }

  async #cycleOf(tx: EntityManager, { agency, seeded }: Play): Promise<CycleRow> {
    const [cycle] = await this.cycles.list(tx, { provinceId: seeded.provinceId, agencyId: seeded.id }, { definitionId: 'annual-cycle', fiscalYear: agency.fiscalYear });
    if (!cycle) throw new Error(`${agency.slug} has no cycle of ${agency.fiscalYear}`);
    return cycle;
  }

  async #answerFindings(tx: EntityManager, { seeded, agency }: Play, officer: Actor): Promise<void> {
    const open = await tx.query<{ resultId: string; findingId: string }[]>(
      `SELECT r.id AS "resultId", f.id AS "findingId" FROM result r JOIN finding f ON f.result_id = r.id
        WHERE r.agency_id = $1 AND r.fiscal_year = $2 AND f.verdict IS NULL`,
      [seeded.id, agency.resultFiscalYear],
    );
    for (const place of open) await this.answerFinding.answer(tx, officer, place, { verdict: 'accepted', reason: reading });
  }

  async #writeAnalyses(tx: EntityManager, play: Play, officer: Actor): Promise<void> {
    const { id } = await this.#cycleOf(tx, play);
    for (const { indicatorNo, text } of play.agency.analyses) await this.writeAnalysis.write(tx, officer, id, { indicatorNo, text, version: 0 });
  }

  /** While the plan is being written it stands as printed, faults included; a plan that was sent has been mended. */
  async #addMeasures(tx: EntityManager, play: Play, officer: Actor): Promise<void> {
    const { id } = await this.#cycleOf(tx, play);
    const asPrinted = play.agency.stage.state === 'planning';
    for (const measure of play.agency.measures) await this.#addMeasure(tx, play, officer, id, asPrinted ? measure : withSuggestions(measure));
  }

  async #addMeasure(tx: EntityManager, { seeded }: Play, officer: Actor, cycleId: string, measure: DemonstrationMeasure): Promise<void> {
    const divisionIds = measure.divisionKeys.map((key) => seeded.divisionIds.get(key));
    await this.writeMeasure.add(tx, officer, cycleId, measureInput.parse({ ...measure, divisionIds }));
  }

  async #writeReport(tx: EntityManager, play: Play, officer: Actor, half: ReportHalf): Promise<void> {
    const { id } = await this.#cycleOf(tx, play);
    const rows = half === 'sixMonth' ? play.agency.sixMonthReport : play.agency.twelveMonthReport;
    const measures = await tx.query<{ id: string; no: number }[]>('SELECT id, no FROM measure WHERE cycle_id = $1', [id]);
    const sent = play.agency.stage.state !== `${half}Reporting`;
    for (const row of sent ? rows.map(withSuggestedStatus) : rows) {
      const measureId = measures.find(({ no }) => no === row.measureNo)?.id;
      if (measureId === undefined) throw new Error(`${play.agency.slug} reports on measure ${row.measureNo}, which the plan lacks`);
      const { status, summary, outcome, evidence } = row;
      await this.writeReportEntry.write(tx, officer, { cycleId: id, half, measureId }, { status, summary, outcome, evidence: [...evidence], version: 0 });
    }
  }

  async #send(tx: EntityManager, play: Play, actor: Actor, event: string): Promise<void> {
    const cycle = await this.#cycleOf(tx, play);
    const seen = event === 'acknowledge' ? { readHash: await this.content.publishedHash(tx, cycle) } : {};
    await this.transition.apply(tx, actor, cycle.id, { event, version: cycle.version, ...seen });
  }

  /** Everybody who is asked at the level has read the text and approves it. */
  async #approve(tx: EntityManager, play: Play, cast: Cast, level: ApprovalLevel): Promise<void> {
    const { id } = await this.#cycleOf(tx, play);
    const asked = await tx.query<{ positionId: string; contentHash: string }[]>(
      `SELECT position_id AS "positionId", content_hash AS "contentHash" FROM approval
        WHERE cycle_id = $1 AND level = $2 AND verdict IS NULL AND voided_at IS NULL ORDER BY id`,
      [id, level],
    );
    for (const { positionId, contentHash } of asked) {
      const actor = await cast.at(tx, positionId);
      const loaded = await this.cycles.lockAndLoad(tx, actor, id);
      if (loaded) await this.transition.answer(tx, actor, loaded, 'approve', { readHash: contentHash });
    }
  }

  async #publish(play: Play, cast: Cast, kind: DocumentKind): Promise<void> {
    const { officer, documents } = await this.transactions.run('engine', async (tx) => {
      const { id } = await this.#cycleOf(tx, play);
      const rows = await tx.query<{ id: string }[]>('SELECT id FROM document WHERE cycle_id = $1 AND kind = $2', [id, kind]);
      return { officer: await cast.of(tx, 'officer'), documents: rows };
    });
    if (documents.length === 0) throw new Error(`${play.agency.slug}: ${reviewOf(kind)} made no document`);
    for (const document of documents) await this.publishDocument.publish(officer, document.id);
  }
}
