import { dueDay } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, planAnew } from '../../../platform/index.js';
import { Calendar } from '../../calendar/index.js';
import { Calendars } from './calendars.js';
import { whichCycles, type CyclesToPlan } from './cycles-to-plan.js';
import { columns } from './given-rows.js';
import { ladderHours } from './ladder-hours.js';
import { counted, linesSql } from './lines-sql.js';
import { placeSql, placeValues } from './places.js';
import type { Planned } from './plan-deadlines.js';
import { PolicyLocks } from './policy-locks.js';
import { Replan } from './replan.js';

interface Period {
  readonly provinceId: string;
  readonly fiscalYear: number;
  readonly definitionId: string;
  readonly endsOn: string;
}

/** From the approval of the plan to the end of the work: measures are carried out, and each has its own day. */
const carriedOut = `c.state IN ('executing', 'sixMonthReporting', 'sixMonthReview', 'executingSecondHalf')`;

const periodsOf = (condition: string): string => `SELECT DISTINCT a.province_id AS "provinceId", c.fiscal_year AS "fiscalYear", c.definition_id AS "definitionId",
    m.period_end::text AS "endsOn" FROM measure m JOIN cycle c ON c.id = m.cycle_id JOIN agency a ON a.id = c.agency_id
  WHERE m.period_end IS NOT NULL AND ${carriedOut} AND ${condition}`;

/** When a period of a calendar ends: on its last day, or the next working day. */
const ending = 'ending AS (SELECT * FROM unnest($6::int[], $7::date[], $8::date[]) AS t (calendar, period_end, due_on))';

/** Measures that are carried out, with the calendar they are counted by. */
const counting = (condition: string): string => `measured AS MATERIALIZED (
    SELECT m.id AS measure_id, m.period_end, c.id AS cycle_id, c.agency_id, c.fiscal_year, c.definition_id, a.province_id, place.calendar
      FROM measure m JOIN cycle c ON c.id = m.cycle_id JOIN agency a ON a.id = c.agency_id JOIN place ON place.province_id = a.province_id
     WHERE m.period_end IS NOT NULL AND ${carriedOut} AND ${condition})`;
const endingOf = 'ending ON ending.calendar = measured.calendar AND ending.period_end = measured.period_end';

const addSql = (condition: string): string => `WITH ${placeSql(2)}, ${ending}, ${counting(condition)}, opened AS (
    INSERT INTO deadline (id, cycle_id, agency_id, milestone, measure_id, due_on, first_due_on, basis_on)
    SELECT new_id(), cycle_id, agency_id, 'execution', measure_id, ending.due_on, ending.due_on, measured.period_end FROM measured JOIN ${endingOf}
    ON CONFLICT (measure_id, milestone) WHERE measure_id IS NOT NULL DO NOTHING RETURNING 1)
  SELECT count(*)::int AS count FROM opened`;

/** A measure that is gone, or has no last day any more, is reminded of no longer; one that has it again is. */
const goneSql = (condition: string): string => `UPDATE reminder r SET status = 'skipped', reason = 'measureGone', settled_at = $2
  FROM deadline d JOIN cycle c ON c.id = d.cycle_id
  WHERE r.deadline_id = d.id AND d.measure_id IS NOT NULL AND r.status = 'planned' AND ${carriedOut} AND ${condition}
    AND NOT EXISTS (SELECT 1 FROM measure m WHERE m.id = d.measure_id AND m.period_end IS NOT NULL)`;
const backSql = (condition: string): string => `UPDATE reminder r SET status = 'planned', reason = NULL, settled_at = NULL
  FROM deadline d JOIN cycle c ON c.id = d.cycle_id JOIN measure m ON m.id = d.measure_id
  WHERE r.deadline_id = d.id AND r.due_on = d.due_on AND r.status = 'skipped' AND r.reason = 'measureGone' AND r.planned_for > $2
    AND m.period_end IS NOT NULL AND ${carriedOut} AND ${condition}`;

