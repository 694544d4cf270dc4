import type { Bilingual, LateWork } from '@prongsai/contracts';
import type { Recipient } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { audienceNames, LettersOfLines } from '../../deadlines/index.js';

interface SentRow {
  readonly deadlineId: string;
  readonly at: Date;
  readonly rung: string;
  readonly ids: readonly string[];
  readonly to: readonly Bilingual[];
}

interface PlannedRow {
  readonly deadlineId: string;
  readonly at: Date;
  readonly rung: string;
  readonly audience: Recipient;
}

/** What has been sent last of a deadline, before it is asked how its letters went. */
export interface ReminderHistory {
  readonly last: SentRow | null;
  readonly nextPlanned: LateWork['nextPlanned'];
}

const lastSent = `SELECT DISTINCT ON (r.deadline_id) r.deadline_id AS "deadlineId", max(r.settled_at) AS at, r.rung, array_agg(r.id::text) AS ids,
    coalesce(jsonb_agg(jsonb_build_object('th', p.title_th, 'en', p.title_en) ORDER BY p.title_th) FILTER (WHERE p.id IS NOT NULL), '[]') AS to
  FROM reminder r LEFT JOIN position p ON p.id = r.position_id
  WHERE r.deadline_id = ANY($1::uuid[]) AND r.status = 'sent' AND r.audience <> 'engine' GROUP BY r.deadline_id, r.due_on, r.rung ORDER BY r.deadline_id, 2 DESC, r.rung`;
const nextPlanned = `SELECT DISTINCT ON (deadline_id) deadline_id AS "deadlineId", planned_for AS at, rung, audience
  FROM reminder WHERE deadline_id = ANY($1::uuid[]) AND status = 'planned' AND audience <> 'engine' ORDER BY deadline_id, planned_for, id`;
const notTaken: readonly string[] = ['bounced', 'failed'];

/** The last letters of deadlines and the next ones. */
@Injectable()
export class ReminderHistories {
  constructor(private readonly letters: LettersOfLines) {}

  async of(tx: EntityManager, deadlineIds: readonly string[]): Promise<(deadlineId: string) => ReminderHistory> {
    const sent = new Map((await tx.query<SentRow[]>(lastSent, [deadlineIds])).map((row) => [row.deadlineId, row]));
    const planned = new Map((await tx.query<PlannedRow[]>(nextPlanned, [deadlineIds])).map((row) => [row.deadlineId, row]));
    return (deadlineId) => {
      const next = planned.get(deadlineId);
      return {
        last: sent.get(deadlineId) ?? null,
        nextPlanned: next ? { at: next.at.toISOString(), rung: next.rung, to: audienceNames[next.audience] } : null,
      };
    };
  }

  /** With how the letters went, which is asked outside the caller's transaction. */
  async withLetters(histories: readonly ReminderHistory[]): Promise<(history: ReminderHistory) => Pick<LateWork, 'lastSent' | 'nextPlanned'>> {
    const letters = await this.letters.of(histories.flatMap(({ last }) => last?.ids ?? []));
    return ({ last, nextPlanned: next }) => ({
      lastSent: last && { at: last.at.toISOString(), rung: last.rung, to: [...last.to], bounced: last.ids.some((id) => notTaken.includes(letters.get(id)?.state ?? '')) },
      nextPlanned: next,
    });
  }
}
