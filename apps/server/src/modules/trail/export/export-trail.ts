import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable, Logger } from '@nestjs/common';
import { auditSentence, texts, type ExportFormat } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { Audit, Transactions, type Actor } from '../../../platform/index.js';
import { entryColumns, rowsOf } from '../chain-rows.js';
import type { ExportedRow } from './exported-row.js';
import { csvLines, ndjsonLines } from './lines.js';

const rows = `SELECT ${entryColumns}, p.title_th AS "titleTh", p.title_en AS "titleEn"
  FROM audit_entry e LEFT JOIN position p ON p.id = e.position_id WHERE e.chain = $1 ORDER BY e.no`;

/** Sends the whole chain of an agency, however long it is, a batch at a time; the last line says how many rows went before it. */
@Injectable()
export class ExportTrail {
  readonly #logger = new Logger('Trail');

  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  /** The entry is written first and apart: while rows are on their way to a slow reader, nobody waits for the chain. */
  async open(actor: Actor, agencyId: string, format: ExportFormat): Promise<Readable> {
    const subject = { type: 'agency', id: agencyId };
    await this.transactions.run(actor, (tx) => this.audit.write(tx, { agencyId, actor, action: 'trail.export', subject }));
    const out = new PassThrough();
    void this.transactions
      .run(actor, (tx) => pipeline(Readable.from(this.#lines(tx, agencyId, format)), out))
      .catch((error: unknown) => this.#broken(out, error));
    return out;
  }

  async *#lines(tx: EntityManager, agencyId: string, format: ExportFormat): AsyncGenerator<string> {
    const { head, line, last } = format === 'csv' ? csvLines : ndjsonLines;
    let count = 0;
    let hash: string | null = null;
    yield head;
    for await (const batch of rowsOf<ExportedRow>(tx, rows, [`agency:${agencyId}`])) {
      count += batch.length;
      hash = batch.at(-1)?.hash ?? hash;
      yield batch.map((row) => line(row, auditSentence(row.action, row.detail), byOf(row))).join('');
    }
    yield last({ rows: count, chain: `agency:${agencyId}`, hash });
  }

  /** A reader who left is no fault; anything else breaks the file off before its last line. */
  #broken(out: PassThrough, error: unknown): void {
    if ((error as { code?: unknown }).code !== 'ERR_STREAM_PREMATURE_CLOSE') this.#logger.error(error);
    out.destroy(error instanceof Error ? error : undefined);
  }
}

const byOf = ({ titleTh, titleEn }: ExportedRow) => (titleTh !== null && titleEn !== null ? { th: titleTh, en: titleEn } : texts.roles.system);
