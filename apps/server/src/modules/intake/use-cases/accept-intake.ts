import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, refuse, type Actor } from '../../../platform/index.js';
import { openFindings, whileRead } from '../allowed-actions.js';
import { IntakeFindings } from '../intake-findings.js';
import { IntakeRepository, type IntakeDetailRow } from '../intake.repository.js';
import { TakeRows } from '../province/take-rows.js';
import { TakeDocument } from '../taking/take-document.js';
import type { Taken } from '../taking/taken.js';

const settle = `UPDATE intake SET state = 'accepted', taken = $2, settled_at = $3, settled_by = $4, version = version + 1 WHERE id = $1`;

/** Takes what was read into the system: all of it and the trail of it in one transaction, once. */
@Injectable()
export class AcceptIntake {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly findings: IntakeFindings,
    private readonly takeDocument: TakeDocument,
    private readonly takeRows: TakeRows,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async accept(tx: EntityManager, actor: Actor, intakeId: string, version: number): Promise<void> {
    const intake = await this.intakes.lock(tx, actor, intakeId, version);
    const refused = [...whileRead(intake), ...openFindings(await this.findings.list(tx, intakeId))];
    if (refused.length > 0) throw refuse.transition(refused);
    const taken = await this.#take(tx, actor, intake);
    await tx.query(settle, [intakeId, JSON.stringify(taken), this.clock.now(), actor.positionId]);
    await this.audit.write(tx, {
      agencyId: intake.agencyId,
      actor,
      action: 'intake.accept',
      subject: { type: 'intake', id: intakeId },
      detail: { fileName: intake.fileName },
    });
  }

  #take(tx: EntityManager, actor: Actor, intake: IntakeDetailRow): Promise<Taken> {
    const { agencyId } = intake;
    return agencyId === null ? this.takeRows.take(tx, actor, intake) : this.takeDocument.take(tx, actor, { ...intake, agencyId });
  }
}
