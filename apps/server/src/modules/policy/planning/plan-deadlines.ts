import { engineDayOf, engineRungs, ladderOf } from '@prongsai/ita';
import { fiscalYearRange, startOfDayInBangkok } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/index.js';
import { whichCycles, type CyclesToPlan } from './cycles-to-plan.js';
import { columns } from './given-rows.js';
import { hourSql, ladderHours } from './ladder-hours.js';
import { ReadPlanRules, ruleSql, ruleValues } from './plan-rules.js';
import { PolicyLocks } from './policy-locks.js';
import { resolvedDueSql } from './resolved-due.js';

export interface Planned {
  readonly deadlines: number;
  readonly lines: number;
}

const nothing: Planned = { deadlines: 0, lines: 0 };

/** `$2` is the instant; `$3` years whose end has passed, in which only cycles that were planned before are. */
const planSql = (condition: string): string => `WITH ${ruleSql(4)}, ${hourSql(13)},
  ladder AS (SELECT * FROM unnest($19::text[], $20::text[]) AS t (milestone, name)),
  fixed AS (SELECT * FROM unnest($21::int[], $22::text[], $23::text[], $24::timestamptz[]) AS t (fiscal_year, milestone, rung, at)),
  ${resolvedDueSql(`${condition} AND (c.fiscal_year <> ALL($3::int[]) OR EXISTS (SELECT 1 FROM deadline known WHERE known.cycle_id = c.id))`)},
  opened AS (
    INSERT INTO deadline (id, cycle_id, agency_id, milestone, due_on, first_due_on, basis_on, set_by_move_id)
    SELECT new_id(), cycle_id, agency_id, milestone, due_on, due_on, basis_on, set_by_move_id FROM due
    ON CONFLICT DO NOTHING RETURNING id, cycle_id, agency_id, milestone, due_on),
  line AS (
    INSERT INTO reminder (id, deadline_id, cycle_id, agency_id, due_on, rung, audience, planned_for, status, reason, settled_at)
    SELECT new_id(), opened.id, opened.cycle_id, opened.agency_id, opened.due_on, hour.rung, hour.audience, hour.at,
           CASE WHEN hour.at < $2 THEN 'skipped' ELSE 'planned' END, CASE WHEN hour.at < $2 THEN 'plannedTooLate' END, CASE WHEN hour.at < $2 THEN $2::timestamptz END
      FROM opened JOIN agency a ON a.id = opened.agency_id JOIN place ON place.province_id = a.province_id
      JOIN ladder ON ladder.milestone = opened.milestone
      JOIN hour ON hour.calendar = place.calendar AND hour.ladder = ladder.name AND hour.due_on = opened.due_on
    UNION ALL
    SELECT new_id(), opened.id, opened.cycle_id, opened.agency_id, opened.due_on, fixed.rung, 'engine', fixed.at, 'planned', NULL, NULL
      FROM opened JOIN cycle c ON c.id = opened.cycle_id JOIN fixed ON fixed.fiscal_year = c.fiscal_year AND fixed.milestone = opened.milestone
    RETURNING 1)
  SELECT (SELECT count(*) FROM opened)::int AS deadlines, (SELECT count(*) FROM line)::int AS lines`;

const ladderValues = columns(Object.entries(ladderOf).map(([milestone, name]) => ({ milestone, name })), 'milestone', 'name');

/** What the engine does by itself, from the first minute of its day on; however late the cycle opens, it is still to be done. */
const fixedValues = (years: readonly number[]): unknown[] =>
  columns(
    years.flatMap((fiscalYear) =>
      engineRungs.map((rung) => ({ fiscalYear, milestone: rung.milestone, rung: rung.code, at: startOfDayInBangkok(engineDayOf(rung, fiscalYear)) })),
    ),
    'fiscalYear', 'milestone', 'rung', 'at',
  );

/**
 * Sets the due days of cycles and the lines of the ledger before and after them: of one that has opened, or of a whole nation's, by the same
 * statement. What is there already stays as it is, so that planning again, or two who plan at once, change nothing.
 */
@Injectable()
export class PlanDeadlines {
  constructor(
    private readonly clock: Clock,
    private readonly rules: ReadPlanRules,
    private readonly locks: PolicyLocks,
  ) {}

  /**
   * A rung whose hour is over is written down as skipped, so that the ledger explains itself. A cycle whose fiscal year is over before anything
   * was planned is a record of the past: nobody can be in time for it any more, and nothing is planned.
   */
  async forCycles(tx: EntityManager, which: CyclesToPlan): Promise<Planned> {
    const rules = await this.rules.of(tx, which);
    if (rules.rules.length === 0) return nothing;
    await this.locks.toPlan(tx, rules.groups, rules.places.map(({ provinceId }) => provinceId));
    const { sql, value } = whichCycles(which);
    const hours = ladderHours(await this.rules.dueDays(tx, rules), rules.calendars);
    const years = [...new Set(rules.groups.map(({ fiscalYear }) => fiscalYear))];
    const given = [value, this.clock.now(), this.#over(years), ...ruleValues(rules), ...hours, ...ladderValues, ...fixedValues(years)];
    const [planned = nothing] = await tx.query<Planned[]>(planSql(sql), given);
    return planned;
  }

  #over(years: readonly number[]): number[] {
    return years.filter((fiscalYear) => this.clock.today() > fiscalYearRange(fiscalYear).end);
  }
}
