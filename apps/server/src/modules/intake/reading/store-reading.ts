import { printedDocument, type ReadDocument } from '@prongsai/contracts';
import { FileRefused, type FileReading, type ProvinceReading } from '@prongsai/intake';
import type { Finding, Place, PrintedDocument } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit } from '../../../platform/index.js';
import { IntakeFindings } from '../intake-findings.js';
import { KeepProvinceRows } from '../province/keep-province-rows.js';
import type { ProvinceSheetRead } from '../province/province-sheet-read.js';
import { pagesOf, type Page } from '../source/pages-of.js';
import { storedJson, storedText } from '../stored-json.js';
import { yearOf } from '../year-of.js';
import type { ToRead } from './intake-progress.js';
import { OwnerCheck } from './owner-check.js';

const update = `UPDATE intake SET state = 'read', progress = 100, refusal = NULL, format = $3, document = $4, provenance = $5,
    fiscal_year = $6, document_title = $7, passages = $8, page_starts = $9, sheet = $10, corrections = '[]'
  WHERE id = $1 AND version = $2 AND state = 'reading' RETURNING id`;
const insertPages = `INSERT INTO intake_page (intake_id, no, label, blocks)
  SELECT $1, given.no, given.label, given.blocks FROM jsonb_to_recordset($2) AS given (no int, label jsonb, blocks jsonb)`;

/** A document that is none cannot be shown or corrected; reading it again would not help. */
function checked(document: PrintedDocument): PrintedDocument {
  const parsed = printedDocument.safeParse(document);
  if (parsed.success) return parsed.data;
  throw new FileRefused('damaged-file', { reason: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') });
}

/** Rows of a province's sheet have their places with them. */
const ownPlaces = (provenance: Readonly<Record<string, Place>>): Record<string, Place> =>
  Object.fromEntries(Object.entries(provenance).filter(([pointer]) => !pointer.startsWith('/agencies/')));

function documentColumns(read: PrintedDocument): unknown[] {
  const { provenance, agencies: _, ...document } = read;
  return [storedJson(document), storedJson(ownPlaces(provenance)), yearOf(document), storedText(document.documentTitle ?? '') || null];
}

const sheetOf = ({ fiscalYears, sheet: { tables }, skipped }: ProvinceReading): ProvinceSheetRead => ({ fiscalYears, tables, skipped });

/** Those of the sheet as its owner wants it understood, and what the reader has noticed about the file itself. */
const findingsOf = ({ content, findings }: FileReading, province: ProvinceReading | null): readonly Finding[] => {
  const noted = new Set<string>(content.notes.map(({ code }) => code));
  return province ? [...findings.filter(({ code }) => noted.has(code)), ...province.findings] : findings;
};

/** Keeps what a file says, once, together with what the checks find in it and the pages it is drawn on. */
@Injectable()
export class StoreReading {
  constructor(
    private readonly findings: IntakeFindings,
    private readonly ownerCheck: OwnerCheck,
    private readonly provinceRows: KeepProvinceRows,
    private readonly audit: Audit,
  ) {}

  async store(tx: EntityManager, intake: ToRead, reading: FileReading): Promise<void> {
    const province = intake.agencyId === null ? this.provinceRows.understood(intake, reading) : null;
    const document = checked(province?.document ?? reading.document);
    const { pages, starts } = pagesOf(reading.content);
    const columns = [reading.content.format, ...documentColumns(document), storedJson(reading.passages), storedJson(starts), province && storedJson(sheetOf(province))];
    const [rows] = await tx.query<[unknown[], number]>(update, [intake.id, intake.version, ...columns]);
    // Somebody has asked for another reading meanwhile.
    if (rows.length === 0) return;
    await this.#keepPages(tx, intake.id, pages);
    const found = await this.#found(tx, intake, document, findingsOf(reading, province));
    await this.findings.clear(tx, intake.id);
    await this.findings.add(tx, intake.id, found);
    if (province) await this.provinceRows.keep(tx, intake, province);
    await this.#tell(tx, intake, found.length);
  }

  async #found(tx: EntityManager, intake: ToRead, document: ReadDocument, findings: readonly Finding[]): Promise<readonly Finding[]> {
    return intake.agencyId === null ? findings : [...findings, ...(await this.ownerCheck.check(tx, intake.agencyId, document, findings))];
  }

  async #keepPages(tx: EntityManager, intakeId: string, pages: readonly Page[]): Promise<void> {
    await tx.query('DELETE FROM intake_page WHERE intake_id = $1', [intakeId]);
    await tx.query(insertPages, [intakeId, storedJson(pages.map((page, at) => ({ no: at + 1, ...page })))]);
  }

  #tell(tx: EntityManager, { id, agencyId, fileName }: ToRead, findings: number): Promise<void> {
    return this.audit.write(tx, { agencyId, actor: null, action: 'intake.read', subject: { type: 'intake', id }, detail: { fileName, findings } });
  }
}
