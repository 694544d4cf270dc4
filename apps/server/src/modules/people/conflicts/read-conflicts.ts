import { texts, worded, type Conflict } from '@prongsai/contracts';
import { milestoneDueOn, milestones, type Milestone } from '@prongsai/ita';
import { fiscalYearOf } from '@prongsai/thai';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type Actor } from '../../../platform/index.js';
import { agencySummaryOf, type AgencyRow } from '../../agencies/index.js';
import { People } from '../people.js';
import { findConflicts } from './find-conflicts.js';
import { RequiredFactors } from './required-factors.js';
import type { StaffDivision, StaffPosition, StaffTenure } from './staff-facts.js';

type PositionRow = Omit<StaffPosition, 'title' | 'tenures'> & { readonly agencyId: string; readonly titleTh: string; readonly titleEn: string; readonly tenures: Omit<StaffTenure, 'secondFactor'>[] };
type DivisionRow = StaffDivision & { readonly agencyId: string };
interface DeadlineRow {
  readonly agencyId: string;
  readonly milestone: Milestone;
  readonly dueOn: string;
}

/** Positions of any number of agencies in one query, each with all that is recorded of its holders. */
const positions = `SELECT p.id AS "positionId", p.agency_id AS "agencyId", p.role, p.title_th AS "titleTh", p.title_en AS "titleEn", p.division_id AS "divisionId",
    coalesce(held.tenures, '[]') AS tenures, waived.document_no AS "waivedBy"
  FROM position p
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('accountId', h.account_id, 'acting', h.acting, 'orderNo', h.order_no, 'fromOn', h.from_on, 'untilOn', h.until_on,
        'disabled', a.disabled_at IS NOT NULL) ORDER BY h.from_on) AS tenures
      FROM position_holder h JOIN account a ON a.id = h.account_id WHERE h.position_id = p.id AND h.struck_at IS NULL) held ON true
  LEFT JOIN LATERAL (
    SELECT document_no FROM waiver w WHERE w.position_id = p.id AND w.revoked_at IS NULL AND w.from_on <= $2 AND w.until_on >= $2 LIMIT 1) waived ON true
  WHERE p.agency_id = ANY($1::uuid[]) ORDER BY p.role, p.title_th, p.id`;

const divisions = `SELECT d.id AS "divisionId", d.agency_id AS "agencyId", d.name, count(m.id)::int AS measures
  FROM division d
  LEFT JOIN cycle c ON c.agency_id = d.agency_id AND c.fiscal_year = $2
  LEFT JOIN measure m ON m.cycle_id = c.id AND d.id = ANY(m.division_ids)
  WHERE d.agency_id = ANY($1::uuid[]) GROUP BY d.id ORDER BY d.place, d.name`;

const deadlines = `SELECT DISTINCT d.agency_id AS "agencyId", d.milestone, d.due_on AS "dueOn" FROM deadline d JOIN cycle c ON c.id = d.cycle_id
  WHERE d.agency_id = ANY($1::uuid[]) AND c.fiscal_year = $2 AND d.measure_id IS NULL`;

const ofAgency = <T extends { readonly agencyId: string }>(rows: readonly T[], agencyId: string): T[] => rows.filter((row) => row.agencyId === agencyId);

/** The conflict report of every agency in scope, or of one: a fixed number of queries. */
@Injectable()
export class ReadConflicts {
  constructor(
    private readonly people: People,
    private readonly requiredFactors: RequiredFactors,
    private readonly clock: Clock,
  ) {}

  async of(tx: EntityManager, actor: Actor, agencies: readonly AgencyRow[], asked: number | undefined): Promise<Conflict[]> {
    const today = this.clock.today();
    const fiscalYear = asked ?? fiscalYearOf(today);
    const ids = agencies.map(({ id }) => id);
    const staff = await tx.query<PositionRow[]>(positions, [ids, today]);
    const hasFactor = await this.requiredFactors.of(tx, actor.provinceId, staff);
    const units = await tx.query<DivisionRow[]>(divisions, [ids, fiscalYear]);
    const due = await tx.query<DeadlineRow[]>(deadlines, [ids, fiscalYear]);
    const coordinators = await this.people.positionsOfProvince(tx, actor.provinceId, 'coordinator', today);
    const planned = milestones.map((milestone) => ({ milestone, dueOn: milestoneDueOn(milestone, fiscalYear) }));
    return agencies.flatMap((agency) => {
      const own = ofAgency(due, agency.id);
      const found = findConflicts({
        today,
        positions: ofAgency(staff, agency.id).map(({ titleTh, titleEn, tenures, ...row }) => ({
          ...row,
          title: { th: titleTh, en: titleEn },
          tenures: tenures.map((tenure) => ({ ...tenure, secondFactor: hasFactor(row.role, tenure.accountId) })),
        })),
        divisions: ofAgency(units, agency.id),
        milestones: own.length > 0 ? own : planned,
        coordinatorHeld: coordinators.some(({ holderAccountIds }) => holderAccountIds.length > 0),
      });
      return found.map(({ code, severity, positionId, params }) => ({
        code, severity, positionId, agency: agencySummaryOf(agency), ...worded(texts.conflicts[code], params),
      }));
    });
  }
}
