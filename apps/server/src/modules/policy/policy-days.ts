import type { DueSource } from '@prongsai/contracts';
import { milestoneBasis, milestoneDueOn, type DefinitionId, type Milestone } from '@prongsai/ita';
import type { HolidaySet } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Calendar } from '../calendar/index.js';
import { resolveDue, type ResolvedDue, type SetDay } from './resolve-due.js';

/** For whom a due day counts: the nation, a province, or an agency of it. */
export type PolicyPlace =
  | { readonly provinceId: null; readonly agencyId: null }
  | { readonly provinceId: string; readonly agencyId: string | null };

export interface MilestoneOfYear {
  readonly fiscalYear: number;
  readonly definitionId: DefinitionId;
  readonly milestone: Milestone;
}

interface PolicyRow extends SetDay {
  readonly milestone: Milestone;
  readonly provinceId: string | null;
  readonly agencyId: string | null;
}

/** The due day of a milestone at a place, and what it is computed from. */
export type DueAt = ResolvedDue & { readonly basisOn: string };

const rows = `SELECT milestone, province_id AS "provinceId", agency_id AS "agencyId", due_on::text AS "dueOn", reason, move_id AS "moveId" FROM milestone_policy
  WHERE fiscal_year = $1 AND definition_id = $2 AND (province_id IS NULL OR (province_id = $3::uuid AND (agency_id IS NULL OR agency_id = $4::uuid)))`;

/** When milestones are due by the policy, also in years that nobody has opened yet. */
@Injectable()
export class PolicyDays {
  constructor(private readonly calendar: Calendar) {}

  /** The days of the milestones asked for, at one place. */
  async of(tx: EntityManager, place: PolicyPlace, year: Omit<MilestoneOfYear, 'milestone'>, asked: readonly Milestone[]): Promise<Map<Milestone, DueAt>> {
    const found = await tx.query<PolicyRow[]>(rows, [year.fiscalYear, year.definitionId, place.provinceId, place.agencyId]);
    const holidays = await this.holidaysAt(tx, place);
    return new Map(asked.map((milestone) => [milestone, dueAt(milestone, year.fiscalYear, holidays, found)]));
  }

  async one(tx: EntityManager, place: PolicyPlace, { milestone, ...year }: MilestoneOfYear): Promise<DueAt> {
    const due = (await this.of(tx, place, year, [milestone])).get(milestone);
    if (!due) throw new RangeError(`no day for ${milestone}`);
    return due;
  }

  /** The day that would count if the place had none of its own; `own` is the source that this own day would have. */
  async above(tx: EntityManager, place: PolicyPlace, { milestone, fiscalYear, definitionId }: MilestoneOfYear): Promise<{ readonly dueOn: string; readonly own: DueSource }> {
    const found = await tx.query<PolicyRow[]>(rows, [fiscalYear, definitionId, place.provinceId, place.agencyId]);
    const own = ownSource(place);
    const others = found.filter(({ provinceId, agencyId }) => ownSource({ provinceId, agencyId }) !== own);
    return { own, dueOn: dueAt(milestone, fiscalYear, await this.holidaysAt(tx, place), others).dueOn };
  }

  holidaysAt(tx: EntityManager, { provinceId }: PolicyPlace): Promise<HolidaySet> {
    return this.calendar.holidaysFor(tx, provinceId);
  }
}

const ownSource = ({ provinceId, agencyId }: Pick<PolicyRow, 'provinceId' | 'agencyId'>): DueSource =>
  provinceId === null ? 'national' : agencyId === null ? 'province' : 'agency';

function dueAt(milestone: Milestone, fiscalYear: number, holidays: HolidaySet, found: readonly PolicyRow[]): DueAt {
  const of = (isScope: (row: PolicyRow) => boolean): SetDay | null => found.find((row) => row.milestone === milestone && isScope(row)) ?? null;
  const resolved = resolveDue({
    computed: milestoneDueOn(milestone, fiscalYear, holidays),
    national: of(({ provinceId }) => provinceId === null),
    province: of(({ provinceId, agencyId }) => provinceId !== null && agencyId === null),
    agency: of(({ agencyId }) => agencyId !== null),
  });
  return { ...resolved, basisOn: milestoneBasis(milestone, fiscalYear) };
}
