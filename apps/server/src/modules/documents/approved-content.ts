import type { DocumentKind } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import { reviewOf, type Content } from '../cycles/index.js';

export interface ApprovedContent {
  readonly content: Content;
  readonly contentHash: string;
  readonly approvedAt: Date;
}

/** Only the last approval counts, and only while it stands: what was approved before a reopening is history. */
const lastApproved = `SELECT s.content, s.content_hash AS "contentHash", t.at AS "approvedAt"
  FROM cycle_transition t JOIN content_snapshot s ON s.cycle_id = t.cycle_id AND s.content_hash = t.content_hash
  WHERE t.cycle_id = $1 AND t.event = 'approve' AND t.from_state = $2
    AND EXISTS (SELECT 1 FROM approval a WHERE a.cycle_id = t.cycle_id AND a.state = t.from_state AND a.round = t.round
      AND a.verdict = 'approve' AND a.voided_at IS NULL)
  ORDER BY t.version DESC LIMIT 1`;

/** The frozen text of a document as it was approved last; `null` when it is not approved. */
export async function approvedContent(tx: EntityManager, cycleId: string, kind: DocumentKind): Promise<ApprovedContent | null> {
  const rows = await tx.query<ApprovedContent[]>(lastApproved, [cycleId, reviewOf(kind)]);
  return rows[0] ?? null;
}
