import type { AgencySummary, Grant, GrantKind } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, newId, type Actor } from '../../platform/index.js';
import { agencySummaryOf, type AgencyRow } from '../agencies/index.js';

export interface NewGrant {
  readonly provinceId: string;
  readonly agencyId: string;
  readonly positionId: string;
  readonly kind: GrantKind;
  /** ISO texts, as is the end. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly reason: string;
}

type GrantRow = Omit<AgencyRow, 'id'> & {
  readonly grantId: string;
  readonly id: string;
  readonly kind: GrantKind;
  readonly positionId: string;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly byTh: string;
  readonly byEn: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly reason: string;
  readonly endedAt: Date | null;
  readonly endReason: string | null;
};

/** Who may not see the agency any more does not see that he once did: the agency and the coordinator do. */
const grants = `SELECT g.id AS "grantId", g.kind, g.position_id AS "positionId", p.title_th AS "titleTh", p.title_en AS "titleEn", o.title_th AS "byTh", o.title_en AS "byEn",
    g.starts_at AS "startsAt", g.ends_at AS "endsAt", g.reason, g.ended_at AS "endedAt", g.end_reason AS "endReason",
    a.id, a.province_id AS "provinceId", a.slug, a.name_th AS "nameTh", a.name_en AS "nameEn", a.short_name_th AS "shortNameTh",
    a.short_name_en AS "shortNameEn", a.type, a.district, a.printed_province AS "printedProvince"
  FROM access_grant g JOIN agency a ON a.id = g.agency_id JOIN position p ON p.id = g.position_id JOIN position o ON o.id = g.granted_by_position
  WHERE g.province_id = $1`;

const insert = `INSERT INTO access_grant (id, province_id, agency_id, position_id, kind, starts_at, ends_at, reason, granted_by, granted_by_position)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

const there = `SELECT 1 FROM access_grant WHERE position_id = $1 AND agency_id = $2 AND ended_at IS NULL AND starts_at < $4 AND ends_at > $3`;

function grantOf(row: GrantRow, now: Date): Grant {
  const agency: AgencySummary = agencySummaryOf(row);
  return {
    id: row.grantId,
    kind: row.kind,
    agency,
    positionId: row.positionId,
    title: { th: row.titleTh, en: row.titleEn },
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    reason: row.reason,
    grantedBy: { th: row.byTh, en: row.byEn },
    endedAt: row.endedAt?.toISOString() ?? null,
    endReason: row.endReason,
    open: row.endedAt === null && row.startsAt <= now && row.endsAt > now,
  };
}

/** Access for a time, as far as it concerns the caller: the one who sees, the agency that is seen, the coordinator. */
@Injectable()
export class Grants {
  constructor(private readonly clock: Clock) {}

  async list(tx: EntityManager, actor: Actor): Promise<Grant[]> {
    const rows = await tx.query<GrantRow[]>(`${grants} ORDER BY g.starts_at DESC, g.id DESC LIMIT 500`, [actor.provinceId]);
    return rows.map((row) => grantOf(row, this.clock.now()));
  }

  async find(tx: EntityManager, actor: Actor, grantId: string): Promise<Grant | null> {
    const [row] = await tx.query<GrantRow[]>(`${grants} AND g.id = $2`, [actor.provinceId, grantId]);
    return row ? grantOf(row, this.clock.now()) : null;
  }

  /** The id, or `null` where the position sees the agency in some of that time already. Two at once see one another. */
  async add(tx: EntityManager, actor: Actor, { provinceId, agencyId, positionId, kind, startsAt, endsAt, reason }: NewGrant): Promise<string | null> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`grant:${positionId}:${agencyId}`]);
    if ((await tx.query<unknown[]>(there, [positionId, agencyId, startsAt, endsAt])).length > 0) return null;
    const id = newId();
    await tx.query(insert, [id, provinceId, agencyId, positionId, kind, startsAt, endsAt, reason, actor.accountId, actor.positionId]);
    return id;
  }

  /** `false` where another was first. */
  async end(tx: EntityManager, actor: Actor, grantId: string, reason: string): Promise<boolean> {
    const sql = 'UPDATE access_grant SET ended_at = $2, ended_by = $3, end_reason = $4 WHERE id = $1 AND ended_at IS NULL';
    const [, count] = await tx.query<[unknown[], number]>(sql, [grantId, this.clock.now(), actor.positionId, reason]);
    return count === 1;
  }
}
