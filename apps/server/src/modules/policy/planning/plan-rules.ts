import { definitionOf, ladderOf, milestoneBasis, milestoneDueOn, milestonesOf, type Milestone } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calendar } from '../../calendar/index.js';
import { Calendars, type Place } from './calendars.js';
import { whichCycles, type CyclesToPlan } from './cycles-to-plan.js';
import { columns, distinct } from './given-rows.js';
import type { LadderTo } from './ladder-hours.js';

interface Group {
  readonly definitionId: string;
  readonly definitionVersion: number;
  readonly fiscalYear: number;
  readonly provinceId: string;
}

/** When a milestone is due by the national default: one row for each version of a workflow, year and calendar. */
interface Rule {
  readonly definitionId: string;
  readonly definitionVersion: number;
  readonly fiscalYear: number;
  readonly calendar: number;
  readonly milestone: Milestone;
  readonly basisOn: string;
  readonly dueOn: string;
}

/** What the cycles that are planned have in common, so that it is worked out once. */
export interface PlanRules {
  readonly calendars: Calendars;
  readonly places: readonly Place[];
  readonly rules: readonly Rule[];
  readonly groups: readonly Group[];
}

const groupsOf = (condition: string): string => `SELECT DISTINCT c.definition_id AS "definitionId", c.definition_version AS "definitionVersion",
    c.fiscal_year AS "fiscalYear", a.province_id AS "provinceId" FROM cycle c JOIN agency a ON a.id = c.agency_id WHERE ${condition}`;

/** Days that acts have set in these years: whichever of them counts for a cycle, its hours are known. */
const setDays = `SELECT DISTINCT province_id AS "provinceId", milestone, due_on::text AS "dueOn" FROM milestone_policy
  WHERE (fiscal_year, definition_id) IN (SELECT * FROM unnest($1::int[], $2::text[]))`;

const rulesOf = (group: Group, calendar: number, calendars: Calendars): Rule[] =>
  milestonesOf(definitionOf(group.definitionId, group.definitionVersion)).map((milestone) => ({
    definitionId: group.definitionId,
    definitionVersion: group.definitionVersion,
    fiscalYear: group.fiscalYear,
    calendar,
    milestone,
    basisOn: milestoneBasis(milestone, group.fiscalYear),
    dueOn: milestoneDueOn(milestone, group.fiscalYear, calendars.holidays(calendar)),
  }));

/** The relations `place` and `rule` of a statement, from parameter `$first` on, nine of them, as `ruleValues` gives their values. */
export const ruleSql = (first: number): string => `place AS (SELECT * FROM unnest($${first}::uuid[], $${first + 1}::int[]) AS t (province_id, calendar)),
  rule AS (SELECT * FROM unnest($${first + 2}::text[], $${first + 3}::int[], $${first + 4}::int[], $${first + 5}::int[], $${first + 6}::text[], $${first + 7}::date[],
    $${first + 8}::date[]) AS t (definition_id, definition_version, fiscal_year, calendar, milestone, basis_on, due_on))`;

export const ruleValues = ({ places, rules }: PlanRules): unknown[] => [
  ...columns(places, 'provinceId', 'calendar'),
  ...columns(rules, 'definitionId', 'definitionVersion', 'fiscalYear', 'calendar', 'milestone', 'basisOn', 'dueOn'),
];

/** Works out, once for all cycles that share it, when their milestones are due by the national default. */
@Injectable()
export class ReadPlanRules {
  constructor(private readonly calendar: Calendar) {}

  async of(tx: EntityManager, which: CyclesToPlan): Promise<PlanRules> {
    const { sql, value } = whichCycles(which);
    const groups = await tx.query<Group[]>(groupsOf(sql), [value]);
    const calendars = new Calendars(await this.calendar.holidaysByProvince(tx));
    const places = [...new Set(groups.map(({ provinceId }) => provinceId))].map((provinceId) => calendars.placeOf(provinceId));
    const rules = distinct(groups.flatMap((group) => rulesOf(group, calendars.numberOf(group.provinceId), calendars)));
    return { calendars, places, rules, groups };
  }

  /** Every due day that one of these cycles may get: the computed ones, and those that acts have set. */
  async dueDays(tx: EntityManager, { calendars, rules, groups }: PlanRules): Promise<LadderTo[]> {
    const computed = rules.map(({ calendar, milestone, dueOn }) => ({ calendar, ladder: ladderOf[milestone], dueOn }));
    const rows = await tx.query<{ provinceId: string | null; milestone: Milestone; dueOn: string }[]>(setDays, columns(groups, 'fiscalYear', 'definitionId'));
    const set = rows.flatMap(({ provinceId, milestone, dueOn }) => {
      const goingBy = provinceId === null ? calendars.all() : [calendars.numberOf(provinceId)];
      return goingBy.map((calendar) => ({ calendar, ladder: ladderOf[milestone], dueOn }));
    });
    return distinct([...computed, ...set]);
  }
}
