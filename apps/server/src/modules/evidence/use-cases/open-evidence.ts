import { Injectable } from '@nestjs/common';
import { Audit, FileStore, refuse, Transactions, type Actor, type OpenedFile } from '../../../platform/index.js';
import { EvidenceRepository, type EvidenceRow } from '../evidence.repository.js';
import { fileCode } from '../file-code.js';

export interface OpenedEvidence {
  readonly row: EvidenceRow;
  readonly file: OpenedFile;
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
    const { row, hash } = await this.transactions.run(actor, async (tx) => {
      const found = await this.evidence.find(tx, actor, evidenceId);
      if (!found || found.fileHash === null || (found.withdrawnAt !== null && !found.frozen)) throw refuse.notFound();
      if (actor.agencyId !== found.agencyId) {
        const detail = { no: found.measureNo, half: found.half, code: fileCode(found.fileHash) };
        await this.audit.write(tx, { agencyId: found.agencyId, actor, action: 'evidence.read', subject: { type: 'evidence', id: evidenceId }, detail });
      }
      return { row: found, hash: found.fileHash };
    });
    const file = await this.files.open(hash);
    if (!file) throw refuse.notFound();
    return { row, file };
  }
}
