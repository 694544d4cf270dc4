import type { reportEntryInput } from '@prongsai/contracts';
import type { ReportHalf } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Clock, newId, refuse, type Actor } from '../../../platform/index.js';
import { Writing } from '../../cycles/index.js';
import { ReportEntryRepository, type ReportEntryRow } from '../report-entry.repository.js';

export type ReportEntryDraft = z.output<typeof reportEntryInput>;

/** Version 0 writes the first text; whoever was first wins, the other is told. */
const upsert = `INSERT INTO report_entry AS e (id, cycle_id, agency_id, measure_id, half, status, summary, outcome, evidence, version, author_ids, updated_at, updated_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, ARRAY[$10]::uuid[], $11, $12)
  ON CONFLICT (measure_id, half) DO UPDATE SET status = excluded.status, summary = excluded.summary, outcome = excluded.outcome,
    evidence = excluded.evidence, version = e.version + 1, updated_at = excluded.updated_at, updated_by = excluded.updated_by,
    author_ids = CASE WHEN $10 = ANY (e.author_ids) THEN e.author_ids ELSE array_append(e.author_ids, $10) END
  WHERE e.version = $13 RETURNING e.id`;

/** Writes what became of a measure in one half of the year. */
@Injectable()
export class WriteReportEntry {
  constructor(
    private readonly writing: Writing,
    private readonly entries: ReportEntryRepository,
    private readonly clock: Clock,
  ) {}

  async write(tx: EntityManager, actor: Actor, place: { cycleId: string; half: ReportHalf; measureId: string }, draft: ReportEntryDraft): Promise<ReportEntryRow> {
    const { cycleId, half, measureId } = place;
    const cycle = await this.writing.begin(tx, actor, cycleId, half);
    const known = await this.entries.find(tx, actor, cycleId, half, measureId);
    if (!known) throw refuse.notFound();
    const where = `measure:${known.measureNo}`;
    const leads = actor.divisionId !== null && known.divisionIds.includes(actor.divisionId);
    if (actor.role === 'divisionHead' && !leads) throw refuse.notPermitted([{ code: 'other-division', where }]);
    const conflict = (version: number) => refuse.conflict([{ code: 'changed-meanwhile', where, params: { version } }]);
    if (known.version !== draft.version) throw conflict(known.version);
    const written = await tx.query<unknown[]>(upsert, [
      newId(), cycleId, cycle.agencyId, measureId, half, draft.status ?? null, draft.summary, draft.outcome, draft.evidence,
      actor.accountId, this.clock.now(), actor.positionId, draft.version,
    ]);
    const row = await this.entries.find(tx, actor, cycleId, half, measureId);
    if (!row) throw refuse.notFound();
    if (written.length === 0) throw conflict(row.version);
    return row;
  }
}
