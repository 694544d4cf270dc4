import type { JobPayload } from '@prongsai/contracts';
import type { DefinitionId, DocumentKind } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, dayInBangkok, FileStore, JobHandler, newId, type HandlesJob } from '../../platform/index.js';
import type { PlanContent } from '../cycles/index.js';
import { approvedContent, type ApprovedContent } from './approved-content.js';
import { fileNameFor } from './document-sources.js';
import { documentTitle, renderDocument } from './render-document.js';

const insert = `INSERT INTO document (id, cycle_id, agency_id, kind, fiscal_year, title_th, title_en, content_hash, file_hash, file_name, bytes, made_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (cycle_id, kind, content_hash) DO NOTHING`;

interface CycleRow {
  readonly agencyId: string;
  readonly definitionId: DefinitionId;
}

/** Makes the PDF of what was approved. Run twice it finds the document there: the same content is one row and one file. */
@Injectable()
@JobHandler('make-document')
export class MakeDocumentJob implements HandlesJob<'make-document'> {
  constructor(
    private readonly clock: Clock,
    private readonly files: FileStore,
  ) {}

  async handle({ cycleId, kind }: JobPayload<'make-document'>, tx: EntityManager): Promise<void> {
    const approved = await approvedContent(tx, cycleId, kind);
    const [cycle] = await tx.query<CycleRow[]>('SELECT agency_id AS "agencyId", definition_id AS "definitionId" FROM cycle WHERE id = $1', [cycleId]);
    if (!approved || !cycle) return;
    const pdf = await this.#render(tx, cycleId, cycle, kind, approved);
    const title = documentTitle(cycle.definitionId, approved.content);
    const fileName = await fileNameFor(tx, cycle, approved.content.fiscalYear, kind);
    const fileHash = await this.files.put(pdf);
    const about = [newId(), cycleId, cycle.agencyId, kind, approved.content.fiscalYear, title.th, title.en];
    await tx.query(insert, [...about, approved.contentHash, fileHash, fileName, pdf.byteLength, this.clock.now()]);
  }

  async #render(tx: EntityManager, cycleId: string, cycle: CycleRow, kind: DocumentKind, approved: ApprovedContent): Promise<Uint8Array> {
    const plan = kind === 'plan' ? approved : await approvedContent(tx, cycleId, 'plan');
    const { measures } = (plan?.content ?? { measures: [] }) as Pick<PlanContent, 'measures'>;
    const { content, contentHash, approvedAt } = approved;
    return renderDocument(tx, { cycleId, ...cycle, content, measures, contentHash, date: dayInBangkok(approvedAt) });
  }
}
