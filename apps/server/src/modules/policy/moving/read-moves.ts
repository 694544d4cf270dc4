import type { AgencySummary, DeadlineMoveDetail, DeadlineMoveView } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Agencies, agencySummaryOf } from '../../agencies/index.js';
import { Calendar, type HolidaysByProvince } from '../../calendar/index.js';
import type { DeadlineRow, LineRow, MoveRow } from './move-rows.js';
import { deadlineOf, lineOf, moveOf } from './move-view.js';

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

export interface MovesAsked extends Page {
  readonly fiscalYear?: number | undefined;
  /** Only what touched this agency. */
  readonly agencyId: string | null;
}

const move = `SELECT m.id, m.kind, m.province_id AS "provinceId", m.agency_id AS "agencyId", m.measure_id AS "measureId", x.no AS "measureNo", m.fiscal_year AS "fiscalYear",
    m.definition_id AS "definitionId", m.milestone, m.from_on::text AS from, m.to_on::text AS to, m.reason, m.at, p.title_th AS "titleTh", p.title_en AS "titleEn",
    m.agencies, m.deadlines, m.kept, m.moved, m.too_late AS "tooLate", m.added, m.dropped
  FROM deadline_move m LEFT JOIN measure x ON x.id = m.measure_id LEFT JOIN position p ON p.id = m.position_id`;
const asked = `WHERE ($1::int IS NULL OR m.fiscal_year = $1)
  AND ($2::uuid IS NULL OR EXISTS (SELECT 1 FROM moved_deadline moved WHERE moved.move_id = m.id AND moved.agency_id = $2))`;

const inOrder = 'a.name_th COLLATE "th-TH-x-icu", a.id, x.no NULLS FIRST';
const deadlines = `SELECT moved.deadline_id AS id, moved.agency_id AS "agencyId", d.measure_id AS "measureId", x.no AS "measureNo", moved.due_before::text AS before, moved.due_after::text AS after
  FROM moved_deadline moved JOIN deadline d ON d.id = moved.deadline_id JOIN agency a ON a.id = moved.agency_id LEFT JOIN measure x ON x.id = d.measure_id
  WHERE moved.move_id = $1 ORDER BY ${inOrder} OFFSET $2 LIMIT $3`;
const lines = `SELECT line.reminder_id AS id, line.agency_id AS "agencyId", d.measure_id AS "measureId", x.no AS "measureNo", line.rung, line.audience,
    line.planned_before AS before, line.planned_after AS after, line.outcome
  FROM moved_line line JOIN deadline d ON d.id = line.deadline_id JOIN agency a ON a.id = line.agency_id LEFT JOIN measure x ON x.id = d.measure_id
  WHERE line.move_id = $1 ORDER BY ${inOrder}, line.planned_after, line.rung, line.reminder_id OFFSET $2 LIMIT $3`;
/** An agency sees its own part of a move that touched many. */
const seen = `SELECT (SELECT count(*) FROM moved_deadline WHERE move_id = $1)::int AS deadlines, (SELECT count(*) FROM moved_line WHERE move_id = $1)::int AS lines`;

/** The acts that moved deadlines, with what each changed; whose rows are seen, the transaction's scope says. */
@Injectable()
export class ReadMoves {
  constructor(
    private readonly agencies: Agencies,
    private readonly calendar: Calendar,
  ) {}

  async list(tx: EntityManager, { fiscalYear, agencyId, offset, limit }: MovesAsked): Promise<{ data: DeadlineMoveView[]; total: number }> {
    const where = [fiscalYear ?? null, agencyId];
    const rows = await tx.query<MoveRow[]>(`${move} ${asked} ORDER BY m.at DESC, m.id DESC OFFSET $3 LIMIT $4`, [...where, offset, limit]);
    const [counted] = await tx.query<{ total: number }[]>(`SELECT count(*)::int AS total FROM deadline_move m ${asked}`, where);
    const named = await this.#named(tx, rows);
    const holidaysOf = await this.#holidays(tx);
    return { data: rows.map((row) => moveOf(row, named, holidaysOf)), total: counted?.total ?? 0 };
  }

  async one(tx: EntityManager, id: string): Promise<DeadlineMoveView | null> {
    const [row] = await tx.query<MoveRow[]>(`${move} WHERE m.id = $1`, [id]);
    return row ? moveOf(row, await this.#named(tx, [row]), await this.#holidays(tx)) : null;
  }

  /** With one page of its due days and of its lines. */
  async detail(tx: EntityManager, id: string, { offset, limit }: Page): Promise<DeadlineMoveDetail | null> {
    const view = await this.one(tx, id);
    if (!view) return null;
    const page = [id, offset, limit];
    const dueRows = await tx.query<DeadlineRow[]>(deadlines, page);
    const lineRows = await tx.query<LineRow[]>(lines, page);
    const [total = { deadlines: 0, lines: 0 }] = await tx.query<{ deadlines: number; lines: number }[]>(seen, [id]);
    const named = await this.#named(tx, [...dueRows, ...lineRows]);
    return {
      ...view,
      deadlines: { data: dueRows.flatMap((row) => deadlineOf(row, named)), total: total.deadlines },
      lines: { data: lineRows.flatMap((row) => lineOf(row, named)), total: total.lines },
    };
  }

  #holidays(tx: EntityManager): Promise<HolidaysByProvince> {
    return this.calendar.holidaysByProvince(tx);
  }

  async #named(tx: EntityManager, rows: readonly { readonly agencyId: string | null }[]): Promise<Map<string, AgencySummary>> {
    const ids = [...new Set(rows.flatMap(({ agencyId }) => agencyId ?? []))];
    const found = await this.agencies.byIds(tx, ids);
    return new Map([...found].map(([id, row]) => [id, agencySummaryOf(row)]));
  }
}
