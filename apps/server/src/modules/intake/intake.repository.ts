import type { Bilingual, IntakeFormat, IntakeState, ReadDocument, SourceBlock } from '@prongsai/contracts';
import type { RefusalCode } from '@prongsai/intake';
import type { Passage, Place } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, type Actor } from '../../platform/index.js';
import type { Scope } from '../agencies/index.js';
import type { MadeCorrection } from './correcting/made-correction.js';
import type { ProvinceChoiceMade, ProvinceSheetRead } from './province/province-sheet-read.js';
import type { PageStarts } from './source/page-starts.js';
import type { Taken } from './taking/taken.js';

/** What a list shows: nothing of what was read. */
export interface IntakeSummaryRow {
  readonly id: string;
  readonly provinceId: string;
  readonly agencyId: string | null;
  readonly state: IntakeState;
  readonly progress: number;
  readonly version: number;
  readonly fileName: string;
  readonly fileHash: string;
  readonly bytes: number;
  readonly format: IntakeFormat | null;
  readonly refusal: RefusalCode | null;
  readonly fiscalYear: number | null;
  readonly documentTitle: string | null;
  readonly uploadedAt: Date;
  readonly uploaderTh: string;
  readonly uploaderEn: string;
  readonly settledAt: Date | null;
  readonly settlerTh: string | null;
  readonly settlerEn: string | null;
  readonly findings: number;
  readonly openFindings: number;
}

export interface IntakeDetailRow extends IntakeSummaryRow {
  readonly document: ReadDocument | null;
  readonly provenance: Readonly<Record<string, Place>>;
  readonly passages: readonly Passage[];
  readonly pageStarts: PageStarts;
  readonly corrections: readonly MadeCorrection[];
  readonly sheet: ProvinceSheetRead | null;
  readonly choice: ProvinceChoiceMade | null;
  readonly taken: Taken | null;
}

export interface SourcePageRow {
  readonly no: number;
  readonly of: number;
  readonly label: Bilingual;
  readonly blocks: SourceBlock[];
}

const summary = `i.id, i.province_id AS "provinceId", i.agency_id AS "agencyId", i.state, i.progress, i.version, i.file_name AS "fileName",
  i.file_hash AS "fileHash", i.bytes, i.format, i.refusal, i.fiscal_year AS "fiscalYear", i.document_title AS "documentTitle",
  i.uploaded_at AS "uploadedAt", u.title_th AS "uploaderTh", u.title_en AS "uploaderEn",
  i.settled_at AS "settledAt", s.title_th AS "settlerTh", s.title_en AS "settlerEn",
  (SELECT count(*)::int FROM intake_finding f WHERE f.intake_id = i.id) AS findings,
  (SELECT count(*)::int FROM intake_finding f WHERE f.intake_id = i.id AND f.verdict IS NULL AND f.severity <> 'info') AS "openFindings"`;
const detail = `${summary}, i.document, i.provenance, i.passages, i.page_starts AS "pageStarts", i.corrections, i.sheet, i.choice, i.taken`;
const from = 'FROM intake i JOIN position u ON u.id = i.uploaded_by LEFT JOIN position s ON s.id = i.settled_by';
const inScope = 'i.province_id = $1 AND ($2::uuid IS NULL OR i.agency_id = $2)';

/** Intakes in the caller's scope. A province's workbook is the province's: nobody of an agency sees it. */
@Injectable()
export class IntakeRepository {
  list(tx: EntityManager, scope: Scope, filter: { agencyId?: string | undefined; state?: IntakeState | undefined }): Promise<IntakeSummaryRow[]> {
    const sql = `SELECT ${summary} ${from} WHERE ${inScope} AND ($3::uuid IS NULL OR i.agency_id = $3) AND ($4::text IS NULL OR i.state = $4)
      ORDER BY i.uploaded_at DESC, i.id DESC LIMIT 500`;
    return tx.query<IntakeSummaryRow[]>(sql, [scope.provinceId, scope.agencyId, filter.agencyId ?? null, filter.state ?? null]);
  }

  /** @throws the refusal of what does not exist, outside the scope too. */
  findSummary(tx: EntityManager, scope: Scope, intakeId: string): Promise<IntakeSummaryRow> {
    return this.#find<IntakeSummaryRow>(tx, scope, intakeId, summary);
  }

  /** @throws the refusal of what does not exist, outside the scope too. */
  find(tx: EntityManager, scope: Scope, intakeId: string): Promise<IntakeDetailRow> {
    return this.#find<IntakeDetailRow>(tx, scope, intakeId, detail);
  }

  /**
   * For writing: locked, and of the caller's own. Whoever comes second waits, and then sees what the first has done.
   * @throws also when the caller has not seen the version there is now
   */
  async lock(tx: EntityManager, actor: Actor, intakeId: string, version: number): Promise<IntakeDetailRow> {
    const values = [actor.provinceId, actor.agencyId, intakeId];
    await tx.query(`SELECT 1 FROM intake i WHERE ${inScope} AND i.id = $3 FOR NO KEY UPDATE`, values);
    const row = await this.find(tx, actor, intakeId);
    if (row.agencyId !== actor.agencyId) throw refuse.notPermitted([{ code: 'intake-of-agency' }]);
    if (row.version !== version) throw refuse.conflict([{ code: 'changed-meanwhile', params: { version: row.version } }]);
    return row;
  }

  pages(tx: EntityManager, intakeId: string): Promise<{ no: number; label: Bilingual }[]> {
    return tx.query('SELECT no, label FROM intake_page WHERE intake_id = $1 ORDER BY no', [intakeId]);
  }

  async page(tx: EntityManager, scope: Scope, intakeId: string, no: number): Promise<SourcePageRow | null> {
    const sql = `SELECT p.no, (SELECT count(*)::int FROM intake_page o WHERE o.intake_id = i.id) AS of, p.label, p.blocks
      FROM intake i JOIN intake_page p ON p.intake_id = i.id WHERE ${inScope} AND i.id = $3 AND p.no = $4`;
    return (await tx.query<SourcePageRow[]>(sql, [scope.provinceId, scope.agencyId, intakeId, no]))[0] ?? null;
  }

  async #find<Row>(tx: EntityManager, scope: Scope, intakeId: string, columns: string): Promise<Row> {
    const rows = await tx.query<Row[]>(`SELECT ${columns} ${from} WHERE ${inScope} AND i.id = $3`, [scope.provinceId, scope.agencyId, intakeId]);
    if (!rows[0]) throw refuse.notFound();
    return rows[0];
  }
}
