import type { Bilingual, LateWork } from '@prongsai/contracts';
import type { Recipient } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { audienceNames } from '../../deadlines/index.js';

interface SentRow {
  readonly deadlineId: string;
  readonly at: Date;
  readonly rung: string;
  readonly titleTh: string | null;
  readonly titleEn: string | null;
}

interface PlannedRow {
  readonly deadlineId: string;
  readonly at: Date;
  readonly rung: string;
  readonly audience: Recipient;
}

export type ReminderHistory = Pick<LateWork, 'lastSent' | 'nextPlanned'>;

const lastSent = `SELECT DISTINCT ON (r.deadline_id) r.deadline_id AS "deadlineId", r.settled_at AS at, r.rung, p.title_th AS "titleTh", p.title_en AS "titleEn"
  FROM reminder r LEFT JOIN position p ON p.id = r.position_id
  WHERE r.deadline_id = ANY($1::uuid[]) AND r.status = 'sent' AND r.audience <> 'engine' ORDER BY r.deadline_id, r.settled_at DESC, r.id`;
const nextPlanned = `SELECT DISTINCT ON (deadline_id) deadline_id AS "deadlineId", planned_for AS at, rung, audience
  FROM reminder WHERE deadline_id = ANY($1::uuid[]) AND status = 'planned' AND audience <> 'engine' ORDER BY deadline_id, planned_for, id`;

const titled = (th: string | null, en: string | null): Bilingual | null => (th === null || en === null ? null : { th, en });

/** The last letter of each deadline and the next one. */
@Injectable()
export class ReminderHistories {
  async of(tx: EntityManager, deadlineIds: readonly string[]): Promise<(deadlineId: string) => ReminderHistory> {
    const sent = new Map((await tx.query<SentRow[]>(lastSent, [deadlineIds])).map((row) => [row.deadlineId, row]));
    const planned = new Map((await tx.query<PlannedRow[]>(nextPlanned, [deadlineIds])).map((row) => [row.deadlineId, row]));
    return (deadlineId) => {
      const last = sent.get(deadlineId);
      const next = planned.get(deadlineId);
      return {
        lastSent: last ? { at: last.at.toISOString(), rung: last.rung, position: titled(last.titleTh, last.titleEn), bounced: false } : null,
        nextPlanned: next ? { at: next.at.toISOString(), rung: next.rung, to: audienceNames[next.audience] } : null,
      };
    };
  }
}
