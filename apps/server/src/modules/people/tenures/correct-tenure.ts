import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, type Actor } from '../../../platform/index.js';
import { EndTenure } from './end-tenure.js';
import type { OfficeRow } from './offices.js';
import { RecordTenure, type Recorded } from './record-tenure.js';

/** Strikes what was recorded wrongly, keeps it for everybody to see, and puts the right record in its place where there is one. */
@Injectable()
export class CorrectTenure {
  constructor(
    private readonly endTenure: EndTenure,
    private readonly recordTenure: RecordTenure,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async correct(tx: EntityManager, actor: Actor, tenureId: string, { reason, instead }: { reason: string; instead: Recorded | null }): Promise<OfficeRow> {
    const { office } = await this.endTenure.open(tx, actor, tenureId);
    await tx.query('UPDATE position_holder SET struck_at = $2, struck_by = $3, struck_reason = $4 WHERE id = $1', [
      tenureId, this.clock.now(), actor.positionId, reason,
    ]);
    if (instead) await this.recordTenure.insert(tx, actor, office, instead, tenureId);
    const subject = { type: 'position', id: office.id };
    await this.audit.write(tx, { agencyId: office.agencyId, actor, action: 'people.correct', subject, detail: { role: office.role, reason } });
    return office;
  }
}
