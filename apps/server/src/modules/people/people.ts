import type { Bilingual, Role } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A position and who may act for it on a day. */
export interface Seat {
  readonly positionId: string;
  readonly role: Role;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly provinceId: string;
  readonly agencyId: string | null;
  readonly divisionId: string | null;
  readonly holderAccountIds: string[];
  readonly holderEmails: string[];
  /** The order of the holder who acts for the office, where one does. */
  readonly actingOrder: string | null;
}

export const titleOf = (seat: Pick<Seat, 'titleTh' | 'titleEn'>): Bilingual => ({ th: seat.titleTh, en: seat.titleEn });

/** Disabled accounts hold nothing; the acting holder comes first because the order puts them in the chair. */
const seats = `
  SELECT p.id AS "positionId", p.role, p.title_th AS "titleTh", p.title_en AS "titleEn", p.province_id AS "provinceId",
         p.agency_id AS "agencyId", p.division_id AS "divisionId",
         coalesce(array_agg(a.id::text ORDER BY h.acting DESC, h.from_on) FILTER (WHERE a.id IS NOT NULL), '{}') AS "holderAccountIds",
         coalesce(array_agg(a.email ORDER BY h.acting DESC, h.from_on) FILTER (WHERE a.id IS NOT NULL), '{}') AS "holderEmails",
         max(h.order_no) FILTER (WHERE h.acting AND a.id IS NOT NULL) AS "actingOrder"
    FROM position p
    LEFT JOIN division d ON d.id = p.division_id
    LEFT JOIN position_holder h ON h.position_id = p.id AND h.from_on <= $1 AND coalesce(h.until_on, 'infinity') >= $1
    LEFT JOIN account a ON a.id = h.account_id AND a.disabled_at IS NULL`;
const inOrder = ' GROUP BY p.id, d.place ORDER BY d.place NULLS LAST, p.role, p.title_th, p.id';

/** Positions and their holders of the day; asked by the approval chain, the reminders and the board. */
@Injectable()
export class People {
  /** The heads of the divisions given, in the order of the agency's units. A division without a head answers nothing. */
  headsOf(tx: EntityManager, agencyId: string, divisionIds: readonly string[], onDate: string): Promise<Seat[]> {
    const where = ` WHERE p.agency_id = $2 AND p.role = 'divisionHead' AND p.division_id = ANY($3::uuid[])`;
    return tx.query<Seat[]>(seats + where + inOrder, [onDate, agencyId, divisionIds]);
  }

  positionsOf(tx: EntityManager, agencyId: string, role: Role, onDate: string): Promise<Seat[]> {
    return tx.query<Seat[]>(`${seats} WHERE p.agency_id = $2 AND p.role = $3${inOrder}`, [onDate, agencyId, role]);
  }

  /** Positions of the province itself, such as its coordinator. */
  positionsOfProvince(tx: EntityManager, provinceId: string, role: Role, onDate: string): Promise<Seat[]> {
    const where = ' WHERE p.province_id = $2 AND p.agency_id IS NULL AND p.role = $3';
    return tx.query<Seat[]>(seats + where + inOrder, [onDate, provinceId, role]);
  }

  positionsOfAgencies(tx: EntityManager, agencyIds: readonly string[], onDate: string): Promise<Seat[]> {
    return tx.query<Seat[]>(`${seats} WHERE p.agency_id = ANY($2::uuid[])${inOrder}`, [onDate, agencyIds]);
  }

  positionsById(tx: EntityManager, positionIds: readonly string[], onDate: string): Promise<Seat[]> {
    return tx.query<Seat[]>(`${seats} WHERE p.id = ANY($2::uuid[])${inOrder}`, [onDate, positionIds]);
  }

  /** What the account holds on the day. */
  positionsHeldBy(tx: EntityManager, accountId: string, onDate: string): Promise<Seat[]> {
    const where = ` WHERE p.id IN (SELECT position_id FROM position_holder
      WHERE account_id = $2 AND from_on <= $1 AND coalesce(until_on, 'infinity') >= $1)`;
    return tx.query<Seat[]>(seats + where + inOrder, [onDate, accountId]);
  }
}
