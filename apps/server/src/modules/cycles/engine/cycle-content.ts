import { Injectable } from '@nestjs/common';
import { type DocumentKind } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import { hashOf, type Content } from '../content/content.js';
import { contentOf } from '../content/content-of.js';
import { reviewOf } from '../document-of.js';
import { CycleRepository } from './cycle.repository.js';
import type { CycleRow } from './loaded-cycle.js';
import { publishedHashOf } from './published-hash.js';

export interface FrozenContent {
  readonly contentHash: string;
  readonly content: Content;
}

const approved = `SELECT s.content_hash AS "contentHash", s.content FROM cycle_transition t
    JOIN content_snapshot s ON s.cycle_id = t.cycle_id AND s.content_hash = t.content_hash
  WHERE t.cycle_id = $1 AND t.event = 'approve' AND t.from_state = $2 ORDER BY t.version DESC LIMIT 1`;

/** The documents of a cycle as content: what was approved, what was put before somebody, what stands there now. */
@Injectable()
export class CycleContent {
  constructor(private readonly cycles: CycleRepository) {}

  /** The content that was approved last; `null` before. */
  async approved(tx: EntityManager, cycleId: string, kind: DocumentKind): Promise<FrozenContent | null> {
    const rows = await tx.query<FrozenContent[]>(approved, [cycleId, reviewOf(kind)]);
    return rows[0] ?? null;
  }

  /** A document as it stands now, approved or not; `null` when there is no such cycle. The caller has checked the scope. */
  async current(tx: EntityManager, cycleId: string, kind: DocumentKind): Promise<FrozenContent | null> {
    const cycle = await this.cycles.findForEngine(tx, cycleId);
    if (!cycle) return null;
    const content = contentOf(await this.cycles.load(tx, cycle), kind);
    return { contentHash: hashOf(content), content };
  }

  /** Of all that a cycle has published, as whoever acknowledges it names it. */
  async publishedHash(tx: EntityManager, cycle: CycleRow): Promise<string> {
    return publishedHashOf(await this.cycles.load(tx, cycle));
  }

  /** Texts by their hashes, as far as they were ever put before somebody. */
  async frozen(tx: EntityManager, cycleId: string, hashes: readonly string[]): Promise<Map<string, Content>> {
    if (hashes.length === 0) return new Map();
    const sql = `SELECT content_hash AS "contentHash", content FROM content_snapshot WHERE cycle_id = $1 AND content_hash = ANY($2)`;
    const rows = await tx.query<FrozenContent[]>(sql, [cycleId, hashes]);
    return new Map(rows.map(({ contentHash, content }) => [contentHash, content]));
  }
}
