import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, refuse, type Actor } from '../../../platform/index.js';
import { ResultSnapshots } from '../../results/index.js';
import { IntakeRepository } from '../intake.repository.js';
import { UndoPlan } from '../taking/undo-plan.js';
import { UsedSince } from '../taking/used-since.js';

const settle = `UPDATE intake SET state = 'undone', settled_at = $2, settled_by = $3, version = version + 1 WHERE id = $1`;

/** Takes an acceptance back: what was there before is there again. Refused as soon as something stands on what was accepted. */
@Injectable()
export class UndoIntake {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly usedSince: UsedSince,
    private readonly undoPlan: UndoPlan,
    private readonly snapshots: ResultSnapshots,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async undo(tx: EntityManager, actor: Actor, intakeId: string, { version, reason }: { version: number; reason: string }): Promise<void> {
    const intake = await this.intakes.lock(tx, actor, intakeId, version);
    const { taken, settledAt } = intake;
    if (intake.state !== 'accepted' || !taken || !settledAt) throw refuse.transition([{ code: 'intake-not-accepted' }]);
    const used = await this.usedSince.reasons(tx, intakeId, taken, settledAt);
    if (used.length > 0) throw refuse.transition(used);
    await this.undoPlan.undo(tx, actor, taken);
    await this.snapshots.restore(tx, taken.before);
    await tx.query(settle, [intakeId, this.clock.now(), actor.positionId]);
    await this.audit.write(tx, {
      agencyId: intake.agencyId,
      actor,
      action: 'intake.undo',
      subject: { type: 'intake', id: intakeId },
      detail: { fileName: intake.fileName, reason },
    });
  }
}
