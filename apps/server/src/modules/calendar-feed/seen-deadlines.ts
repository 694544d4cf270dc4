import { Injectable } from '@nestjs/common';
import type { DefinitionId, Milestone } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import { dayAfter, Clock, type Actor } from '../../platform/index.js';
import { MilestoneCells } from '../deadlines/index.js';

/** A deadline as a calendar shows it. */
export interface SeenDeadline {
  readonly id: string;
  readonly provinceId: string;
  readonly cycleId: string;
  readonly definitionId: DefinitionId;
  readonly agencyId: string;
  /** Its short name in Thai. */
  readonly agency: string;
  readonly fiscalYear: number;
  readonly milestone: Milestone;
  /** Of one measure alone. */
  readonly measure: { readonly no: number; readonly title: string } | null;
  readonly dueOn: string;
  readonly firstDueOn: string;
  readonly state: 'open' | 'done' | 'cancelled';
}

interface Row extends Omit<SeenDeadline, 'state'> {
  readonly cancelled: boolean;
  readonly measureDone: boolean | null;
}

/** What was due longer ago than that is no calendar's business. */
const daysBack = 400;

/** In the caller's scope, which the database holds; a head of division has of the measures only his own. */
const select = `SELECT d.id, a.province_id AS "provinceId", d.cycle_id AS "cycleId", c.definition_id AS "definitionId", a.id AS "agencyId", a.short_name_th AS agency, c.fiscal_year AS "fiscalYear", d.milestone,
    CASE WHEN m.id IS NULL THEN NULL ELSE json_build_object('no', m.no, 'title', m.title) END AS measure,
    d.due_on::text AS "dueOn", d.first_due_on::text AS "firstDueOn", c.state = 'cancelled' AS cancelled,
    CASE WHEN m.id IS NOT NULL THEN coalesce((SELECT r.status = 'done' FROM report_entry r WHERE r.measure_id = m.id AND r.status IS NOT NULL
      ORDER BY (r.half = 'twelveMonth') DESC LIMIT 1), false) END AS "measureDone"
  FROM deadline d JOIN cycle c ON c.id = d.cycle_id JOIN agency a ON a.id = d.agency_id LEFT JOIN measure m ON m.id = d.measure_id
  WHERE d.due_on >= $1 AND ($2::uuid IS NULL OR m.id IS NULL OR $2 = ANY (m.division_ids))
  ORDER BY d.due_on, a.short_name_th, d.id`;

/** The deadlines that a position sees, and how far each is. */
@Injectable()
export class SeenDeadlines {
  constructor(
    private readonly clock: Clock,
    private readonly cells: MilestoneCells,
  ) {}

  async of(tx: EntityManager, { role, divisionId }: Actor): Promise<SeenDeadline[]> {
    const rows = await tx.query<Row[]>(select, [dayAfter(this.clock.today(), -daysBack), role === 'divisionHead' ? divisionId : null]);
    const progress = await this.cells.progressOf(tx, [...new Set(rows.map(({ cycleId }) => cycleId))]);
    return rows.map(({ cancelled, measureDone, ...row }) => {
      const done = measureDone ?? progress.get(row.cycleId)?.some(({ milestone, doneOn }) => milestone === row.milestone && doneOn !== null) ?? false;
      return { ...row, state: cancelled ? 'cancelled' : done ? 'done' : 'open' };
    });
  }
}
