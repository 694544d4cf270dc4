import { evidenceMaxCount } from '@prongsai/contracts';
import type { ReportHalf } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, newId, refuse, type Actor } from '../../platform/index.js';
import { Writing, type CycleRow } from '../cycles/index.js';

/** One measure in one half of the year. */
export interface EntryPlace {
  readonly cycleId: string;
  readonly half: ReportHalf;
  readonly measureId: string;
}

export interface OpenEntry {
  readonly cycle: CycleRow;
  readonly measureNo: number;
}

const measure = `SELECT no AS "measureNo", division_ids AS "divisionIds" FROM measure WHERE id = $1 AND cycle_id = $2`;

/** Evidence is part of the report: who puts or withdraws some is an author of it. The row is held until the end, so that counting is true. */
const touch = `INSERT INTO report_entry AS e (id, cycle_id, agency_id, measure_id, half, version, author_ids, updated_at, updated_by)
  VALUES ($1, $2, $3, $4, $5, 0, ARRAY[$6]::uuid[], $7, $8)
  ON CONFLICT (measure_id, half) DO UPDATE SET updated_at = excluded.updated_at, updated_by = excluded.updated_by,
    author_ids = CASE WHEN $6 = ANY (e.author_ids) THEN e.author_ids ELSE array_append(e.author_ids, $6) END`;

const count = 'SELECT count(*)::int AS count FROM evidence WHERE measure_id = $1 AND half = $2 AND withdrawn_at IS NULL';

/** Who puts or withdraws evidence comes through here. */
@Injectable()
export class EvidenceWriting {
  constructor(
    private readonly writing: Writing,
    private readonly clock: Clock,
  ) {}

  /** 404 outside the scope; refused where the report is not written, and to heads of other divisions. */
  async begin(tx: EntityManager, actor: Actor, { cycleId, half, measureId }: EntryPlace): Promise<OpenEntry> {
    const cycle = await this.writing.begin(tx, actor, cycleId, half);
    const [found] = await tx.query<{ measureNo: number; divisionIds: string[] }[]>(measure, [measureId, cycleId]);
    if (!found) throw refuse.notFound();
    const { measureNo, divisionIds } = found;
    const leads = actor.divisionId !== null && divisionIds.includes(actor.divisionId);
    if (actor.role === 'divisionHead' && !leads) throw refuse.notPermitted([{ code: 'other-division', where: `measure:${measureNo}` }]);
    return { cycle, measureNo };
  }

  async touch(tx: EntityManager, actor: Actor, { cycle }: OpenEntry, { half, measureId }: EntryPlace): Promise<void> {
    await tx.query(touch, [newId(), cycle.id, cycle.agencyId, measureId, half, actor.accountId, this.clock.now(), actor.positionId]);
  }

  /** Counts for good once the entry is touched, and is a first look before. */
  async checkRoom(tx: EntityManager, { half, measureId }: EntryPlace, { measureNo }: OpenEntry): Promise<void> {
    const [counted] = await tx.query<{ count: number }[]>(count, [measureId, half]);
    const full = (counted?.count ?? 0) >= evidenceMaxCount;
    if (full) throw refuse.transition([{ code: 'evidence-too-many', where: `measure:${measureNo}`, params: { limit: evidenceMaxCount } }]);
  }
}
