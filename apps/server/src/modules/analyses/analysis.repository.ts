import type { AnalysisView } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface AnalysisRow {
  readonly indicatorNo: number;
  readonly text: string;
  readonly version: number;
  readonly updatedAt: Date;
  readonly writerTh: string;
  readonly writerEn: string;
}

const columns = `SELECT s.indicator_no AS "indicatorNo", s.text, s.version, s.updated_at AS "updatedAt", w.title_th AS "writerTh", w.title_en AS "writerEn"
  FROM analysis s JOIN position w ON w.id = s.updated_by WHERE s.cycle_id = $1`;

/** The analyses of a cycle that the caller has found in his scope. */
@Injectable()
export class AnalysisRepository {
  list(tx: EntityManager, cycleId: string): Promise<AnalysisRow[]> {
    return tx.query<AnalysisRow[]>(`${columns} ORDER BY s.indicator_no`, [cycleId]);
  }

  async find(tx: EntityManager, cycleId: string, indicatorNo: number): Promise<AnalysisRow | null> {
    const rows = await tx.query<AnalysisRow[]>(`${columns} AND s.indicator_no = $2`, [cycleId, indicatorNo]);
    return rows[0] ?? null;
  }
}

export const analysisViewOf = ({ indicatorNo, text, version, updatedAt, writerTh, writerEn }: AnalysisRow): AnalysisView => ({
  indicatorNo,
  text,
  version,
  updatedAt: updatedAt.toISOString(),
  updatedBy: { th: writerTh, en: writerEn },
});
