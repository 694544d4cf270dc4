import type { BoardCell } from '@prongsai/contracts';
import { definitionOf, milestonesOf, type Milestone } from '@prongsai/ita';
import { bangkokDay, type HolidaySet } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/index.js';
import { Calendar } from '../calendar/index.js';
import { carriedOut } from './carried-out.js';
import type { Course, CycleCourse } from './forecasts/forecast-facts.js';
import { forecastsOf } from './forecasts/forecasts-of.js';
import { markCell } from './mark-cell.js';
import { milestoneProgress, type MilestoneProgress, type Passage } from './milestone-progress.js';

interface Deadline {
  readonly id: string;
  readonly cycleId: string;
  readonly milestone: Milestone;
  readonly dueOn: string;
  readonly firstDueOn: string;
}
interface PassageRow {
  readonly cycleId: string;
  readonly event: Passage['event'];
  readonly to: Passage['to'];
  readonly at: Date;
  readonly definitionId: string;
  readonly definitionVersion: number;
}
interface Share {
  readonly cycleId: string;
  readonly percent: number;
  /** Something has been said of at least one of them. */
  readonly reported: boolean;
}
interface Publication {
  readonly cycleId: string;
  readonly at: Date;
}
interface CycleRow {
  readonly cycleId: string;
  readonly provinceId: string;
  readonly beforeId: string | null;
}

const passages = `SELECT t.cycle_id AS "cycleId", t.event, t.to_state AS "to", t.at, c.definition_id AS "definitionId", c.definition_version AS "definitionVersion"
  FROM cycle_transition t JOIN cycle c ON c.id = t.cycle_id WHERE t.cycle_id = ANY($1::uuid[]) ORDER BY t.cycle_id, t.version`;
/** Of the plan approved last: one published before a reopening no longer counts. */
const published = `SELECT d.cycle_id AS "cycleId", d.published_at AS at FROM document d
  WHERE d.cycle_id = ANY($1::uuid[]) AND d.kind = 'plan' AND d.published_at IS NOT NULL AND d.content_hash = (
    SELECT t.content_hash FROM cycle_transition t
     WHERE t.cycle_id = d.cycle_id AND t.event = 'approve' AND t.from_state = 'planReview'
     ORDER BY t.version DESC LIMIT 1)`;
const deadlines = `SELECT id, cycle_id AS "cycleId", milestone, due_on::text AS "dueOn", first_due_on::text AS "firstDueOn" FROM deadline WHERE cycle_id = ANY($1::uuid[]) AND measure_id IS NULL`;
/** With the cycle of the year before, where that one is no record of the past. */
const cycles = `SELECT c.id AS "cycleId", a.province_id AS "provinceId", b.id AS "beforeId" FROM cycle c JOIN agency a ON a.id = c.agency_id
  LEFT JOIN cycle b ON b.agency_id = c.agency_id AND b.definition_id = c.definition_id AND b.fiscal_year = c.fiscal_year - 1 AND b.state <> 'cancelled'
   AND EXISTS (SELECT 1 FROM deadline d WHERE d.cycle_id = b.id)
  WHERE c.id = ANY($1::uuid[])`;
const shares = `SELECT m.cycle_id AS "cycleId", round(100.0 * count(*) FILTER (WHERE ${carriedOut('m.id')}) / count(*))::int AS percent,
    bool_or(EXISTS (SELECT 1 FROM report_entry r WHERE r.measure_id = m.id AND r.status IS NOT NULL)) AS reported
  FROM measure m WHERE m.cycle_id = ANY($1::uuid[]) GROUP BY m.cycle_id`;

function byCycle<T extends { cycleId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.cycleId, [...(groups.get(row.cycleId) ?? []), row]);
  return groups;
}

/** The deadlines that a cycle has by its definition. */
const milestonesOfCycle = ([first]: readonly PassageRow[]): readonly Milestone[] =>
  first === undefined ? [] : milestonesOf(definitionOf(first.definitionId, first.definitionVersion));

/** How far cycles are with their milestones, for the board, the year and the reminders: one rule for all of them. */
@Injectable()
export class MilestoneCells {
  constructor(
    private readonly clock: Clock,
    private readonly calendar: Calendar,
  ) {}

  async progressOf(tx: EntityManager, cycleIds: readonly string[]): Promise<Map<string, MilestoneProgress[]>> {
    const history = byCycle(await tx.query<PassageRow[]>(passages, [cycleIds]));
    const plans = byCycle(await tx.query<Publication[]>(published, [cycleIds]));
    return new Map(
      cycleIds.map((id) => {
        const rows = history.get(id) ?? [];
        const passed = rows.map(({ event, to, at }) => ({ event, to, on: bangkokDay(at) }));
        const plan = plans.get(id)?.[0];
        const own = milestonesOfCycle(rows);
        return [id, milestoneProgress(passed, plan ? bangkokDay(plan.at) : null).filter(({ milestone }) => own.includes(milestone))];
      }),
    );
  }

  /** The cells of each cycle in the order of the year, with what is forecast; a fixed number of queries however many cycles there are. */
  async cellsOf(tx: EntityManager, cycleIds: readonly string[]): Promise<Map<string, BoardCell[]>> {
    const holidaysOf = await this.calendar.holidaysByProvince(tx);
    const rows = await tx.query<CycleRow[]>(cycles, [cycleIds]);
    const known = [...new Set(rows.flatMap(({ cycleId, beforeId }) => [cycleId, ...(beforeId === null ? [] : [beforeId])]))];
    const progress = await this.progressOf(tx, known);
    const due = byCycle(await tx.query<Deadline[]>(deadlines, [known]));
    const done = byCycle(await tx.query<Share[]>(shares, [cycleIds]));
    const courseOf = (id: string): Course => ({ steps: progress.get(id) ?? [], dueOn: new Map((due.get(id) ?? []).map(({ milestone, dueOn }) => [milestone, dueOn])) });
    return new Map(
      rows.map(({ cycleId, provinceId, beforeId }) => {
        const { percent = 0, reported = false } = done.get(cycleId)?.[0] ?? {};
        const course = { ...courseOf(cycleId), before: beforeId === null ? null : courseOf(beforeId), shareDone: reported ? percent / 100 : null };
        return [cycleId, this.#cells(course, percent, due.get(cycleId) ?? [], holidaysOf(provinceId))];
      }),
    );
  }

  #cells(course: CycleCourse, percent: number, due: readonly Deadline[], holidays: HolidaySet): BoardCell[] {
    const today = this.clock.today();
    const forecasts = forecastsOf(course, today, holidays);
    return course.steps.map(({ milestone, doneOn, begun, returned }) => {
      const deadline = due.find((candidate) => candidate.milestone === milestone);
      const facts = { milestone, doneOn, begun, returned, dueOn: deadline?.dueOn ?? null, firstDueOn: deadline?.firstDueOn ?? null };
      const share = milestone === 'execution' ? percent : null;
      const cell = markCell({ ...facts, forecast: forecasts.get(milestone) ?? null, percent: share }, today, holidays);
      return deadline ? { ...cell, deadlineId: deadline.id } : cell;
    });
  }
}
