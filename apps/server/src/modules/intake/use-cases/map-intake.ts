import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Outbox, refuse, type Actor } from '../../../platform/index.js';
import { whileMappable } from '../allowed-actions.js';
import { IntakeRepository } from '../intake.repository.js';
import type { ProvinceChoiceMade } from '../province/province-sheet-read.js';

const update = `UPDATE intake SET state = 'waiting', progress = 0, choice = $2, version = version + 1 WHERE id = $1`;

/** Has a province's workbook read again, as the caller understands its columns and names. */
@Injectable()
export class MapIntake {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  async map(tx: EntityManager, actor: Actor, intakeId: string, { version, ...choice }: ProvinceChoiceMade & { version: number }): Promise<void> {
    const intake = await this.intakes.lock(tx, actor, intakeId, version);
    if (intake.agencyId !== null) throw refuse.transition([{ code: 'intake-of-agency' }]);
    const refused = whileMappable(intake);
    if (refused.length > 0) throw refuse.transition(refused);
    await tx.query(update, [intakeId, choice]);
    const subject = { type: 'intake', id: intakeId };
    await this.audit.write(tx, { agencyId: null, actor, action: 'intake.map', subject, detail: { fileName: intake.fileName } });
    await this.outbox.add(tx, 'read-intake', { intakeId });
  }
}
