import { Injectable } from '@nestjs/common';
import { frameworkFor, indicatorOf } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import { Clock, refuse, type Actor } from '../../../platform/index.js';
import { Writing } from '../../cycles/index.js';
import { AnalysisRepository, type AnalysisRow } from '../analysis.repository.js';

/** Version 0 writes the first text; whoever was first wins, the other is told. */
const upsert = `INSERT INTO analysis AS s (cycle_id, indicator_no, agency_id, text, version, author_ids, updated_at, updated_by)
  VALUES ($1, $2, $3, $4, 1, ARRAY[$5]::uuid[], $6, $7)
  ON CONFLICT (cycle_id, indicator_no) DO UPDATE SET text = excluded.text, version = s.version + 1, updated_at = excluded.updated_at, updated_by = excluded.updated_by,
    author_ids = CASE WHEN $5 = ANY (s.author_ids) THEN s.author_ids ELSE array_append(s.author_ids, $5) END
  WHERE s.version = $8 RETURNING s.indicator_no`;

export interface AnalysisDraft {
  readonly indicatorNo: number;
  readonly text: string;
  readonly version: number;
}

/** Writes what a score comes from and what to do about it. */
@Injectable()
export class WriteAnalysis {
  constructor(
    private readonly writing: Writing,
    private readonly analyses: AnalysisRepository,
    private readonly clock: Clock,
  ) {}

  async write(tx: EntityManager, actor: Actor, cycleId: string, { indicatorNo, text, version }: AnalysisDraft): Promise<AnalysisRow> {
    const cycle = await this.writing.begin(tx, actor, cycleId, 'analysis');
    const where = `indicator:${indicatorNo}`;
    if (!indicatorOf(frameworkFor(cycle.resultFiscalYear), indicatorNo)) throw refuse.invalid([{ code: 'indicator-unknown', where }]);
    const known = await this.analyses.find(tx, cycleId, indicatorNo);
    const conflict = (row: AnalysisRow | null) => refuse.conflict([{ code: 'changed-meanwhile', where, params: { version: row?.version ?? 0 } }]);
    if ((known?.version ?? 0) !== version) throw conflict(known);
    const values = [cycleId, indicatorNo, cycle.agencyId, text, actor.accountId, this.clock.now(), actor.positionId, version];
    const written = await tx.query<unknown[]>(upsert, values);
    const row = await this.analyses.find(tx, cycleId, indicatorNo);
    if (written.length === 0 || !row) throw conflict(row);
    return row;
  }
}
