import { reasonOf, type IntakePreview, type Reason } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor, ReasonGiven } from '../../../platform/index.js';
import { openFindings, whileRead } from '../allowed-actions.js';
import { currentDocument } from '../current-document.js';
import { IntakeFindings } from '../intake-findings.js';
import { IntakeRepository, type IntakeDetailRow } from '../intake.repository.js';
import { IntakeRows } from '../province/intake-rows.js';
import { PlanTaking, type Taking } from '../taking/plan-taking.js';

const worded = (given: ReasonGiven): Reason => ('message' in given ? given : reasonOf(given));

const nothing = { resultId: null, values: [], cycle: null, analyses: [], measures: [], rows: null, leftOut: [] };

const cycleOf = ({ cycle }: Taking): IntakePreview['cycle'] => cycle && { id: cycle.id, fiscalYear: cycle.fiscalYear, state: cycle.state };

const measuresOf = ({ measures, divisions }: Taking): IntakePreview['measures'] =>
  measures.map(({ title, indicatorNos, steps, divisionIds, responsibleText, periodText }) => ({
    title,
    indicatorNos,
    steps,
    divisions: divisions.filter(({ id }) => divisionIds.includes(id)),
    responsibleText,
    periodText,
  }));

/** Shows what accepting would change; nothing is written. */
@Injectable()
export class PreviewIntake {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly findings: IntakeFindings,
    private readonly taking: PlanTaking,
    private readonly rows: IntakeRows,
  ) {}

  async preview(tx: EntityManager, actor: Actor, intakeId: string): Promise<IntakePreview> {
    const intake = await this.intakes.find(tx, actor, intakeId);
    const against = [...whileRead(intake), ...openFindings(await this.findings.list(tx, intakeId))];
    const head = { ...nothing, version: intake.version, fiscalYear: intake.fiscalYear };
    const document = currentDocument(intake);
    if (!document) return { ...head, refused: against.map(worded) };
    const { agencyId } = intake;
    if (agencyId === null) return { ...head, rows: await this.rows.counts(tx, intakeId), refused: [...against, ...this.#yearMissing(intake)].map(worded) };
    const taking = await this.taking.plan(tx, actor, { ...intake, agencyId }, document);
    return {
      ...head,
      resultId: taking.resultId,
      values: taking.changes,
      cycle: cycleOf(taking),
      analyses: taking.analyses.map(({ indicatorNo, text }) => ({ indicatorNo, text })),
      measures: measuresOf(taking),
      leftOut: taking.leftOut.map(worded),
      refused: [...against, ...taking.refused].map(worded),
    };
  }

  #yearMissing({ fiscalYear }: IntakeDetailRow): ReasonGiven[] {
    return fiscalYear === null ? [{ code: 'intake-year-missing', where: 'result' }] : [];
  }
}
