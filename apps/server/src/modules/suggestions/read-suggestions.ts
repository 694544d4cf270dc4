import type { SuggestionsView } from '@prongsai/contracts';
import { answersResult, draftAnalysis, frameworkFor, rankWeakPoints, shortestWay, suggestMeasures, type AnalysisContext, type YearBefore } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, type Actor } from '../../platform/index.js';
import { Agencies } from '../agencies/index.js';
import { CycleRepository } from '../cycles/index.js';
import { ResultRepository } from '../results/index.js';
import { ProvinceLibrary, type Asking } from './province-library.js';

type ResultRow = Awaited<ReturnType<ResultRepository['list']>>[number]['row'];

const yearBefore = (row: ResultRow | undefined): YearBefore | null =>
  row === undefined ? null : { fiscalYear: row.fiscalYear, scores: new Map(row.scored.indicators.flatMap(({ no, used }) => (used === null ? [] : [[no, used] as const]))) };

/** Draft analyses and suggestions for a cycle. Nothing is kept: they follow from the results each time they are asked for. */
@Injectable()
export class ReadSuggestions {
  constructor(
    private readonly agencies: Agencies,
    private readonly cycles: CycleRepository,
    private readonly results: ResultRepository,
    private readonly library: ProvinceLibrary,
  ) {}

  async ofCycle(tx: EntityManager, actor: Actor, cycleId: string): Promise<SuggestionsView> {
    const cycle = await this.cycles.find(tx, actor, cycleId);
    const agency = cycle && (await this.agencies.findInScope(tx, actor, cycle.agencyId));
    if (!cycle || !agency) throw refuse.notFound();
    const { fiscalYear, resultFiscalYear } = cycle;
    const results = (await this.results.list(tx, actor, agency.id)).map(({ row }) => row);
    const own = answersResult(cycle.definitionId) ? results.find((row) => row.fiscalYear === resultFiscalYear) : undefined;
    const years = { fiscalYear, resultFiscalYear };
    if (!own) return { ...years, resultId: null, analyses: [], weakPoints: [], shortestWay: { kind: 'unknown', sentences: [] }, measures: [] };
    const asking: Asking = { agencyId: agency.id, provinceId: agency.provinceId, type: agency.type };
    const context = await this.#context(asking, own, results.find((row) => row.fiscalYear === resultFiscalYear - 1));
    const rows = await this.library.measuresOf(asking);
    const agencyNames = await this.library.agencyNames(asking);
    return {
      ...years,
      resultId: own.id,
      analyses: draftAnalysis(context),
      weakPoints: rankWeakPoints(context),
      shortestWay: shortestWay(context),
      measures: suggestMeasures(context, { rows, type: agency.type, planYear: fiscalYear, agencyNames }),
    };
  }

  async #context(asking: Asking, { printed, scored, fiscalYear }: ResultRow, earlier: ResultRow | undefined): Promise<AnalysisContext> {
    return {
      printed,
      scored,
      framework: frameworkFor(fiscalYear),
      before: yearBefore(earlier),
      printedChanges: new Map(Object.entries(printed.changes).map(([no, change]) => [Number(no), change])),
      peers: await this.library.peersOf(asking, fiscalYear),
    };
  }
}
