import type { AgencySummary, Division } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Whose rows a caller may see: a province, narrowed to one agency unless the position is the province's. */
export interface Scope {
  readonly provinceId: string;
  readonly agencyId: string | null;
}

export interface AgencyRow {
  readonly id: string;
  readonly provinceId: string;
  readonly slug: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly shortNameTh: string;
  readonly shortNameEn: string;
  readonly type: string;
  readonly district: string | null;
  readonly printedProvince: string | null;
}

export type DivisionRow = Division & { readonly agencyId: string };

const columns = `SELECT a.id, a.province_id AS "provinceId", a.slug, a.name_th AS "nameTh", a.name_en AS "nameEn",
  a.short_name_th AS "shortNameTh", a.short_name_en AS "shortNameEn", a.type, a.district, a.printed_province AS "printedProvince"
  FROM agency a`;
const inScope = ' WHERE a.province_id = $1 AND ($2::uuid IS NULL OR a.id = $2)';
const byName = ' ORDER BY a.name_th COLLATE "th-TH-x-icu", a.id';

export const agencySummaryOf = (row: AgencyRow): AgencySummary => ({
  id: row.id,
  slug: row.slug,
  name: { th: row.nameTh, en: row.nameEn },
  shortName: { th: row.shortNameTh, en: row.shortNameEn },
  type: row.type,
  district: row.district,
  province: row.printedProvince,
});

/** Agencies and their divisions; whatever a caller asks for goes through the caller's scope. */
@Injectable()
export class Agencies {
  listInScope(tx: EntityManager, scope: Scope): Promise<AgencyRow[]> {
    return tx.query<AgencyRow[]>(columns + inScope + byName, [scope.provinceId, scope.agencyId]);
  }

  /** `null` when there is no such agency in the scope. */
  async findInScope(tx: EntityManager, scope: Scope, agencyId: string): Promise<AgencyRow | null> {
    const rows = await tx.query<AgencyRow[]>(`${columns + inScope} AND a.id = $3`, [scope.provinceId, scope.agencyId, agencyId]);
    return rows[0] ?? null;
  }

  /** For the engine and the public page, where nobody's scope applies. */
  async findBySlug(tx: EntityManager, slug: string): Promise<AgencyRow | null> {
    return (await tx.query<AgencyRow[]>(`${columns} WHERE a.slug = $1`, [slug]))[0] ?? null;
  }

  /** For work the engine does by itself on rows it has already found. */
  async byIds(tx: EntityManager, ids: readonly string[]): Promise<Map<string, AgencyRow>> {
    const rows = await tx.query<AgencyRow[]>(`${columns} WHERE a.id = ANY($1::uuid[])`, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  divisionsOf(tx: EntityManager, agencyId: string): Promise<DivisionRow[]> {
    const sql = `SELECT id, agency_id AS "agencyId", name, short_name AS "shortName" FROM division WHERE agency_id = $1 ORDER BY place, name`;
    return tx.query<DivisionRow[]>(sql, [agencyId]);
  }
}
