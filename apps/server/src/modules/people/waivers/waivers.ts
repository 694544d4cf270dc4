import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** By which document a head may decide on own text. */
export interface ActiveWaiver {
  readonly id: string;
  readonly reason: string;
  readonly documentNo: string;
}

/** Others who hold a position of the head's division on the day: whoever could act by an order. */
export const othersInDivision = `SELECT count(DISTINCT other.account_id)::int FROM position chair
    JOIN position_holder other ON other.position_id = chair.id AND other.struck_at IS NULL
     AND other.from_on <= $2 AND coalesce(other.until_on, 'infinity') >= $2
    JOIN account person ON person.id = other.account_id AND person.disabled_at IS NULL
   WHERE chair.agency_id = head.agency_id AND chair.division_id = head.division_id AND NOT EXISTS (
     SELECT 1 FROM position_holder own WHERE own.position_id = head.id AND own.account_id = other.account_id AND NOT own.acting
        AND own.struck_at IS NULL AND own.from_on <= $2 AND coalesce(own.until_on, 'infinity') >= $2)`;

const active = `SELECT w.position_id AS "positionId", w.id, w.reason, w.document_no AS "documentNo"
  FROM waiver w JOIN position head ON head.id = w.position_id
 WHERE w.agency_id = $1 AND w.revoked_at IS NULL AND w.from_on <= $2 AND w.until_on >= $2 AND (${othersInDivision}) = 0`;

/** Waivers of the separation of duties, as the approvals ask for them. */
@Injectable()
export class Waivers {
  /** By position. A waiver rests while the division has somebody else: its reason is gone. */
  async activeFor(tx: EntityManager, agencyId: string, day: string): Promise<Map<string, ActiveWaiver>> {
    const rows = await tx.query<(ActiveWaiver & { readonly positionId: string })[]>(active, [agencyId, day]);
    return new Map(rows.map(({ positionId, ...waiver }) => [positionId, waiver]));
  }
}
