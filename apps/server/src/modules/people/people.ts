import type { Bilingual, Role } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ActingHolder, Seat } from './seat.js';

type SeatRow = Omit<Seat, 'acting'> & { readonly acting: Omit<ActingHolder, 'ownTitle'> | null };

/** Disabled accounts hold nothing; the acting holder comes first because the order puts him in the chair. */
const seats = `
  SELECT p.id AS "positionId", p.role, p.title_th AS "titleTh", p.title_en AS "titleEn", p.province_id AS "provinceId",
         p.agency_id AS "agencyId", p.division_id AS "divisionId", p.access,
         coalesce(array_agg(a.id::text ORDER BY h.acting DESC, h.from_on) FILTER (WHERE a.id IS NOT NULL), '{}') AS "holderAccountIds",
         coalesce(array_agg(a.email ORDER BY h.acting DESC, h.from_on) FILTER (WHERE a.id IS NOT NULL), '{}') AS "holderEmails",
         max(h.order_no) FILTER (WHERE h.acting AND a.id IS NOT NULL) AS "actingOrder",
         json_agg(json_build_object('accountId', a.id, 'name', json_build_object('th', a.name_th, 'en', a.name_en),
           'orderNo', h.order_no, 'orderOn', h.order_on, 'untilOn', h.until_on, 'covers', h.covers)) FILTER (WHERE h.acting AND a.id IS NOT NULL) -> 0 AS acting,
         json_agg(json_build_object('accountId', a.id, 'name', json_build_object('th', a.name_th, 'en', a.name_en)))
           FILTER (WHERE NOT h.acting AND a.id IS NOT NULL) -> 0 AS regular
    FROM position p
    LEFT JOIN division d ON d.id = p.division_id
    LEFT JOIN position_holder h ON h.position_id = p.id AND h.struck_at IS NULL AND h.from_on <= $1 AND coalesce(h.until_on, 'infinity') >= $1
    LEFT JOIN account a ON a.id = h.account_id AND a.disabled_at IS NULL`;
const grouped = ' GROUP BY p.id, d.place ORDER BY ';
const byPlace = 'd.place NULLS LAST, p.role, p.title_th, p.id';
const inOrder = grouped + byPlace;

/** What an account holds in its own right; of several the one it has held longest. */
const ownTitles = `SELECT DISTINCT ON (h.account_id) h.account_id AS "accountId", p.title_th AS th, p.title_en AS en
  FROM position_holder h JOIN position p ON p.id = h.position_id
 WHERE h.account_id = ANY($2::uuid[]) AND NOT h.acting AND h.struck_at IS NULL AND h.from_on <= $1 AND coalesce(h.until_on, 'infinity') >= $1
 ORDER BY h.account_id, h.from_on, h.id`;

/** Positions and their holders of the day; asked by the approval chain, the reminders and the board. */
@Injectable()
export class People {
  /** The heads of the divisions given, in the order of the agency's units. A division without a head answers nothing. */
  headsOf(tx: EntityManager, agencyId: string, divisionIds: readonly string[], onDate: string): Promise<Seat[]> {
    const where = ` WHERE p.agency_id = $2 AND p.role = 'divisionHead' AND p.division_id = ANY($3::uuid[])`;
    return this.#read(tx, seats + where + inOrder, [onDate, agencyId, divisionIds]);
  }

  positionsOf(tx: EntityManager, agencyId: string, role: Role, onDate: string): Promise<Seat[]> {
    return this.#read(tx, `${seats} WHERE p.agency_id = $2 AND p.role = $3${inOrder}`, [onDate, agencyId, role]);
  }

  /** Positions of the province itself, such as its coordinator. */
  positionsOfProvince(tx: EntityManager, provinceId: string, role: Role, onDate: string): Promise<Seat[]> {
    return this.positionsOfProvinces(tx, [provinceId], role, onDate);
  }

  positionsOfProvinces(tx: EntityManager, provinceIds: readonly string[], role: Role, onDate: string): Promise<Seat[]> {
    const where = ' WHERE p.province_id = ANY($2::uuid[]) AND p.agency_id IS NULL AND p.role = $3';
    return this.#read(tx, seats + where + inOrder, [onDate, provinceIds, role]);
  }

  positionsOfAgencies(tx: EntityManager, agencyIds: readonly string[], onDate: string): Promise<Seat[]> {
    return this.#read(tx, `${seats} WHERE p.agency_id = ANY($2::uuid[])${inOrder}`, [onDate, agencyIds]);
  }

  positionsById(tx: EntityManager, positionIds: readonly string[], onDate: string): Promise<Seat[]> {
    return this.#read(tx, `${seats} WHERE p.id = ANY($2::uuid[])${inOrder}`, [onDate, positionIds]);
  }

  /** What the account holds on the day, first in its own right and then by an order. */
  positionsHeldBy(tx: EntityManager, accountId: string, onDate: string): Promise<Seat[]> {
    const where = ` WHERE p.id IN (SELECT position_id FROM position_holder
      WHERE account_id = $2 AND struck_at IS NULL AND from_on <= $1 AND coalesce(until_on, 'infinity') >= $1)`;
    const ownFirst = `coalesce(bool_or(h.acting AND h.account_id = $2), false), ${byPlace}`;
    return this.#read(tx, seats + where + grouped + ownFirst, [onDate, accountId]);
  }

  /** Orders are rare: only where one runs the own position of whoever acts is looked up. */
  async #read(tx: EntityManager, sql: string, values: readonly [onDate: string, ...unknown[]]): Promise<Seat[]> {
    const rows = await tx.query<SeatRow[]>(sql, [...values]);
    const acting = rows.flatMap((row) => row.acting?.accountId ?? []);
    const own = acting.length > 0 ? await tx.query<(Bilingual & { accountId: string })[]>(ownTitles, [values[0], acting]) : [];
    const titles = new Map(own.map(({ accountId, th, en }) => [accountId, { th, en }]));
    return rows.map((row) => ({ ...row, acting: row.acting && { ...row.acting, ownTitle: titles.get(row.acting.accountId) ?? null } }));
  }
}
