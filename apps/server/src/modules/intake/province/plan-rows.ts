import { planImport, type KnownAgency, type ProvinceReading, type StoredResult } from '@prongsai/intake';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { keptBack, plannedRow, type PlannedRow } from './planned-row.js';
import type { ProvinceChoiceMade } from './province-sheet-read.js';

const agencies = `SELECT id, name_th AS name, type, district FROM agency WHERE province_id = $1 ORDER BY id`;
const stored = `SELECT r.agency_id AS "agencyId", r.printed FROM result r JOIN agency a ON a.id = r.agency_id
  WHERE a.province_id = $1 AND r.fiscal_year = $2`;
/** The lock keeps a submission waiting until what is planned here is done. */
const inUse = `SELECT c.agency_id AS "agencyId" FROM cycle c JOIN agency a ON a.id = c.agency_id
  WHERE a.province_id = $1 AND c.definition_id = 'annual-cycle' AND c.result_fiscal_year = $2 AND c.state NOT IN ('analysing', 'cancelled') FOR SHARE OF c`;

/** Works out what importing a province's sheet would do to what is on file now. */
@Injectable()
export class PlanRows {
  async plan(tx: EntityManager, provinceId: string, reading: ProvinceReading, choice: ProvinceChoiceMade | null): Promise<PlannedRow[]> {
    const year = reading.document.fiscalYears.result ?? 0;
    const used = await tx.query<{ agencyId: string }[]>(inUse, [provinceId, year]);
    const { rows } = planImport(reading, {
      agencies: await tx.query<KnownAgency[]>(agencies, [provinceId]),
      stored: await tx.query<StoredResult[]>(stored, [provinceId, year]),
      chosen: choice?.chosen ?? {},
    });
    const kept = new Set(used.map(({ agencyId }) => agencyId));
    return rows.map(plannedRow).map((row) => (row.printed && kept.has(row.agencyId ?? '') ? keptBack(row, year) : row));
  }
}