/** A period that the plan was approved with anew; it takes the place of a day that an act had set for the one before. */
const changeSql = (condition: string): string => `WITH ${placeSql(2)}, ${ending},
  ${counting(condition)},
  changing AS (
    SELECT d.id, d.due_on AS due_before, ending.due_on AS due_after, measured.* FROM deadline d JOIN measured ON measured.measure_id = d.measure_id
      JOIN ${endingOf} WHERE d.basis_on IS DISTINCT FROM measured.period_end ORDER BY d.id FOR UPDATE OF d),
  changed AS (
    UPDATE deadline d SET due_on = changing.due_after, first_due_on = changing.due_after, basis_on = changing.period_end, set_by_move_id = NULL
      FROM changing WHERE d.id = changing.id RETURNING d.id),
  act AS (
    INSERT INTO deadline_move (id, kind, province_id, agency_id, measure_id, fiscal_year, definition_id, milestone, from_on, to_on, reason, at)
    SELECT new_id(), 'plan', province_id, agency_id, measure_id, fiscal_year, definition_id, 'execution', due_before, due_after, '', $9::timestamptz
      FROM changing JOIN changed USING (id) WHERE due_before <> due_after RETURNING id, measure_id),
  kept AS (
    INSERT INTO moved_deadline (move_id, deadline_id, agency_id, due_before, due_after)
    SELECT act.id, changing.id, changing.agency_id, due_before, due_after FROM act JOIN changing USING (measure_id) RETURNING move_id)
  SELECT move_id AS "moveId" FROM kept`;

/** The deadlines of single measures: set when the plan has been approved, and brought to what it says when it is approved again. */
@Injectable()
export class PlanMeasures {
  constructor(
    private readonly clock: Clock,
    private readonly calendar: Calendar,
    private readonly locks: PolicyLocks,
    private readonly replan: Replan,
  ) {}

  /** For a cycle or a whole nation by the same statements; done again, it changes nothing. */
  async forCycles(tx: EntityManager, which: CyclesToPlan): Promise<Planned> {
    await planAnew(tx);
    await this.locks.toCountDays(tx);
    const { sql, value } = whichCycles(which);
    const now = this.clock.now();
    const periods = await tx.query<Period[]>(periodsOf(sql), [value]);
    const provinceIds = [...new Set(periods.map(({ provinceId }) => provinceId))];
    await this.locks.toPlan(tx, periods, provinceIds);
    await tx.query(goneSql(sql), [value, now]);
    if (periods.length === 0) return { deadlines: 0, lines: 0 };
    const calendars = new Calendars(await this.calendar.holidaysByProvince(tx));
    const places = provinceIds.map((provinceId) => calendars.placeOf(provinceId));
    const endings = endingsOf(periods, calendars);
    const given = [value, ...placeValues(places), ...columns(endings, 'calendar', 'endsOn', 'dueOn')];
    const moves = await tx.query<{ moveId: string }[]>(changeSql(sql), [...given, now]);
    await this.replan.lines(tx, moves.map(({ moveId }) => moveId));
    await tx.query(backSql(sql), [value, now]);
    const deadlines = await counted(tx, addSql(sql), given);
    const hours = ladderHours(endings.map(({ calendar, dueOn }) => ({ calendar, ladder: 'measure', dueOn })), calendars);
    const lines = await counted(tx, linesSql(`d.measure_id IS NOT NULL AND ${sql}`), [value, now, ...placeValues(places), ...hours]);
    return { deadlines, lines };
  }
}

/** One row for each day that a period of a calendar ends on. */
function endingsOf(periods: readonly Period[], calendars: Calendars): { calendar: number; endsOn: string; dueOn: string }[] {
  const found = new Map<string, { calendar: number; endsOn: string; dueOn: string }>();
  for (const { provinceId, endsOn } of periods) {
    const calendar = calendars.numberOf(provinceId);
    found.set(`${calendar} ${endsOn}`, { calendar, endsOn, dueOn: dueDay(endsOn, calendars.holidays(calendar)) });
  }
  return [...found.values()];
}
