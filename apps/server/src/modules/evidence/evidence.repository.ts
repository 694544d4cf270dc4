import type { EvidenceType } from '@prongsai/contracts';
import type { ReportHalf } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Scope } from '../agencies/index.js';

export interface EvidenceRow {
  readonly id: string;
  readonly agencyId: string;
  readonly cycleId: string;
  readonly measureId: string;
  readonly measureNo: number;
  readonly divisionIds: readonly string[];
  readonly half: ReportHalf;
  readonly title: string;
  readonly link: string | null;
  readonly fileHash: string | null;
  readonly fileName: string | null;
  readonly renamedFrom: string | null;
  readonly fileType: EvidenceType | null;
  readonly bytes: number | null;
  readonly privacyConsidered: boolean;
  readonly addedAt: Date;
  readonly addedByTh: string;
  readonly addedByEn: string;
  readonly withdrawnAt: Date | null;
  /** It was put before approvers: their decision stands on it. */
  readonly frozen: boolean;
}

const frozen = `EXISTS (SELECT 1 FROM content_snapshot s WHERE s.cycle_id = e.cycle_id AND s.content @> jsonb_build_object('entries',
  jsonb_build_array(jsonb_build_object('measureId', e.measure_id, 'evidence', jsonb_build_array(jsonb_build_object('sha256', e.file_hash))))))`;

const select = `SELECT e.id, e.agency_id AS "agencyId", e.cycle_id AS "cycleId", e.measure_id AS "measureId", m.no AS "measureNo",
    m.division_ids AS "divisionIds", e.half, e.title, e.link, e.file_hash AS "fileHash", e.file_name AS "fileName",
    e.renamed_from AS "renamedFrom", e.file_type AS "fileType", e.bytes, e.privacy_considered AS "privacyConsidered", e.added_at AS "addedAt",
    p.title_th AS "addedByTh", p.title_en AS "addedByEn", e.withdrawn_at AS "withdrawnAt", ${frozen} AS frozen
  FROM evidence e JOIN measure m ON m.id = e.measure_id JOIN agency a ON a.id = e.agency_id JOIN position p ON p.id = e.added_by
  WHERE a.province_id = $1 AND ($2::uuid IS NULL OR a.id = $2)`;

/** Evidence in the caller's scope. */
@Injectable()
export class EvidenceRepository {
  list(tx: EntityManager, scope: Scope, cycleId: string, half: ReportHalf): Promise<EvidenceRow[]> {
    const sql = `${select} AND e.cycle_id = $3 AND e.half = $4 ORDER BY m.no, e.added_at, e.id`;
    return tx.query<EvidenceRow[]>(sql, [scope.provinceId, scope.agencyId, cycleId, half]);
  }

  async find(tx: EntityManager, scope: Scope, evidenceId: string): Promise<EvidenceRow | null> {
    const rows = await tx.query<EvidenceRow[]>(`${select} AND e.id = $3`, [scope.provinceId, scope.agencyId, evidenceId]);
    return rows[0] ?? null;
  }
}
