import type { BoardCell } from '@prongsai/contracts';
import { definitionOf, milestonesOf, type Milestone } from '@prongsai/ita';
import { bangkokDay, workingDaysBetween } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/index.js';
import { holidays } from './holidays.js';
import { markCell } from './mark-cell.js';
import { milestoneProgress, type MilestoneProgress, type Passage } from './milestone-progress.js';

interface Deadline {
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
}
interface Publication {
  readonly cycleId: string;
  readonly at: Date;
}

/** A late step pushes the next by as much only where the time between the two was planned for the work itself. */
const pushedBy: Partial<Record<Milestone, Milestone>> = {
  plan: 'analysis',
  planApproval: 'plan',
  planPublished: 'planApproval',
  published: 'twelveMonthReport',
};

const passages = `SELECT t.cycle_id AS "cycleId", t.event, t.to_state AS "to", t.at, c.definition_id AS "definitionId", c.definition_version AS "definitionVersion"
  FROM cycle_transition t JOIN cycle c ON c.id = t.cycle_id WHERE t.cycle_id = ANY($1::uuid[]) ORDER BY t.cycle_id, t.version`;
/** Of the plan approved last: one published before a reopening no longer counts. */
const published = `SELECT d.cycle_id AS "cycleId", d.published_at AS at FROM document d
  WHERE d.cycle_id = ANY($1::uuid[]) AND d.kind = 'plan' AND d.published_at IS NOT NULL AND d.content_hash = (
    SELECT t.content_hash FROM cycle_transition t
     WHERE t.cycle_id = d.cycle_id AND t.event = 'approve' AND t.from_state = 'planReview'
     ORDER BY t.version DESC LIMIT 1)`;
const deadlines = `SELECT cycle_id AS "cycleId", milestone, due_on::text AS "dueOn", first_due_on::text AS "firstDueOn" FROM deadline WHERE cycle_id = ANY($1::uuid[]) AND measure_id IS NULL`;
/** A measure counts as carried out when its newest report entry says so. */
const shares = `SELECT m.cycle_id AS "cycleId", round(100.0 * count(*) FILTER (WHERE e.status = 'done') / count(*))::int AS percent
  FROM measure m LEFT JOIN LATERAL (
    SELECT status FROM report_entry r WHERE r.measure_id = m.id AND r.status IS NOT NULL ORDER BY (r.half = 'twelveMonth') DESC LIMIT 1) e ON true
  WHERE m.cycle_id = ANY($1::uuid[]) GROUP BY m.cycle_id`;

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
  constructor(private readonly clock: Clock) {}

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

  /** The cells of each cycle in the order of the year; four queries however many cycles there are. */
  async cellsOf(tx: EntityManager, cycleIds: readonly string[]): Promise<Map<string, BoardCell[]>> {
    const progress = await this.progressOf(tx, cycleIds);
    const due = byCycle(await tx.query<Deadline[]>(deadlines, [cycleIds]));
    const done = byCycle(await tx.query<Share[]>(shares, [cycleIds]));
    return new Map([...progress].map(([id, steps]) => [id, this.#cells(steps, due.get(id) ?? [], done.get(id)?.[0]?.percent ?? 0)]));
  }

  #cells(steps: readonly MilestoneProgress[], due: readonly Deadline[], percent: number): BoardCell[] {
    const today = this.clock.today();
    const dueOf = (milestone: Milestone) => due.find((deadline) => deadline.milestone === milestone);
    const lateBy = (milestone: Milestone | undefined): number => {
      const step = steps.find((candidate) => candidate.milestone === milestone);
      const deadline = milestone && dueOf(milestone);
      return !step || !deadline || step.doneOn !== null || !step.begun ? 0 : Math.max(0, workingDaysBetween(deadline.dueOn, today, holidays));
    };
    return steps.map(({ milestone, doneOn, begun, returned }) => {
      const deadline = dueOf(milestone);
      const facts = { milestone, doneOn, begun, returned, dueOn: deadline?.dueOn ?? null, firstDueOn: deadline?.firstDueOn ?? null };
      const share = milestone === 'execution' ? percent : null;
      return markCell({ ...facts, lateBefore: lateBy(pushedBy[milestone]), percent: share }, today, holidays);
    });
  }
}
