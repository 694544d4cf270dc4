import type { ActingLine, ApprovalLine, DocumentAgency, DocumentApproval, DocumentResult } from '@prongsai/documents';
import { frameworkFor, scoredOf, type DefinitionId, type DocumentKind, type KeptScore } from '@prongsai/ita';
import { bangkokDay } from '@prongsai/thai';
import type { EntityManager } from 'typeorm';
import { reopeningsOf } from '../cycles/index.js';

interface ResultRow {
  readonly fiscalYear: number;
  readonly grade: string | null;
  readonly scored: KeptScore;
}
interface LineRow {
  readonly level: ApprovalLine['level'];
  readonly position: string;
  readonly verdict: 'approve' | 'return' | null;
  readonly decidedAt: Date | null;
  readonly effectiveOn: string | null;
  readonly acting: ActingLine | null;
  readonly waivedBy: string | null;
}

const result = `SELECT fiscal_year AS "fiscalYear", coalesce(printed ->> 'grade', scored #>> '{grade,label,th}') AS grade, scored
  FROM result WHERE agency_id = $1 AND fiscal_year = $2`;

/** The chain that decided on the very content that is printed. */
const chain = `SELECT a.level, p.title_th AS position, a.verdict, a.decided_at AS "decidedAt", a.effective_on::text AS "effectiveOn",
    CASE WHEN a.acting_order IS NOT NULL
      THEN json_build_object('ownTitle', a.acting_title ->> 'th', 'orderNo', a.acting_order, 'orderOn', a.acting_order_on) END AS acting,
    a.waiver ->> 'by' AS "waivedBy"
  FROM approval a JOIN position p ON p.id = a.position_id
  WHERE a.cycle_id = $1 AND a.content_hash = $2 AND a.voided_at IS NULL
    AND a.round = (SELECT max(round) FROM approval WHERE cycle_id = $1 AND content_hash = $2 AND state = a.state)
  ORDER BY a.asked_at, a.decided_at, p.title_th`;

const nothingKnown = (fiscalYear: number): DocumentResult => ({
  fiscalYear, overall: null, grade: null, passMark: frameworkFor(fiscalYear).passMark, instruments: [], indicators: [],
});

/** The scores a measures document begins with; as printed where printed, else as the rules of the year have them. */
export async function resultFor(tx: EntityManager, agencyId: string, fiscalYear: number): Promise<DocumentResult> {
  const [row] = await tx.query<ResultRow[]>(result, [agencyId, fiscalYear]);
  if (!row) return nothingKnown(fiscalYear);
  const scored = scoredOf(row.scored, frameworkFor(row.fiscalYear));
  return {
    fiscalYear: row.fiscalYear,
    overall: scored.overall.reported ?? scored.overall.computed,
    grade: row.grade,
    passMark: scored.passMark,
    instruments: scored.instruments.map(({ instrument, score, implied }) => ({ instrument, score, implied })),
    indicators: scored.indicators.map(({ no, used, usedFrom, itemsBelow }) => ({ no, score: used, implied: usedFrom === 'implied', itemsBelow })),
  };
}

export async function approvalFor(tx: EntityManager, cycleId: string, kind: DocumentKind, contentHash: string | null): Promise<DocumentApproval> {
  if (contentHash === null) return { contentHash: null, lines: [] };
  const rows = await tx.query<LineRow[]>(chain, [cycleId, contentHash]);
  const lines = rows.map(({ level, position, verdict, decidedAt, effectiveOn, acting, waivedBy }) => ({
    level,
    position,
    verdict: verdict === null ? null : verdict === 'approve' ? ('approved' as const) : ('returned' as const),
    decidedOn: decidedAt === null ? null : bangkokDay(decidedAt),
    effectiveOn,
    acting,
    waivedBy,
  }));
  const reopenings = (await reopeningsOf(tx, cycleId, kind)).map(({ on, untilOn, reason }) => ({ on, until: untilOn, reason }));
  return { contentHash, lines, reopenings };
}

export async function agencyFor(tx: EntityManager, agencyId: string): Promise<DocumentAgency> {
  const sql = `SELECT name_th AS name, district, printed_province AS province FROM agency WHERE id = $1`;
  const [agency] = await tx.query<DocumentAgency[]>(sql, [agencyId]);
  if (!agency) throw new Error(`no agency ${agencyId}`);
  return agency;
}

const shortName: Readonly<Record<DefinitionId, string>> = { 'annual-cycle': '', 'anti-corruption-plan': 'anti-corruption-' };

/** `kut-rang-2569-plan.pdf`, `kut-rang-2569-anti-corruption-plan.pdf` */
export async function fileNameFor(
  tx: EntityManager,
  { agencyId, definitionId }: { readonly agencyId: string; readonly definitionId: DefinitionId },
  fiscalYear: number,
  kind: DocumentKind,
): Promise<string> {
  const [agency] = await tx.query<{ slug: string }[]>('SELECT slug FROM agency WHERE id = $1', [agencyId]);
  return `${agency?.slug ?? agencyId}-${fiscalYear}-${shortName[definitionId]}${kind}.pdf`;
}
