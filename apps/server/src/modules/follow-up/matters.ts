import type { AgencySummary, DueWork } from '@prongsai/contracts';
import type { CycleState, DefinitionId, Milestone } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Agencies, agencySummaryOf, type Scope } from '../agencies/index.js';
import { carriedOut, MilestoneCells } from '../deadlines/index.js';

interface Row {
  readonly deadlineId: string;
  readonly cycleId: string;
  readonly agencyId: string;
  readonly milestone: Milestone;
  readonly dueOn: string;
  readonly firstDueOn: string;
  readonly fiscalYear: number;
  readonly definitionId: DefinitionId;
  readonly state: CycleState;
  readonly measureId: string | null;
  readonly measureNo: number | null;
  readonly measureTitle: string | null;
  readonly divisionIds: readonly string[] | null;
  readonly carriedOut: boolean;
}

/** A deadline with where its work stands. */
export interface OpenMatter {
  readonly matter: DueWork;
  readonly agencyId: string;
  readonly firstDueOn: string;
  /** The divisions that lead the measure; empty where the deadline is the milestone's own. */
  readonly divisionIds: readonly string[];
  readonly standing: 'over' | 'done' | 'notBegun' | 'open' | 'returned';
}

export interface MatterFilter {
  readonly deadlineIds?: readonly string[] | undefined;
  readonly agencyId?: string | undefined;
  readonly district?: string | undefined;
  readonly milestone?: Milestone | undefined;
  readonly fiscalYear?: number | undefined;
  /** Due before that day, in cycles that are not over. */
  readonly dueBefore?: string | undefined;
  readonly after?: { readonly dueOn: string; readonly deadlineId: string } | undefined;
  readonly limit?: number | undefined;
}

const columns = `d.id AS "deadlineId", d.cycle_id AS "cycleId", d.agency_id AS "agencyId", d.milestone, d.due_on::text AS "dueOn",
    d.first_due_on::text AS "firstDueOn", c.fiscal_year AS "fiscalYear", c.definition_id AS "definitionId", c.state, m.id AS "measureId", m.no AS "measureNo",
    m.title AS "measureTitle", m.division_ids AS "divisionIds", m.id IS NOT NULL AND ${carriedOut('m.id')} AS "carriedOut"
  FROM deadline d JOIN cycle c ON c.id = d.cycle_id LEFT JOIN measure m ON m.id = d.measure_id`;

function conditionsOf(filter: MatterFilter, value: (given: unknown) => string): string[] {
  const { deadlineIds, milestone, fiscalYear, dueBefore, after } = filter;
  return [
    ...(deadlineIds === undefined ? [] : [`d.id = ANY(${value(deadlineIds)}::uuid[])`]),
    ...(milestone === undefined ? [] : [`d.milestone = ${value(milestone)}`]),
    ...(fiscalYear === undefined ? [] : [`c.fiscal_year = ${value(fiscalYear)}`]),
    ...(dueBefore === undefined ? [] : [`d.due_on < ${value(dueBefore)}::date AND c.state NOT IN ('closed', 'cancelled')`]),
    ...(after === undefined ? [] : [`(d.due_on, d.id) > (${value(after.dueOn)}::date, ${value(after.deadlineId)}::uuid)`]),
  ];
}

/** Deadlines in a caller's scope and where their work stands: a fixed number of queries, however many agencies there are. */
@Injectable()
export class Matters {
  constructor(
    private readonly agencies: Agencies,
    private readonly cells: MilestoneCells,
  ) {}

  /** By due day, the oldest first; within one province that is the order of the working days that they are late. */
  async find(tx: EntityManager, scope: Scope, filter: MatterFilter): Promise<OpenMatter[]> {
    const inScope = (await this.agencies.listInScope(tx, scope)).filter(
      ({ id, district }) => (filter.agencyId === undefined || id === filter.agencyId) && (filter.district === undefined || district === filter.district),
    );
    const agencies = new Map(inScope.map((row) => [row.id, agencySummaryOf(row)]));
    const values: unknown[] = [];
    const value = (given: unknown): string => `$${values.push(given)}`;
    const conditions = [`d.agency_id = ANY(${value([...agencies.keys()])}::uuid[])`, ...conditionsOf(filter, value)];
    const limit = filter.limit === undefined ? '' : ` LIMIT ${value(filter.limit)}`;
    const rows = await tx.query<Row[]>(`SELECT ${columns} WHERE ${conditions.join(' AND ')} ORDER BY d.due_on, d.id${limit}`, values);
    return this.#standing(tx, rows, agencies);
  }

  async #standing(tx: EntityManager, rows: readonly Row[], agencies: ReadonlyMap<string, AgencySummary>): Promise<OpenMatter[]> {
    const progress = await this.cells.progressOf(tx, [...new Set(rows.map(({ cycleId }) => cycleId))]);
    return rows.flatMap((row) => {
      const agency = agencies.get(row.agencyId);
      const step = progress.get(row.cycleId)?.find(({ milestone }) => milestone === row.milestone);
      if (!agency) return [];
      return [{ matter: matterOf(row, agency), agencyId: row.agencyId, firstDueOn: row.firstDueOn, divisionIds: row.divisionIds ?? [], standing: standingOf(row, step) }];
    });
  }
}

function standingOf({ state, carriedOut, measureId }: Row, step: { doneOn: string | null; begun: boolean; returned: boolean } | undefined): OpenMatter['standing'] {
  if (state === 'closed' || state === 'cancelled') return 'over';
  if (carriedOut || (step?.doneOn ?? null) !== null) return 'done';
  if (!step?.begun) return 'notBegun';
  return step.returned && measureId === null ? 'returned' : 'open';
}

function matterOf(row: Row, agency: AgencySummary): DueWork {
  const { deadlineId, cycleId, fiscalYear, definitionId, milestone, dueOn, measureId, measureNo, measureTitle } = row;
  const measure = measureId === null || measureNo === null ? null : { id: measureId, no: measureNo, title: measureTitle ?? '' };
  return { deadlineId, cycleId, agency, fiscalYear, definitionId, milestone, measure, dueOn };
}
