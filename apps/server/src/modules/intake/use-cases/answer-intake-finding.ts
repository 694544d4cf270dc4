import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, refuse, type Actor } from '../../../platform/index.js';
import { whileRead } from '../allowed-actions.js';
import { IntakeFindings } from '../intake-findings.js';
import { IntakeRepository } from '../intake.repository.js';

export interface GivenAnswer {
  readonly verdict: 'accepted' | 'corrected';
  readonly reason: string;
  /** Also for every other open finding of the same code. */
  readonly alike: boolean;
  readonly version: number;
}

/** Answers what the checks have found in a file: what is printed stands for a reason, or was corrected. */
@Injectable()
export class AnswerIntakeFinding {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly findings: IntakeFindings,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async answer(tx: EntityManager, actor: Actor, place: { intakeId: string; findingId: string }, given: GivenAnswer): Promise<void> {
    const { intakeId, findingId } = place;
    const intake = await this.intakes.lock(tx, actor, intakeId, given.version);
    const findings = await this.findings.list(tx, intakeId);
    const finding = findings.find(({ id }) => id === findingId);
    if (!finding) throw refuse.notFound();
    const refused = whileRead(intake);
    if (refused.length > 0) throw refuse.transition(refused);
    const alike = given.alike ? findings.filter(({ code, verdict, id }) => code === finding.code && verdict === null && id !== findingId) : [];
    const ids = [finding, ...alike].map(({ id }) => id);
    const { verdict, reason } = given;
    await this.findings.answer(tx, intakeId, ids, { verdict, reason, at: this.clock.now(), positionId: actor.positionId });
    await tx.query('UPDATE intake SET version = version + 1 WHERE id = $1', [intakeId]);
    await this.audit.write(tx, {
      agencyId: intake.agencyId,
      actor,
      action: 'intake.answer',
      subject: { type: 'intake', id: intakeId },
      detail: { fileName: intake.fileName, count: ids.length, reason },
    });
  }
}
