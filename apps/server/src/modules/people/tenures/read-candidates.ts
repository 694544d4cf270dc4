import type { Bilingual, Candidate } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, refuse, type Actor } from '../../../platform/index.js';
import { mayRecordOrder } from './authority.js';
import { Offices } from './offices.js';
import { reasonWithDays } from './reason-with-days.js';

interface Line {
  readonly accountId: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly ownTitle: Bilingual | null;
  readonly place: string | null;
}

/** Those of the same agency first of all; the coordinator also finds who serves elsewhere in the province, for a transfer. */
const candidates = `SELECT a.id AS "accountId", a.name_th AS "nameTh", a.name_en AS "nameEn", own.title AS "ownTitle", own.place
  FROM account a LEFT JOIN LATERAL (
    SELECT json_build_object('th', p.title_th, 'en', p.title_en) AS title, p.agency_id, g.short_name_th AS place
      FROM position_holder h JOIN position p ON p.id = h.position_id LEFT JOIN agency g ON g.id = p.agency_id
     WHERE h.account_id = a.id AND h.struck_at IS NULL AND NOT h.acting AND h.from_on <= $2 AND coalesce(h.until_on, 'infinity') >= $2
     ORDER BY (p.agency_id IS NOT DISTINCT FROM $1::uuid) DESC, h.from_on LIMIT 1) own ON true
  WHERE a.disabled_at IS NULL AND ($3::uuid IS NULL OR own.agency_id = $3 OR own.title IS NULL)
  ORDER BY (own.agency_id IS NOT DISTINCT FROM $1::uuid) DESC, a.name_th, a.id LIMIT 200`;

/** Accounts that may be put into a position. */
@Injectable()
export class ReadCandidates {
  constructor(
    private readonly offices: Offices,
    private readonly clock: Clock,
  ) {}

  async of(tx: EntityManager, actor: Actor, positionId: string): Promise<Candidate[]> {
    const office = await this.offices.find(tx, actor, positionId);
    if (!mayRecordOrder(actor, office)) throw refuse.notPermitted([reasonWithDays('not-yours-to-appoint')]);
    const lines = await tx.query<Line[]>(candidates, [office.agencyId, this.clock.today(), actor.agencyId]);
    return lines.map(({ accountId, nameTh, nameEn, ownTitle, place }) => ({
      accountId,
      name: { th: nameTh, en: nameEn },
      ownTitle,
      place: place === null ? null : { th: place, en: place },
    }));
  }
}
