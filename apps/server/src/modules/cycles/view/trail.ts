import { auditSentence, texts, type TrailEntry } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CycleRow } from '../engine/loaded-cycle.js';

interface EntryRow {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  readonly detail: Record<string, string | number>;
  readonly titleTh: string | null;
  readonly titleEn: string | null;
}

/** Entries about the cycle itself, and about things of it that name it. */
const ofCycle = `FROM audit_entry e WHERE e.agency_id = $1
  AND ((e.subject_type = 'cycle' AND e.subject_id = $2::text) OR e.detail ->> 'cycleId' = $2::text)`;
const entries = `SELECT e.id, e.at, e.action, e.detail, p.title_th AS "titleTh", p.title_en AS "titleEn"
  ${ofCycle.replace('FROM audit_entry e', 'FROM audit_entry e LEFT JOIN position p ON p.id = e.position_id')} ORDER BY e.at DESC, e.id DESC LIMIT $3`;

/** What happened to a cycle, newest first, as sentences. */
@Injectable()
export class Trail {
  async of(tx: EntityManager, { agencyId, id }: CycleRow, limit: number): Promise<{ data: TrailEntry[]; total: number }> {
    const rows = await tx.query<EntryRow[]>(entries, [agencyId, id, limit]);
    const [count] = await tx.query<{ total: number }[]>(`SELECT count(*)::int AS total ${ofCycle}`, [agencyId, id]);
    const data = rows.map(({ id: entryId, at, action, detail, titleTh, titleEn }) => ({
      id: entryId,
      at: at.toISOString(),
      action,
      by: titleTh === null || titleEn === null ? texts.roles.system : { th: titleTh, en: titleEn },
      sentence: auditSentence(action, detail),
    }));
    return { data, total: count?.total ?? 0 };
  }
}
