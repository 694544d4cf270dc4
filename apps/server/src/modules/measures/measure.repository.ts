import { texts, type MeasureView } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '../agencies/index.js';

export interface MeasureRow {
  readonly id: string;
  readonly cycleId: string;
  readonly agencyId: string;
  readonly no: number;
  readonly title: string;
  readonly indicatorNos: number[];
  readonly analysis: string;
  readonly steps: string[];
  readonly divisionIds: string[];
  readonly divisions: { id: string; name: string; shortName: string }[];
  readonly responsibleText: string;
  readonly periodText: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly followUp: string;
  readonly carriedFromId: string | null;
  readonly version: number;
  readonly updatedAt: Date;
  readonly writerTh: string | null;
  readonly writerEn: string | null;
}

const columns = `SELECT m.id, m.cycle_id AS "cycleId", m.agency_id AS "agencyId", m.no, m.title, m.indicator_nos AS "indicatorNos", m.analysis, m.steps,
    m.division_ids AS "divisionIds",
    (SELECT coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'shortName', d.short_name) ORDER BY u.place), '[]')
       FROM unnest(m.division_ids) WITH ORDINALITY u (id, place) JOIN division d ON d.id = u.id) AS divisions,
    m.responsible_text AS "responsibleText", m.period_text AS "periodText", m.period_start::text AS "periodStart", m.period_end::text AS "periodEnd",
    m.follow_up AS "followUp", m.carried_from_id AS "carriedFromId", m.version, m.updated_at AS "updatedAt",
    w.title_th AS "writerTh", w.title_en AS "writerEn"
  FROM measure m JOIN agency a ON a.id = m.agency_id LEFT JOIN position w ON w.id = m.updated_by
  WHERE a.province_id = $1 AND ($2::uuid IS NULL OR a.id = $2)`;

/** Measures in the caller's scope. */
@Injectable()
export class MeasureRepository {
  list(tx: EntityManager, scope: Scope, cycleId: string): Promise<MeasureRow[]> {
    return tx.query<MeasureRow[]>(`${columns} AND m.cycle_id = $3 ORDER BY m.no`, [scope.provinceId, scope.agencyId, cycleId]);
  }

  async find(tx: EntityManager, scope: Scope, measureId: string): Promise<MeasureRow | null> {
    const rows = await tx.query<MeasureRow[]>(`${columns} AND m.id = $3`, [scope.provinceId, scope.agencyId, measureId]);
    return rows[0] ?? null;
  }
}

export const measureViewOf = ({ writerTh, writerEn, agencyId: _agency, divisionIds: _ids, ...row }: MeasureRow): MeasureView => ({
  ...row,
  updatedAt: row.updatedAt.toISOString(),
  updatedBy: writerTh === null || writerEn === null ? texts.roles.system : { th: writerTh, en: writerEn },
});
