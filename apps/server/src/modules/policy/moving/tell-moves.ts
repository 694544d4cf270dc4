import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Audit, Outbox, type AuditEntry } from '../../../platform/index.js';
import type { Moved } from './find-moved.js';
import type { Mover } from './move-to-make.js';

interface TouchedRow {
  readonly agencyId: string;
  readonly provinceId: string;
  readonly before: string;
  readonly after: string;
}

const touched = `SELECT DISTINCT ON (moved.agency_id) moved.agency_id AS "agencyId", a.province_id AS "provinceId", moved.due_before::text AS before, moved.due_after::text AS after
  FROM moved_deadline moved JOIN agency a ON a.id = moved.agency_id WHERE moved.move_id = $1 ORDER BY moved.agency_id, moved.deadline_id`;

/** Enters a move in the trail of everybody whom it touches, and promises to tell them. */
@Injectable()
export class TellMoves {
  constructor(
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  async promise(tx: EntityManager, mover: Mover, moveId: string, moved: Pick<Moved, 'milestone' | 'agencyId' | 'from' | 'to'>, reason: string): Promise<void> {
    const rows = await tx.query<TouchedRow[]>(touched, [moveId]);
    const entry = (agencyId: string | null, from: string, to: string): AuditEntry => ({
      agencyId, actor: mover, action: 'deadline.move', subject: { type: 'deadlineMove', id: moveId }, detail: { milestone: moved.milestone, from, to, reason },
    });
    const ofScope = moved.agencyId === null ? [entry(null, moved.from, moved.to)] : [];
    await this.audit.writeAll(tx, [...ofScope, ...rows.map(({ agencyId, before, after }) => entry(agencyId, before, after))]);
    const provinceIds = [...new Set(rows.map(({ provinceId }) => provinceId))];
    await this.outbox.addAll(tx, provinceIds.map((provinceId) => ({ name: 'tell-deadline-moved', payload: { moveId, provinceId } })));
  }
}
