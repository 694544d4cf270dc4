import { isEvidenceImage } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, FileStore, newId, refuse, Transactions, type Actor } from '../../../platform/index.js';
import { checkFile, type CheckedFile } from '../checking/check-file.js';
import { normalLink } from '../checking/normal-link.js';
import { refusedFile } from '../checking/refused.js';
import { EvidenceWriting, type EntryPlace } from '../evidence-writing.js';
import { EvidenceRepository, type EvidenceRow } from '../evidence.repository.js';
import { fileCode } from '../file-code.js';

export interface BroughtFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly title: string | undefined;
  readonly privacyConsidered: boolean;
}

interface Piece {
  readonly title: string;
  readonly link: string | null;
  readonly file: (CheckedFile & { readonly hash: string }) | null;
  readonly privacyConsidered: boolean;
}

/** Nothing comes back when the entry has the same file or link already. */
const insert = `INSERT INTO evidence (id, agency_id, cycle_id, measure_id, half, title, link, file_hash, file_name, renamed_from, file_type, bytes,
    privacy_considered, added_at, added_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT DO NOTHING RETURNING id`;

/** Puts a file or a link to a measure as evidence of one half of the year. */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: FileStore,
    private readonly writing: EvidenceWriting,
    private readonly evidence: EvidenceRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async addFile(actor: Actor, place: EntryPlace, { bytes, fileName, title, privacyConsidered }: BroughtFile): Promise<EvidenceRow> {
    await this.transactions.run(actor, async (tx) => this.writing.checkRoom(tx, place, await this.writing.begin(tx, actor, place)));
    const checked = await checkFile(bytes, fileName);
    if (isEvidenceImage(checked.type) && !privacyConsidered) throw refusedFile('evidence-privacy-unconsidered');
    // Outside the transaction: a file is kept under what is in it, so keeping it for nothing does no harm.
    const hash = await this.files.put(checked.bytes);
    const piece = { title: title ?? checked.fileName, link: null, file: { ...checked, hash }, privacyConsidered };
    return this.transactions.run(actor, (tx) => this.#put(tx, actor, place, piece));
  }

  addLink(actor: Actor, place: EntryPlace, { title, link }: { title: string; link: string }): Promise<EvidenceRow> {
    return this.transactions.run(actor, (tx) => this.#put(tx, actor, place, { title, link: normalLink(link), file: null, privacyConsidered: false }));
  }

  async #put(tx: EntityManager, actor: Actor, place: EntryPlace, { title, link, file, privacyConsidered }: Piece): Promise<EvidenceRow> {
    const entry = await this.writing.begin(tx, actor, place);
    const { cycle, measureNo } = entry;
    await this.writing.touch(tx, actor, entry, place);
    await this.writing.checkRoom(tx, place, entry);
    const id = newId();
    const added = await tx.query<unknown[]>(insert, [
      id, cycle.agencyId, cycle.id, place.measureId, place.half, title, link, file?.hash ?? null, file?.fileName ?? null,
      file?.renamedFrom ?? null, file?.type ?? null, file?.bytes.byteLength ?? null, privacyConsidered, this.clock.now(), actor.positionId,
    ]);
    if (added.length === 0) throw refuse.alreadyExists([{ code: 'evidence-there-already', where: `measure:${measureNo}` }]);
    await this.audit.write(tx, {
      agencyId: cycle.agencyId,
      actor,
      action: file ? 'evidence.addFile' : 'evidence.addLink',
      subject: { type: 'evidence', id },
      detail: { no: measureNo, half: place.half, ...(file && { code: fileCode(file.hash) }) },
    });
    const row = await this.evidence.find(tx, actor, id);
    if (!row) throw new Error(`evidence ${id} was put out of its own sight`);
    return row;
  }
}
