import { frameworkFor, scoredOf, type CycleState, type DocumentKind, type KeptScore, type ScoredResult } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Content } from '../cycles/index.js';
import { documentColumns, type DocumentRow } from '../documents/index.js';

export interface PublishedContent {
  readonly kind: DocumentKind;
  readonly fiscalYear: number;
  readonly content: Content;
}
export interface PublishedReopening {
  readonly fiscalYear: number;
  readonly state: CycleState;
  readonly on: string;
  readonly untilOn: string;
  readonly reason: string;
}
export interface PublishedResult {
  readonly fiscalYear: number;
  readonly grade: string | null;
  readonly scored: ScoredResult;
}

/** The newest published document of each kind and year of the annual cycle, with the very text that was approved. */
const contents = `SELECT DISTINCT ON (d.fiscal_year, d.kind) d.kind, d.fiscal_year AS "fiscalYear", s.content
  FROM document d JOIN content_snapshot s ON s.cycle_id = d.cycle_id AND s.content_hash = d.content_hash
    JOIN cycle c ON c.id = d.cycle_id AND c.definition_id = 'annual-cycle'
  WHERE d.agency_id = $1 AND d.published_at IS NOT NULL ORDER BY d.fiscal_year DESC, d.kind, d.published_at DESC`;

/** A result is shown once the plan that answers it is published. */
const results = `SELECT r.fiscal_year AS "fiscalYear", coalesce(r.printed ->> 'grade', r.scored #>> '{grade,label,th}') AS grade, r.scored
  FROM result r WHERE r.agency_id = $1 AND r.fiscal_year = ANY($2::int[]) ORDER BY r.fiscal_year DESC`;

/** What was opened again before a document that is published was made. */
const reopenings = `SELECT c.fiscal_year AS "fiscalYear", r.to_state AS state, (r.at AT TIME ZONE 'Asia/Bangkok')::date::text AS "on", r.until_on::text AS "untilOn", r.reason
  FROM reopening r JOIN cycle c ON c.id = r.cycle_id
  WHERE r.agency_id = $1 AND EXISTS (SELECT 1 FROM document d WHERE d.cycle_id = r.cycle_id AND d.published_at IS NOT NULL AND d.made_at >= r.at)
  ORDER BY r.at DESC`;

/** Only approved and published content; states, lateness and staff are not read at all. */
@Injectable()
export class PublishedRepository {
  contentsOf(tx: EntityManager, agencyId: string): Promise<PublishedContent[]> {
    return tx.query<PublishedContent[]>(contents, [agencyId]);
  }

  async resultsOf(tx: EntityManager, agencyId: string, fiscalYears: readonly number[]): Promise<PublishedResult[]> {
    const rows = await tx.query<(Omit<PublishedResult, 'scored'> & { readonly scored: KeptScore })[]>(results, [agencyId, fiscalYears]);
    return rows.map((row) => ({ ...row, scored: scoredOf(row.scored, frameworkFor(row.fiscalYear)) }));
  }

  reopeningsOf(tx: EntityManager, agencyId: string): Promise<PublishedReopening[]> {
    return tx.query<PublishedReopening[]>(reopenings, [agencyId]);
  }

  documentsOf(tx: EntityManager, agencyId: string): Promise<(DocumentRow & { publishedAt: Date })[]> {
    const sql = `SELECT ${documentColumns} FROM document d WHERE d.agency_id = $1 AND d.published_at IS NOT NULL ORDER BY d.published_at DESC, d.id`;
    return tx.query<(DocumentRow & { publishedAt: Date })[]>(sql, [agencyId]);
  }
}
