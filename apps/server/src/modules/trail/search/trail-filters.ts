import type { ResponseOf, routes } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';

interface AgencyRow {
  readonly id: string;
  readonly th: string;
  readonly en: string;
  readonly fiscalYears: number[];
}

interface PositionRow {
  readonly id: string;
  readonly agencyId: string | null;
  readonly th: string;
  readonly en: string;
}

const agencies = `SELECT a.id, a.name_th AS th, a.name_en AS en,
    coalesce((SELECT array_agg(DISTINCT c.fiscal_year ORDER BY c.fiscal_year DESC) FROM cycle c WHERE c.agency_id = a.id), '{}') AS "fiscalYears"
  FROM agency a ORDER BY a.name_th COLLATE "th-TH-x-icu", a.id`;
const positions = `SELECT id, agency_id AS "agencyId", title_th AS th, title_en AS en FROM position ORDER BY title_th COLLATE "th-TH-x-icu", id`;

/** The agencies and positions that the caller's rows tell of. */
export async function trailFilters(tx: EntityManager): Promise<ResponseOf<typeof routes.trailFilters>> {
  const agencyRows = await tx.query<AgencyRow[]>(agencies);
  const positionRows = await tx.query<PositionRow[]>(positions);
  return {
    agencies: agencyRows.map(({ id, th, en, fiscalYears }) => ({ id, name: { th, en }, fiscalYears })),
    positions: positionRows.map(({ id, agencyId, th, en }) => ({ id, agencyId, title: { th, en } })),
  };
}
