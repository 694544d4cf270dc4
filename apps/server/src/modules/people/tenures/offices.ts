import type { Role } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, type Actor } from '../../../platform/index.js';
import type { KnownTenure } from './appointment-rules.js';

export interface OfficeRow {
  readonly id: string;
  readonly role: Role;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly access: 'standing' | 'granted';
  readonly provinceId: string;
  readonly agencyId: string | null;
  readonly divisionId: string | null;
  readonly division: string | null;
}

export interface TenureRow extends KnownTenure {
  readonly id: string;
  readonly positionId: string;
  readonly struckAt: Date | null;
}

const offices = `SELECT p.id, p.role, p.title_th AS "titleTh", p.title_en AS "titleEn", p.access, p.province_id AS "provinceId",
    p.agency_id AS "agencyId", p.division_id AS "divisionId", d.name AS division
  FROM position p LEFT JOIN division d ON d.id = p.division_id
  WHERE p.province_id = $1 AND ($2::uuid IS NULL OR p.agency_id IS NULL OR p.agency_id = $2)`;
/** From the top of the agency down, as an organisation chart reads. */
const inOrder = " ORDER BY array_position(ARRAY['executive', 'clerk', 'divisionHead', 'officer', 'auditor', 'coordinator'], p.role), d.place, p.title_th, p.id";

const tenure = `SELECT id, position_id AS "positionId", account_id AS "accountId", acting, order_no AS "orderNo", from_on AS "fromOn",
    until_on AS "untilOn", struck_at AS "struckAt" FROM position_holder`;

/** Positions in the caller's scope, and what is recorded of who holds them. */
@Injectable()
export class Offices {
  async find(tx: EntityManager, actor: Actor, positionId: string): Promise<OfficeRow> {
    const [row] = await tx.query<OfficeRow[]>(`${offices} AND p.id = $3`, [actor.provinceId, actor.agencyId, positionId]);
    if (!row) throw refuse.notFound();
    return row;
  }

  ofAgency(tx: EntityManager, actor: Actor, agencyId: string): Promise<OfficeRow[]> {
    return tx.query<OfficeRow[]>(`${offices} AND p.agency_id = $3${inOrder}`, [actor.provinceId, actor.agencyId, agencyId]);
  }

  ofProvince(tx: EntityManager, actor: Actor): Promise<OfficeRow[]> {
    return tx.query<OfficeRow[]>(`${offices} AND p.agency_id IS NULL${inOrder}`, [actor.provinceId, actor.agencyId]);
  }

  /** The position, for this transaction alone: two appointments at once see one another. */
  async lock(tx: EntityManager, actor: Actor, positionId: string): Promise<OfficeRow> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`position:${positionId}`]);
    return this.find(tx, actor, positionId);
  }

  /** What has not been struck. */
  tenuresOf(tx: EntityManager, positionId: string): Promise<TenureRow[]> {
    return tx.query<TenureRow[]>(`${tenure} WHERE position_id = $1 AND struck_at IS NULL ORDER BY from_on`, [positionId]);
  }

  async tenure(tx: EntityManager, tenureId: string): Promise<TenureRow> {
    const [row] = await tx.query<TenureRow[]>(`${tenure} WHERE id = $1`, [tenureId]);
    if (!row) throw refuse.notFound();
    return row;
  }

  async accountState(tx: EntityManager, accountId: string): Promise<'active' | 'disabled' | 'unknown'> {
    const [row] = await tx.query<{ disabled: boolean }[]>('SELECT disabled_at IS NOT NULL AS disabled FROM account WHERE id = $1', [accountId]);
    return row ? (row.disabled ? 'disabled' : 'active') : 'unknown';
  }
}
