import type { ReportEntryView, ReportStatus } from '@prongsai/contracts';
import type { ReportHalf } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '../agencies/index.js';

export interface ReportEntryRow {
  readonly measureId: string;
  readonly measureNo: number;
  readonly measureTitle: string;
  readonly divisionIds: string[];
  readonly divisions: { id: string; name: string; shortName: string }[];
  readonly half: ReportHalf;
  readonly status: ReportStatus | null;
  readonly summary: string;
  readonly outcome: string;
  readonly evidence: string[];
  readonly version: number;
  readonly updatedAt: Date | null;
  readonly writerTh: string | null;
  readonly writerEn: string | null;
}

/** One row a measure, written or not: a report answers for every measure of the plan. */
const entries = `SELECT m.id AS "measureId", m.no AS "measureNo", m.title AS "measureTitle", m.division_ids AS "divisionIds",
    (SELECT coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'shortName', d.short_name) ORDER BY u.place), '[]')
       FROM unnest(m.division_ids) WITH ORDINALITY u (id, place) JOIN division d ON d.id = u.id) AS divisions,
    $4::text AS half, e.status, coalesce(e.summary, '') AS summary, coalesce(e.outcome, '') AS outcome, coalesce(e.evidence, '{}') AS evidence,
    coalesce(e.version, 0) AS version, e.updated_at AS "updatedAt", w.title_th AS "writerTh", w.title_en AS "writerEn"
  FROM measure m JOIN agency a ON a.id = m.agency_id
    LEFT JOIN report_entry e ON e.measure_id = m.id AND e.half = $4 LEFT JOIN position w ON w.id = e.updated_by
  WHERE a.province_id = $1 AND ($2::uuid IS NULL OR a.id = $2) AND m.cycle_id = $3`;

/** The reports on measures in the caller's scope. */
@Injectable()
export class ReportEntryRepository {
  list(tx: EntityManager, scope: Scope, cycleId: string, half: ReportHalf): Promise<ReportEntryRow[]> {
    return tx.query<ReportEntryRow[]>(`${entries} ORDER BY m.no`, [scope.provinceId, scope.agencyId, cycleId, half]);
  }

  async find(tx: EntityManager, scope: Scope, cycleId: string, half: ReportHalf, measureId: string): Promise<ReportEntryRow | null> {
    const rows = await tx.query<ReportEntryRow[]>(`${entries} AND m.id = $5`, [scope.provinceId, scope.agencyId, cycleId, half, measureId]);
    return rows[0] ?? null;
  }
}

export const reportEntryViewOf = ({ writerTh, writerEn, divisionIds: _ids, ...row }: ReportEntryRow): ReportEntryView => ({
  ...row,
  updatedAt: row.updatedAt?.toISOString() ?? null,
  updatedBy: writerTh === null || writerEn === null ? null : { th: writerTh, en: writerEn },
});
