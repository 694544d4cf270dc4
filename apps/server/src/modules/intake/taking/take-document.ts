import { reasonOf, type Reason } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, type Actor, type ReasonGiven } from '../../../platform/index.js';
import { WriteAnalysis } from '../../analyses/index.js';
import { WriteMeasure } from '../../measures/index.js';
import { RecordResult, ResultSnapshots } from '../../results/index.js';
import { currentDocument } from '../current-document.js';
import type { IntakeDetailRow } from '../intake.repository.js';
import { PlanTaking, type Taking } from './plan-taking.js';
import type { Taken } from './taken.js';

/** What was answered in the file need not be answered again at its result. */
const carryAnswers = `UPDATE finding f SET verdict = i.verdict, reason = i.reason, answered_at = i.answered_at, answered_by = i.answered_by
  FROM intake_finding i WHERE i.intake_id = $1 AND f.result_id = $2 AND f.verdict IS NULL AND i.verdict IS NOT NULL AND NOT i.mended
    AND (i.code, i.place) = (f.code, f.place)`;

const worded = (given: ReasonGiven): Reason => ('message' in given ? given : reasonOf(given));

/** Records the result of an agency's document and fills what its plan has not yet. */
@Injectable()
export class TakeDocument {
  constructor(
    private readonly planTaking: PlanTaking,
    private readonly snapshots: ResultSnapshots,
    private readonly recordResult: RecordResult,
    private readonly writeAnalysis: WriteAnalysis,
    private readonly writeMeasure: WriteMeasure,
  ) {}

  async take(tx: EntityManager, actor: Actor, intake: IntakeDetailRow & { agencyId: string }): Promise<Taken> {
    const document = currentDocument(intake);
    if (!document) throw refuse.transition([{ code: 'intake-not-read' }]);
    const taking = await this.planTaking.plan(tx, actor, intake, document);
    if (taking.refused.length > 0) throw refuse.transition(taking.refused);
    const before = await this.snapshots.take(tx, taking.fiscalYear ?? 0, taking.result ? [intake.agencyId] : []);
    return {
      resultId: await this.#record(tx, actor, intake, taking),
      cycleId: taking.cycle?.id ?? null,
      ...(await this.#fill(tx, actor, taking)),
      results: 0,
      leftOut: taking.leftOut.map(worded),
      before,
    };
  }

  async #record(tx: EntityManager, actor: Actor, { id, agencyId }: IntakeDetailRow & { agencyId: string }, { result }: Taking): Promise<string | null> {
    if (!result) return null;
    const resultId = await this.recordResult.record(tx, actor, agencyId, result, id);
    await tx.query(carryAnswers, [id, resultId]);
    return resultId;
  }

  async #fill(tx: EntityManager, actor: Actor, { cycle, analyses, measures }: Taking): Promise<Pick<Taken, 'analyses' | 'measures'>> {
    const filled: { analyses: Taken['analyses'][number][]; measures: Taken['measures'][number][] } = { analyses: [], measures: [] };
    if (!cycle) return filled;
    for (const { indicatorNo, text, version } of analyses) {
      const row = await this.writeAnalysis.write(tx, actor, cycle.id, { indicatorNo, text, version });
      filled.analyses.push({ indicatorNo, version: row.version, before: version === 0 ? null : '' });
    }
    for (const draft of measures) {
      const { id, version } = await this.writeMeasure.add(tx, actor, cycle.id, draft, 'measureDraft');
      filled.measures.push({ id, version });
    }
    return filled;
  }
}
