import type { CorrectedValue } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, refuse, type Actor } from '../../../platform/index.js';
import { whileRead } from '../allowed-actions.js';
import { CheckAgain } from '../correcting/check-again.js';
import { correctedDocument, printedAt, withCorrections } from '../correcting/corrected-document.js';
import type { MadeCorrection } from '../correcting/made-correction.js';
import { currentDocument } from '../current-document.js';
import { IntakeRepository, type IntakeDetailRow } from '../intake.repository.js';
import { storedJson, storedText } from '../stored-json.js';
import { yearOf } from '../year-of.js';

export interface Corrections {
  readonly changes: readonly { readonly pointer: string; readonly value: CorrectedValue }[];
  readonly reason: string;
  readonly version: number;
}

const update = `UPDATE intake SET corrections = $2, fiscal_year = $3, document_title = $4, version = version + 1 WHERE id = $1`;
const title = 'SELECT title_th AS th, title_en AS en FROM position WHERE id = $1';

/** Puts values in the place of printed ones. The printed value is kept, the whole is checked again, and nothing is done if one value does not fit. */
@Injectable()
export class CorrectIntake {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly checkAgain: CheckAgain,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async correct(tx: EntityManager, actor: Actor, intakeId: string, { changes, reason, version }: Corrections): Promise<void> {
    const intake = await this.intakes.lock(tx, actor, intakeId, version);
    const refused = intake.agencyId === null ? [{ code: 'intake-of-province' }] : whileRead(intake);
    const before = currentDocument(intake);
    if (refused.length > 0 || !intake.document || !before) throw refuse.transition(refused);
    const { faults } = correctedDocument(before, changes);
    if (faults.length > 0) throw refuse.invalid(faults.map(({ pointer, code }) => ({ code, where: pointer })));
    const corrections = withCorrections(intake.corrections, await this.#made(tx, actor, intake, changes, reason));
    const after = correctedDocument(intake.document, corrections).document;
    await tx.query(update, [intakeId, storedJson(corrections), yearOf(after), storedText(after.documentTitle ?? '') || null]);
    const answer = { verdict: 'corrected' as const, reason, at: this.clock.now(), positionId: actor.positionId };
    await this.checkAgain.check(tx, intake, before, after, answer);
    await this.audit.write(tx, {
      agencyId: intake.agencyId,
      actor,
      action: 'intake.correct',
      subject: { type: 'intake', id: intakeId },
      detail: { fileName: intake.fileName, count: changes.length, reason },
    });
  }

  async #made(tx: EntityManager, actor: Actor, { document }: IntakeDetailRow, changes: Corrections['changes'], reason: string): Promise<MadeCorrection[]> {
    const [by] = await tx.query<MadeCorrection['by'][]>(title, [actor.positionId]);
    if (!document || !by) throw new Error('a correction needs a document and a position');
    const at = this.clock.now().toISOString();
    return changes.map(({ pointer, value }) => ({ pointer, printed: printedAt(document, pointer), value, reason, at, by }));
  }
}
