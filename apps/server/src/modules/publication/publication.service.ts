import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Agencies, agencySummaryOf } from '../agencies/index.js';
import type { PlanContent, ReportContent } from '../cycles/index.js';
import { periodOf, responsibleOf } from '../documents/index.js';
import type { PublicAgency } from './public-agency.js';
import { PublishedRepository, type PublishedContent, type PublishedResult } from './published.repository.js';

type Status = ReportContent['entries'][number]['status'];

const plansOf = (published: readonly PublishedContent[]): PlanContent[] =>
  published.flatMap(({ content }) => (content.kind === 'plan' ? [content] : []));

/** The status of a measure in the newest published report of its year. */
function statusOf(published: readonly PublishedContent[], fiscalYear: number, measureId: string): Status {
  const kinds = ['twelveMonthReport', 'sixMonthReport'] as const;
  for (const kind of kinds) {
    const report = published.find((candidate) => candidate.kind === kind && candidate.fiscalYear === fiscalYear)?.content;
    const entry = report && report.kind !== 'plan' ? report.entries.find((candidate) => candidate.measureId === measureId) : undefined;
    if (entry) return entry.status;
  }
  return null;
}

const resultView = ({ fiscalYear, grade, scored }: PublishedResult): PublicAgency['results'][number] => ({
  fiscalYear,
  overall: scored.overall.reported ?? scored.overall.computed,
  grade,
  indicators: scored.indicators.map(({ no, name, used }) => ({ no, name, score: used })),
});

/** What everyone may see of an agency. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly agencies: Agencies,
    private readonly published: PublishedRepository,
  ) {}

  async agencyBySlug(tx: EntityManager, slug: string): Promise<PublicAgency | null> {
    const row = await this.agencies.findBySlug(tx, slug);
    if (!row) return null;
    const contents = await this.published.contentsOf(tx, row.id);
    const plans = plansOf(contents);
    const results = await this.published.resultsOf(tx, row.id, plans.map(({ resultFiscalYear }) => resultFiscalYear));
    const documents = await this.published.documentsOf(tx, row.id);
    return {
      agency: agencySummaryOf(row),
      results: results.map(resultView),
      measures: plans.flatMap((plan) =>
        plan.measures.map((measure) => ({
          fiscalYear: plan.fiscalYear,
          no: measure.no,
          title: measure.title,
          steps: [...measure.steps],
          responsible: responsibleOf(measure),
          period: periodOf(measure),
          status: statusOf(contents, plan.fiscalYear, measure.id),
        })),
      ),
      documents: documents.map((document) => ({
        id: document.id,
        kind: document.kind,
        fiscalYear: document.fiscalYear,
        title: { th: document.titleTh, en: document.titleEn },
        publishedAt: document.publishedAt.toISOString(),
        contentHash: document.contentHash,
        href: `/api/public/documents/${document.id}`,
      })),
      reopenings: await this.published.reopeningsOf(tx, row.id),
    };
  }
}
