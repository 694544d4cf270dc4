import type { PlannedHour, PlannedMilestone, Reason, YearCalendar } from '@prongsai/contracts';
import { engineDayOf, engineRungs, ladderOf, ladders, milestonesOf, newestDefinition, type DefinitionId, type Milestone } from '@prongsai/ita';
import { bangkokDay, startOfDayInBangkok, workingDaysBetween, type HolidaySet } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { agencySummaryOf, type AgencyRow } from '../../agencies/index.js';
import { audienceNames } from '../../deadlines/index.js';
import { dueWarnings, inOrderOfYear, orderWarning } from '../due-warnings.js';
import { dayText } from '../moving/move-view.js';
import { planLadder } from '../planning/plan-ladder.js';
import { PolicyDays, type PolicyPlace } from '../policy-days.js';

interface YearAsked {
  readonly fiscalYear: number;
  readonly definitionId: DefinitionId;
}

interface Dated {
  readonly milestone: Milestone;
  readonly dueOn: string;
}

const opened = `SELECT count(*)::int AS opened FROM cycle c JOIN agency a ON a.id = c.agency_id
  WHERE c.fiscal_year = $1 AND c.definition_id = $2 AND a.province_id = $3 AND ($4::uuid IS NULL OR a.id = $4)`;
const exceptions = `SELECT milestone, count(*)::int AS count FROM milestone_policy
  WHERE fiscal_year = $1 AND definition_id = $2 AND province_id = $3 AND agency_id IS NOT NULL AND ($4::uuid IS NULL OR agency_id = $4) GROUP BY milestone`;

/** The hours of the ladder in the order of the year, with what the engine does by itself. */
function hoursOf(milestone: Milestone, dueOn: string, fiscalYear: number, holidays: HolidaySet): PlannedHour[] {
  const people = planLadder(dueOn, ladders[ladderOf[milestone]], holidays).map(({ rung, workingDays, audience, plannedFor }) => ({ rung, workingDays, audience, at: plannedFor }));
  const own = engineRungs.filter((rung) => rung.milestone === milestone);
  const engine = own.map((rung) => ({ rung: rung.code, workingDays: null, audience: rung.to, at: startOfDayInBangkok(engineDayOf(rung, fiscalYear)) }));
  return [...engine, ...people].sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ audience, at, ...rung }) => ({ ...rung, at, audience: audienceNames[audience], onText: dayText(bangkokDay(at)) }));
}

/** The calendar of a whole year for a province or an agency, before anybody opens it and while it runs. */
@Injectable()
export class ReadYear {
  constructor(private readonly days: PolicyDays) {}

  async of(tx: EntityManager, provinceId: string, agency: AgencyRow | null, { fiscalYear, definitionId }: YearAsked): Promise<YearCalendar> {
    const place: PolicyPlace = { provinceId, agencyId: agency?.id ?? null };
    const order = inOrderOfYear(milestonesOf(newestDefinition(definitionId)), fiscalYear);
    const due = await this.days.of(tx, place, { fiscalYear, definitionId }, order);
    const holidays = await this.days.holidaysAt(tx, place);
    const scope = [fiscalYear, definitionId, provinceId, place.agencyId];
    const [running] = await tx.query<{ opened: number }[]>(opened, scope);
    const own = new Map((await tx.query<{ milestone: Milestone; count: number }[]>(exceptions, scope)).map((row) => [row.milestone, row.count]));
    const dated = order.flatMap((milestone) => {
      const day = due.get(milestone);
      return day ? [{ milestone, ...day }] : [];
    });
    const milestones = dated.map(({ milestone, dueOn, source, basisOn, act }, no): PlannedMilestone => {
      const before = dated[no - 1] ?? null;
      return {
        milestone, dueOn, source, basisOn,
        dueText: dayText(dueOn),
        reason: act?.reason ?? null,
        moveId: act?.moveId ?? null,
        workingDays: before && workingDaysBetween(before.dueOn, dueOn, holidays),
        warnings: dueWarnings({ milestone, dueOn, before }, fiscalYear, holidays),
        rungs: hoursOf(milestone, dueOn, fiscalYear, holidays),
        exceptions: own.get(milestone) ?? 0,
      };
    });
    return { fiscalYear, definitionId, agency: agency && agencySummaryOf(agency), opened: running?.opened ?? 0, milestones };
  }

  /** What is odd about a day that a milestone would be moved to, beside those that come before and after it. */
  async warningsOf(tx: EntityManager, place: PolicyPlace, { fiscalYear, definitionId, milestone, dueOn }: YearAsked & Dated): Promise<Reason[]> {
    const order = inOrderOfYear(milestonesOf(newestDefinition(definitionId)), fiscalYear);
    const due = await this.days.of(tx, place, { fiscalYear, definitionId }, order);
    const beside = (step: number): Dated | null => {
      const other = order[order.indexOf(milestone) + step];
      return other === undefined ? null : { milestone: other, dueOn: due.get(other)?.dueOn ?? '' };
    };
    const after = beside(1);
    const holidays = await this.days.holidaysAt(tx, place);
    const own = dueWarnings({ milestone, dueOn, before: beside(-1) }, fiscalYear, holidays);
    return after === null ? own : [...own, ...orderWarning({ ...after, before: { milestone, dueOn } })];
  }

  /** A measure has its day within the year, and comes before or after nothing. */
  async warningsOfMeasure(tx: EntityManager, place: PolicyPlace, fiscalYear: number, dueOn: string): Promise<Reason[]> {
    return dueWarnings({ milestone: 'execution', dueOn, before: null }, fiscalYear, await this.days.holidaysAt(tx, place));
  }
}
