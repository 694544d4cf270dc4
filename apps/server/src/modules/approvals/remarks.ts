import type { Remark } from '@prongsai/contracts';
import type { CycleState } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CycleContent, placesOf, readsTheSame, type Content } from '../cycles/index.js';

interface RemarkRow {
  readonly id: string;
  readonly place: string;
  readonly field: string | null;
  readonly text: string;
  readonly round: number;
  readonly at: Date;
  readonly contentHash: string;
  readonly titleTh: string;
  readonly titleEn: string;
}

const remarks = `SELECT r.id, r.place, r.field, r.text, r.round, r.at, r.content_hash AS "contentHash", p.title_th AS "titleTh", p.title_en AS "titleEn"
  FROM remark r JOIN position p ON p.id = r.position_id
  WHERE r.cycle_id = $1 AND r.state = $2 AND ($3::uuid IS NULL OR r.position_id = $3) ORDER BY r.round DESC, r.at, r.no`;

/** What returns have asked for. A remark is dealt with when its place, or the field it names, reads otherwise than in the text that was returned. */
@Injectable()
export class Remarks {
  constructor(private readonly content: CycleContent) {}

  /** The remarks on a document beside its present text, the newest round first; of one position where given. */
  async of(tx: EntityManager, cycleId: string, review: CycleState, now: Content, positionId: string | null = null): Promise<Remark[]> {
    const rows = await tx.query<RemarkRow[]>(remarks, [cycleId, review, positionId]);
    const returned = await this.content.frozen(tx, cycleId, [...new Set(rows.map(({ contentHash }) => contentHash))]);
    const places = placesOf(now);
    return rows.map(({ id, place, field, text, round, at, contentHash, titleTh, titleEn }) => {
      const before = returned.get(contentHash);
      const closed = before !== undefined && !readsTheSame(field === null ? place : `${place}/${field}`, places, placesOf(before));
      return { id, where: place, field, text, by: { th: titleTh, en: titleEn }, at: at.toISOString(), round, closed };
    });
  }
}
