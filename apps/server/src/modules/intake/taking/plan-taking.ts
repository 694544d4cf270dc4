import type { Division, ReadDocument, Unworded } from '@prongsai/contracts';
import type { CycleState } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor, ReasonGiven } from '../../../platform/index.js';
import { Agencies } from '../../agencies/index.js';
import { AnalysisRepository } from '../../analyses/index.js';
import { CycleRepository, type CycleRow } from '../../cycles/index.js';
import { MeasureRepository, type MeasureDraft } from '../../measures/index.js';
import { readResult, RecordResult, ResultRepository, type ResultDraft } from '../../results/index.js';
import type { IntakeDetailRow } from '../intake.repository.js';
import { yearOf } from '../year-of.js';
import { analysesOf, measuresOf, type AnalysisToWrite } from './plan-drafts.js';
import { hasScores, resultDraftOf } from './result-draft.js';
import { valueChanges } from './value-changes.js';

/** What accepting a document would do. */
export interface Taking {
  readonly fiscalYear: number | null;
  readonly resultId: string | null;
  /** `null` when the document has no scores. */
  readonly result: ResultDraft | null;
  readonly changes: ReturnType<typeof valueChanges>;
  readonly cycle: CycleRow | null;
  readonly divisions: readonly Division[];
  readonly analyses: readonly (AnalysisToWrite & { readonly version: number })[];
  readonly measures: readonly MeasureDraft[];
  readonly leftOut: readonly ReasonGiven[];
  /** Why it cannot be done at all. */
  readonly refused: readonly ReasonGiven[];
}

type Scores = Pick<Taking, 'result' | 'resultId' | 'changes' | 'refused'>;
type Plan = Pick<Taking, 'cycle' | 'divisions' | 'analyses' | 'measures' | 'leftOut'>;

const writable: readonly CycleState[] = ['analysing', 'planning'];

/** The year whose plan a document is about. */
const planYearOf = ({ fiscalYears: { measures, analysis, result } }: ReadDocument): number | null =>
  measures ?? (result === undefined ? (analysis ?? null) : result + 1);

/** Works out what accepting a document would do, without doing it; the preview shows it, and the acceptance does it. */
@Injectable()
export class PlanTaking {
  constructor(
    private readonly agencies: Agencies,
    private readonly results: ResultRepository,
    private readonly recordResult: RecordResult,
    private readonly cycles: CycleRepository,
    private readonly analyses: AnalysisRepository,
    private readonly measures: MeasureRepository,
  ) {}

  async plan(tx: EntityManager, actor: Actor, intake: IntakeDetailRow & { agencyId: string }, document: ReadDocument): Promise<Taking> {
    const fiscalYear = yearOf(document);
    const scores = await this.#scores(tx, actor, intake, document, fiscalYear);
    const plan = await this.#plan(tx, actor, intake.agencyId, document);
    const reports = document.reports?.length ?? 0;
    const nothing = scores.result === null && scores.refused.length === 0 && plan.analyses.length === 0 && plan.measures.length === 0;
    return {
      fiscalYear,
      ...scores,
      ...plan,
      leftOut: [...plan.leftOut, ...(reports > 0 ? [{ code: 'intake-reports-left', params: { count: reports } }] : [])],
      refused: [...scores.refused, ...(nothing ? [{ code: 'intake-nothing-to-take' }] : [])],
    };
  }

  async #scores(tx: EntityManager, actor: Actor, intake: IntakeDetailRow & { agencyId: string }, document: ReadDocument, year: number | null): Promise<Scores> {
    const none = { result: null, resultId: null, changes: [] };
    if (!hasScores(document)) return { ...none, refused: [] };
    if (year === null) return { ...none, refused: [{ code: 'intake-year-missing', where: 'result' }] };
    const result = resultDraftOf(document, year, intake.fileName);
    const known = (await this.results.list(tx, actor, intake.agencyId)).find(({ row }) => row.fiscalYear === year)?.row;
    const reading = readResult(result);
    const used = await this.recordResult.whileUsed(tx, intake.agencyId, year);
    const changes = reading.ok ? valueChanges(known?.printed ?? null, reading.result.printed) : [];
    return { result, resultId: known?.id ?? null, changes, refused: [...(reading.ok ? [] : reading.reasons), ...used] };
  }

  async #plan(tx: EntityManager, actor: Actor, agencyId: string, document: ReadDocument): Promise<Plan> {
    const analyses = analysesOf(document);
    const wanted = analyses.length + (document.measures?.length ?? 0);
    const nothing = { cycle: null, divisions: [], analyses: [], measures: [] };
    if (wanted === 0) return { ...nothing, leftOut: [] };
    const fiscalYear = planYearOf(document);
    const [cycle] = fiscalYear === null ? [] : await this.cycles.list(tx, actor, { definitionId: 'annual-cycle', agencyId, fiscalYear });
    if (!cycle) return { ...nothing, leftOut: [{ code: 'intake-cycle-missing', params: { fiscalYear: fiscalYear ?? '–' } }] };
    const { state } = cycle;
    if (!writable.includes(state)) return { ...nothing, cycle, leftOut: [{ code: 'intake-cycle-past', params: { fiscalYear: cycle.fiscalYear, state } }] };
    return this.#inCycle(tx, actor, cycle, document);
  }

  async #inCycle(tx: EntityManager, actor: Actor, cycle: CycleRow, document: ReadDocument): Promise<Plan> {
    const written = new Map((await this.analyses.list(tx, cycle.id)).map((row) => [row.indicatorNo, row]));
    const isThere = ({ indicatorNo }: AnalysisToWrite) => (written.get(indicatorNo)?.text.trim() ?? '') !== '';
    const analyses = analysesOf(document);
    const divisions = await this.agencies.divisionsOf(tx, cycle.agencyId);
    const titles = (await this.measures.list(tx, actor, cycle.id)).map(({ title }) => title);
    const { drafts, leftOut } = measuresOf(document, divisions, titles);
    const kept: Unworded[] = analyses.filter(isThere).map(({ indicatorNo }) => ({ code: 'intake-analysis-kept', where: `analysis:${indicatorNo}` }));
    return {
      cycle,
      divisions,
      analyses: analyses.filter((each) => !isThere(each)).map((each) => ({ ...each, version: written.get(each.indicatorNo)?.version ?? 0 })),
      measures: drafts,
      leftOut: [...kept, ...leftOut],
    };
  }
}
