import { engineDayOf, engineRungs } from '@prongsai/ita';
import { fiscalYearRange, startOfDayInBangkok } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, planAnew } from '../../../platform/index.js';
import { whichCycles, type CyclesToPlan } from './cycles-to-plan.js';
import { columns } from './given-rows.js';
import { ladderHours } from './ladder-hours.js';
import { counted, foundWhole, linesSql, onceALine } from './lines-sql.js';
import { placeValues } from './places.js';
import { ReadPlanRules, ruleSql, ruleValues } from './plan-rules.js';
import { PolicyLocks } from './policy-locks.js';
import { resolvedDueSql } from './resolved-due.js';

export interface Planned {
  readonly deadlines: number;
  readonly lines: number;
}

const nothing: Planned = { deadlines: 0, lines: 0 };

/** `$2`: years whose end has passed, in which only cycles that were planned before are. */
const openSql = (condition: string): string => `WITH ${ruleSql(3)},
  ${resolvedDueSql(`${condition} AND (c.fiscal_year <> ALL($2::int[]) OR EXISTS (SELECT 1 FROM deadline known WHERE known.cycle_id = c.id))`)}, opened AS (
    INSERT INTO deadline (id, cycle_id, agency_id, milestone, due_on, first_due_on, basis_on, set_by_move_id)
    SELECT new_id(), cycle_id, agency_id, milestone, due_on, due_on, basis_on, set_by_move_id FROM due
    ON CONFLICT (cycle_id, milestone) WHERE measure_id IS NULL DO NOTHING RETURNING 1)
  SELECT count(*)::int AS count FROM opened`;

/** What the engine does by itself; however late the cycle opens, it is still to be done. */
const engineSql = (condition: string): string => `WITH fixed AS (SELECT * FROM unnest($2::int[], $3::text[], $4::text[], $5::timestamptz[]) AS t (fiscal_year, milestone, rung, at)), bare AS MATERIALIZED (
    SELECT d.id, d.cycle_id, d.agency_id, d.due_on, fixed.rung, fixed.at
      FROM deadline d JOIN cycle c ON c.id = d.cycle_id JOIN fixed ON fixed.fiscal_year = c.fiscal_year AND fixed.milestone = d.milestone
     WHERE ${condition} AND d.measure_id IS NULL AND NOT EXISTS (SELECT 1 FROM reminder known WHERE known.deadline_id = d.id)), line AS (
    INSERT INTO reminder (id, deadline_id, cycle_id, agency_id, due_on, rung, audience, planned_for)
    SELECT new_id(), id, cycle_id, agency_id, due_on, rung, 'engine', at FROM bare WHERE ${foundWhole('bare')}
    ${onceALine} RETURNING 1)
  SELECT count(*)::int AS count FROM line`;

/** From the first minute of its day on. */
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
    await planAnew(tx);
    await this.locks.toCountDays(tx);
    const rules = await this.rules.of(tx, which);
    if (rules.rules.length === 0) return nothing;
    await this.locks.toPlan(tx, rules.groups, rules.places.map(({ provinceId }) => provinceId));
    const { sql, value } = whichCycles(which);
    const years = [...new Set(rules.groups.map(({ fiscalYear }) => fiscalYear))];
    const deadlines = await counted(tx, openSql(sql), [value, this.#over(years), ...ruleValues(rules)]);
    const hours = ladderHours(await this.rules.dueDays(tx, rules), rules.calendars);
    const engine = await counted(tx, engineSql(sql), [value, ...fixedValues(years)]);
    const lines = await counted(tx, linesSql(sql), [value, this.clock.now(), ...placeValues(rules.places), ...hours]);
    return { deadlines, lines: engine + lines };
  }

  #over(years: readonly number[]): number[] {
    return years.filter((fiscalYear) => this.clock.today() > fiscalYearRange(fiscalYear).end);
  }
}
