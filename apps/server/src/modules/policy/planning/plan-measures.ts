import { workingDayOnOrAfter } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/index.js';
import { Calendar } from '../../calendar/index.js';
import { Calendars } from './calendars.js';
import { whichCycles, type CyclesToPlan } from './cycles-to-plan.js';
import { columns } from './given-rows.js';
import { hourSql, ladderHours } from './ladder-hours.js';
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

const place = 'place AS (SELECT * FROM unnest($3::uuid[], $4::int[]) AS t (province_id, calendar))';
/** When a period of a calendar ends: on its last day, or the next working day. */
const ending = 'ending AS (SELECT * FROM unnest($5::int[], $6::date[], $7::date[]) AS t (calendar, period_end, due_on))';

const addSql = (condition: string): string => `WITH ${place}, ${ending}, ${hourSql(8)},
  opened AS (
    INSERT INTO deadline (id, cycle_id, agency_id, milestone, measure_id, due_on, first_due_on, basis_on)
    SELECT new_id(), c.id, c.agency_id, 'execution', m.id, ending.due_on, ending.due_on, m.period_end
      FROM measure m JOIN cycle c ON c.id = m.cycle_id JOIN agency a ON a.id = c.agency_id JOIN place ON place.province_id = a.province_id
      JOIN ending ON ending.calendar = place.calendar AND ending.period_end = m.period_end
     WHERE ${carriedOut} AND ${condition} AND NOT EXISTS (SELECT 1 FROM deadline known WHERE known.measure_id = m.id AND known.milestone = 'execution')
    ON CONFLICT DO NOTHING RETURNING id, cycle_id, agency_id, due_on),
  line AS (
    INSERT INTO reminder (id, deadline_id, cycle_id, agency_id, due_on, rung, audience, planned_for, status, reason, settled_at)
    SELECT new_id(), opened.id, opened.cycle_id, opened.agency_id, opened.due_on, hour.rung, hour.audience, hour.at,
           CASE WHEN hour.at < $2 THEN 'skipped' ELSE 'planned' END, CASE WHEN hour.at < $2 THEN 'plannedTooLate' END, CASE WHEN hour.at < $2 THEN $2::timestamptz END
      FROM opened JOIN agency a ON a.id = opened.agency_id JOIN place ON place.province_id = a.province_id
      JOIN hour ON hour.calendar = place.calendar AND hour.ladder = 'measure' AND hour.due_on = opened.due_on
    RETURNING 1)
  SELECT (SELECT count(*) FROM opened)::int AS deadlines, (SELECT count(*) FROM line)::int AS lines`;

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
const changeSql = (condition: string): string => `WITH ${place}, ${ending},
  changing AS (
    SELECT d.id, d.cycle_id, d.agency_id, m.id AS measure_id, d.due_on AS due_before, ending.due_on AS due_after, m.period_end, c.fiscal_year, c.definition_id, a.province_id
      FROM deadline d JOIN cycle c ON c.id = d.cycle_id JOIN agency a ON a.id = c.agency_id JOIN place ON place.province_id = a.province_id
      JOIN measure m ON m.id = d.measure_id JOIN ending ON ending.calendar = place.calendar AND ending.period_end = m.period_end
     WHERE d.basis_on IS DISTINCT FROM m.period_end AND ${carriedOut} AND ${condition} ORDER BY d.id FOR UPDATE OF d),
  changed AS (
    UPDATE deadline d SET due_on = changing.due_after, first_due_on = changing.due_after, basis_on = changing.period_end, set_by_move_id = NULL
      FROM changing WHERE d.id = changing.id RETURNING d.id),
  act AS (
    INSERT INTO deadline_move (id, kind, province_id, agency_id, measure_id, fiscal_year, definition_id, milestone, from_on, to_on, reason, at, agencies, deadlines)
    SELECT new_id(), 'plan', province_id, agency_id, measure_id, fiscal_year, definition_id, 'execution', due_before, due_after, '', $2::timestamptz, 1, 1
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
    const { sql, value } = whichCycles(which);
    const now = this.clock.now();
    await tx.query(goneSql(sql), [value, now]);
    const periods = await tx.query<Period[]>(periodsOf(sql), [value]);
    if (periods.length === 0) return { deadlines: 0, lines: 0 };
    const provinceIds = [...new Set(periods.map(({ provinceId }) => provinceId))];
    await this.locks.toPlan(tx, periods, provinceIds);
    const calendars = new Calendars(await this.calendar.holidaysByProvince(tx));
    const places = provinceIds.map((provinceId) => calendars.placeOf(provinceId));
    const endings = endingsOf(periods, calendars);
    const given = [value, now, ...columns(places, 'provinceId', 'calendar'), ...columns(endings, 'calendar', 'endsOn', 'dueOn')];
    const moves = await tx.query<{ moveId: string }[]>(changeSql(sql), given);
    await this.replan.lines(tx, moves.map(({ moveId }) => moveId), 'tooLate');
    await tx.query(backSql(sql), [value, now]);
    const hours = ladderHours(endings.map(({ calendar, dueOn }) => ({ calendar, ladder: 'measure', dueOn })), calendars);
    const [planned] = await tx.query<Planned[]>(addSql(sql), [...given, ...hours]);
    return planned ?? { deadlines: 0, lines: 0 };
  }
}

/** One row for each day that a period of a calendar ends on. */
function endingsOf(periods: readonly Period[], calendars: Calendars): { calendar: number; endsOn: string; dueOn: string }[] {
  const found = new Map<string, { calendar: number; endsOn: string; dueOn: string }>();
  for (const { provinceId, endsOn } of periods) {
    const calendar = calendars.numberOf(provinceId);
    found.set(`${calendar} ${endsOn}`, { calendar, endsOn, dueOn: workingDayOnOrAfter(endsOn, calendars.holidays(calendar)) });
  }
  return [...found.values()];
}
