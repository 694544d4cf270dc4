import type { AgencySummary, ReminderPause } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, refuse, type Actor } from '../../../platform/index.js';
import { Agencies, agencySummaryOf } from '../../agencies/index.js';

export interface PauseRow {
  readonly id: string;
  readonly agencyId: string | null;
  readonly reason: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly th: string | null;
  readonly en: string | null;
  readonly endedAt: Date | null;
  readonly endReason: string | null;
}

const pauses = `SELECT h.id, h.agency_id AS "agencyId", h.reason, h.starts_at AS "startsAt", h.ends_at AS "endsAt", p.title_th AS th, p.title_en AS en,
    h.ended_at AS "endedAt", h.end_reason AS "endReason" FROM reminder_pause h LEFT JOIN position p ON p.id = h.set_by_position WHERE h.province_id = $1`;

export const isOver = ({ endsAt, endedAt }: Pick<PauseRow, 'endsAt' | 'endedAt'>, now: Date): boolean => (endedAt ?? endsAt) <= now;

const viewOf = (row: PauseRow, agency: AgencySummary | null, now: Date): ReminderPause => ({
  id: row.id,
  agency,
  reason: row.reason,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  by: { th: row.th ?? '', en: row.en ?? '' },
  endedAt: row.endedAt?.toISOString() ?? null,
  endReason: row.endReason,
  running: row.startsAt <= now && !isOver(row, now),
});

/** When letters of the province are held back, or were. */
@Injectable()
export class Pauses {
  constructor(
    private readonly clock: Clock,
    private readonly agencies: Agencies,
  ) {}

  async list(tx: EntityManager, actor: Actor): Promise<ReminderPause[]> {
    const rows = await tx.query<PauseRow[]>(`${pauses} ORDER BY h.starts_at DESC, h.id LIMIT 200`, [actor.provinceId]);
    return this.#views(tx, actor, rows);
  }

  async find(tx: EntityManager, actor: Actor, pauseId: string): Promise<ReminderPause> {
    const [view] = await this.#views(tx, actor, await tx.query<PauseRow[]>(`${pauses} AND h.id = $2`, [actor.provinceId, pauseId]));
    if (!view) throw refuse.notFound();
    return view;
  }

  /** Of one agency only where the caller sees that agency. */
  async #views(tx: EntityManager, actor: Actor, rows: readonly PauseRow[]): Promise<ReminderPause[]> {
    const agencies = new Map((await this.agencies.listInScope(tx, actor)).map((row) => [row.id, agencySummaryOf(row)]));
    const now = this.clock.now();
    return rows.flatMap((row) => {
      const agency = row.agencyId === null ? null : agencies.get(row.agencyId);
      return agency === undefined ? [] : [viewOf(row, agency, now)];
    });
  }
}
