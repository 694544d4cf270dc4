import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, refuse, type Actor } from '../../../platform/index.js';
import { EvidenceWriting } from '../evidence-writing.js';
import { EvidenceRepository, type EvidenceRow } from '../evidence.repository.js';

const withdraw = 'UPDATE evidence SET withdrawn_at = $2, withdrawn_by = $3 WHERE id = $1 AND withdrawn_at IS NULL RETURNING id';

/** Takes evidence out of a report that is being written. What was approved with it keeps it; withdrawing twice is as once. */
@Injectable()
export class WithdrawEvidence {
  constructor(
    private readonly writing: EvidenceWriting,
    private readonly evidence: EvidenceRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async withdraw(tx: EntityManager, actor: Actor, evidenceId: string): Promise<EvidenceRow> {
    const found = await this.evidence.find(tx, actor, evidenceId);
    if (!found) throw refuse.notFound();
    const entry = await this.writing.begin(tx, actor, found);
    await this.writing.touch(tx, actor, entry, found);
    const [changed] = await tx.query<[unknown[], number]>(withdraw, [evidenceId, this.clock.now(), actor.positionId]);
    if (changed.length > 0) {
      await this.audit.write(tx, {
        agencyId: found.agencyId,
        actor,
        action: 'evidence.withdraw',
        subject: { type: 'evidence', id: evidenceId },
        detail: { no: found.measureNo, half: found.half },
      });
    }
    const row = await this.evidence.find(tx, actor, evidenceId);
    if (!row) throw refuse.notFound();
    return row;
  }
}
