import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, FileStore, newId, Outbox, refuse, Transactions, type Actor } from '../../../platform/index.js';
import { Agencies } from '../../agencies/index.js';

export interface BroughtFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

const insert = `INSERT INTO intake (id, province_id, agency_id, state, file_name, file_hash, bytes, uploaded_at, uploaded_by)
  VALUES ($1, $2, $3, 'waiting', $4, $5, $6, $7, $8)`;

/** Of one agency, or of the files of a whole province. */
const mostWaiting = 20;
const countWaiting = `SELECT count(*)::int AS count FROM intake
  WHERE province_id = $1 AND agency_id IS NOT DISTINCT FROM $2 AND state IN ('waiting', 'reading')`;

/** A name without the folders that some browsers send along, and without signs that print nothing. */
const bareName = (fileName: string): string => (fileName.split(/[/\\]/).at(-1) ?? '').replace(/\p{Cc}/gu, '').trim() || 'file';

/** Keeps a file and has it read. */
@Injectable()
export class UploadFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: FileStore,
    private readonly agencies: Agencies,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The id of the intake; of an agency in the caller's scope, or of the whole province. */
  async upload(actor: Actor, agencyId: string | null, { bytes, fileName }: BroughtFile): Promise<string> {
    if (agencyId !== null) await this.transactions.run(actor, (tx) => this.#findAgency(tx, actor, agencyId));
    // Outside the transaction: a file is kept under what is in it, so keeping it for nothing does no harm.
    const fileHash = await this.files.put(bytes);
    return this.transactions.run(actor, async (tx) => {
      await this.#mustFit(tx, actor.provinceId, agencyId);
      const id = newId();
      const name = bareName(fileName);
      await tx.query(insert, [id, actor.provinceId, agencyId, name, fileHash, bytes.byteLength, this.clock.now(), actor.positionId]);
      await this.audit.write(tx, { agencyId, actor, action: 'intake.upload', subject: { type: 'intake', id }, detail: { fileName: name } });
      await this.outbox.add(tx, 'read-intake', { intakeId: id });
      return id;
    });
  }

  /** The lock puts those that are brought at once in line. */
  async #mustFit(tx: EntityManager, provinceId: string, agencyId: string | null): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`intake ${agencyId ?? provinceId}`]);
    const [waiting] = await tx.query<{ count: number }[]>(countWaiting, [provinceId, agencyId]);
    if ((waiting?.count ?? 0) >= mostWaiting) throw refuse.transition([{ code: 'intakes-waiting', params: { limit: mostWaiting } }]);
  }

  async #findAgency(tx: EntityManager, actor: Actor, agencyId: string): Promise<void> {
    if (!(await this.agencies.findInScope(tx, actor, agencyId))) throw refuse.notFound();
  }
}
