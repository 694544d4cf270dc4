import type { Board, BoardCell, BoardRow, Role } from '@prongsai/contracts';
import { milestones } from '@prongsai/ita';
import { bangkokDay, workingDaysBetween, type HolidaySet } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/index.js';
import { Agencies, agencySummaryOf, type AgencyRow, type Scope } from '../agencies/index.js';
import { Calendar } from '../calendar/index.js';
import { Holders, MilestoneCells } from '../deadlines/index.js';
import { PolicyDays } from '../policy/index.js';
import { countMarks } from './count-marks.js';

interface CycleRow {
  readonly id: string;
  readonly agencyId: string;
  readonly fiscalYear: number;
  readonly state: string;
  readonly resultYear: number | null;
  readonly overall: number | null;
  readonly grade: string | null;
}
interface PositionRow {
  readonly id: string;
  readonly role: Role;
  readonly titleTh: string;
  readonly titleEn: string;
}
type Holding = Map<string, BoardRow['holders']>;

/** One cycle an agency: of the year asked for, else its latest; with the result it works on. */
const cycles = `SELECT DISTINCT ON (c.agency_id) c.id, c.agency_id AS "agencyId", c.fiscal_year AS "fiscalYear", c.state, r.fiscal_year AS "resultYear",
    coalesce((r.scored #>> '{overall,reported}')::float8, (r.scored #>> '{overall,computed}')::float8) AS overall,
    coalesce(r.printed ->> 'grade', r.scored #>> '{grade,label,th}') AS grade
  FROM cycle c LEFT JOIN result r ON r.agency_id = c.agency_id AND r.fiscal_year = c.result_fiscal_year
  WHERE c.definition_id = 'annual-cycle' AND c.agency_id = ANY($1::uuid[]) AND ($2::int IS NULL OR c.fiscal_year = $2) ORDER BY c.agency_id, c.fiscal_year DESC`;
const years = `SELECT DISTINCT fiscal_year AS "fiscalYear" FROM cycle WHERE definition_id = 'annual-cycle' AND agency_id = ANY($1::uuid[]) ORDER BY 1 DESC`;
const positions = `SELECT id, role, title_th AS "titleTh", title_en AS "titleEn" FROM position WHERE id = ANY($1::uuid[])`;

const notOpened: BoardCell[] = milestones.map((milestone) => ({
  milestone, mark: 'notOpen', days: null, percent: null, dueOn: null, doneOn: null, extended: false,
}));

/** The board of every agency in scope: a fixed number of queries, however many agencies there are. */
@Injectable()
export class BoardService {
  constructor(
    private readonly clock: Clock,
    private readonly agencies: Agencies,
    private readonly cells: MilestoneCells,
    private readonly holders: Holders,
    private readonly calendar: Calendar,
    private readonly days: PolicyDays,
  ) {}

  async boardOf(tx: EntityManager, scope: Scope, fiscalYear: number | null): Promise<Board> {
    const agencies = await this.agencies.listInScope(tx, scope);
    const agencyIds = agencies.map(({ id }) => id);
    const ofAgency = new Map((await tx.query<CycleRow[]>(cycles, [agencyIds, fiscalYear])).map((row) => [row.agencyId, row]));
    const cycleIds = [...ofAgency.values()].map(({ id }) => id);
    const cells = await this.cells.cellsOf(tx, cycleIds);
    const holidays = await this.calendar.holidaysFor(tx, scope.provinceId);
    const holding = await this.#holding(tx, cycleIds, holidays);
    const rows = agencies.map((agency) => this.#row(agency, ofAgency.get(agency.id), cells, holding));
    const known = await tx.query<{ fiscalYear: number }[]>(years, [agencyIds]);
    return {
      fiscalYear,
      fiscalYears: known.map((row) => row.fiscalYear),
      today: this.clock.today(),
      milestones: await this.#milestones(tx, scope, fiscalYear),
      counts: countMarks(rows),
      rows,
    };
  }

  /** When each is due in the scope by the policy of the year; single agencies may have a day of their own. */
  async #milestones(tx: EntityManager, { provinceId, agencyId }: Scope, fiscalYear: number | null): Promise<Board['milestones']> {
    if (fiscalYear === null) return milestones.map((code) => ({ code, dueOn: null }));
    const due = await this.days.of(tx, { provinceId, agencyId }, { fiscalYear, definitionId: 'annual-cycle' }, milestones);
    return milestones.map((code) => ({ code, dueOn: due.get(code)?.dueOn ?? null }));
  }

  #row(agency: AgencyRow, cycle: CycleRow | undefined, cells: Map<string, BoardCell[]>, holding: Holding): BoardRow {
    const score = cycle && cycle.resultYear !== null ? { overall: cycle.overall, grade: cycle.grade, fiscalYear: cycle.resultYear } : null;
    const ofCycle = (cycle && cells.get(cycle.id)) ?? notOpened;
    return {
      id: agency.id,
      agency: agencySummaryOf(agency),
      cycleId: cycle?.id ?? null,
      fiscalYear: cycle?.fiscalYear ?? null,
      state: cycle?.state ?? null,
      score,
      cells: ofCycle,
      // A record of the past has no due days, and nobody is waited for in it.
      holders: ofCycle.some(({ dueOn }) => dueOn !== null) ? ((cycle && holding.get(cycle.id)) ?? []) : [],
    };
  }

  /** Who holds what since when, in working days; a day that has just begun counts nothing. */
  async #holding(tx: EntityManager, cycleIds: readonly string[], holidays: HolidaySet): Promise<Holding> {
    const holders = await this.holders.of(tx, cycleIds);
    const rows = await tx.query<PositionRow[]>(positions, [[...new Set(holders.map(({ positionId }) => positionId))]]);
    const position = new Map(rows.map((row) => [row.id, row]));
    const today = this.clock.today();
    const holding: Holding = new Map();
    for (const { cycleId, positionId, since } of holders) {
      const row = position.get(positionId);
      if (!row) continue;
      const workingDays = Math.max(0, workingDaysBetween(bangkokDay(since), today, holidays));
      const title = { th: row.titleTh, en: row.titleEn };
      holding.set(cycleId, [...(holding.get(cycleId) ?? []), { positionId, role: row.role, title, since: since.toISOString(), workingDays }]);
    }
    return holding;
  }
}
