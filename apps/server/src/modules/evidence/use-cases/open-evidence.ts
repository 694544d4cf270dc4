import type { EvidenceType } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, FileStore, refuse, Transactions, type Actor, type OpenedFile } from '../../../platform/index.js';
import { EvidenceRepository, type EvidenceRow } from '../evidence.repository.js';
import { fileCode } from '../file-code.js';

export interface OpenedEvidence {
  readonly file: OpenedFile;
  readonly fileName: string;
  readonly type: EvidenceType;
}

/** Opens a file of evidence for somebody who may see it. Whoever is not of the agency leaves a trace, because it may show people. */
@Injectable()
export class OpenEvidence {
  constructor(
    private readonly transactions: Transactions,
    private readonly evidence: EvidenceRepository,
    private readonly files: FileStore,
    private readonly audit: Audit,
  ) {}

  /** Withdrawn evidence is gone, unless approvers have decided on it. */
  async open(actor: Actor, evidenceId: string): Promise<OpenedEvidence> {
    const { fileHash, fileName, fileType } = await this.transactions.run(actor, (tx) => this.#find(tx, actor, evidenceId));
    const file = fileHash === null ? null : await this.files.open(fileHash);
    if (!file || fileName === null || fileType === null) throw refuse.notFound();
    return { file, fileName, type: fileType };
  }

  async #find(tx: EntityManager, actor: Actor, evidenceId: string): Promise<EvidenceRow> {
    const found = await this.evidence.find(tx, actor, evidenceId);
    if (!found || found.fileHash === null || (found.withdrawnAt !== null && !found.frozen)) throw refuse.notFound();
    if (actor.agencyId !== found.agencyId) {
      await this.audit.write(tx, {
        agencyId: found.agencyId,
        actor,
        action: 'evidence.read',
        subject: { type: 'evidence', id: evidenceId },
        detail: { no: found.measureNo, half: found.half, code: fileCode(found.fileHash) },
      });
    }
    return found;
  }
}
