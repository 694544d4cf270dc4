import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, refuse, type Actor } from '../../../platform/index.js';

export interface Answer {
  readonly verdict: 'accepted' | 'corrected';
  readonly reason: string;
}

const update = `UPDATE finding f SET verdict = $3, reason = $4, answered_at = $5, answered_by = $6
  FROM result r JOIN agency a ON a.id = r.agency_id
  WHERE r.id = f.result_id AND f.result_id = $1 AND f.id = $2 AND a.province_id = $7 AND ($8::uuid IS NULL OR a.id = $8) RETURNING f.id`;

/** Answers what the checks have found: the printed value stands for a reason, or was corrected in the document. */
@Injectable()
export class AnswerFinding {
  constructor(private readonly clock: Clock) {}

  async answer(tx: EntityManager, actor: Actor, place: { resultId: string; findingId: string }, { verdict, reason }: Answer): Promise<void> {
    const values = [place.resultId, place.findingId, verdict, reason, this.clock.now(), actor.positionId, actor.provinceId, actor.agencyId];
    const [rows] = await tx.query<[unknown[], number]>(update, values);
    if (rows.length === 0) throw refuse.notFound();
  }
}
