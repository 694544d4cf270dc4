import type { DocumentView } from '@prongsai/contracts';
import type { DocumentKind } from '@prongsai/ita';

export interface DocumentRow {
  readonly id: string;
  readonly cycleId: string;
  readonly agencyId: string;
  readonly kind: DocumentKind;
  readonly fiscalYear: number;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly contentHash: string;
  readonly fileHash: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly madeAt: Date;
  readonly publishedAt: Date | null;
}

export const documentColumns = `d.id, d.cycle_id AS "cycleId", d.agency_id AS "agencyId", d.kind, d.fiscal_year AS "fiscalYear",
  d.title_th AS "titleTh", d.title_en AS "titleEn", d.content_hash AS "contentHash", d.file_hash AS "fileHash",
  d.file_name AS "fileName", d.bytes, d.made_at AS "madeAt", d.published_at AS "publishedAt"`;

export const documentViewOf = (row: DocumentRow): DocumentView => ({
  id: row.id,
  cycleId: row.cycleId,
  kind: row.kind,
  fiscalYear: row.fiscalYear,
  title: { th: row.titleTh, en: row.titleEn },
  fileName: row.fileName,
  bytes: row.bytes,
  contentHash: row.contentHash,
  madeAt: row.madeAt.toISOString(),
  publishedAt: row.publishedAt?.toISOString() ?? null,
});
