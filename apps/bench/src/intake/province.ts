import { randomUUID } from 'node:crypto';
import type { Actor } from '@prongsai/server';
import pg from 'pg';
import type { SheetRow } from './sheet-rows.js';

const addAgencies = `INSERT INTO agency (id, province_id, slug, name_th, name_en, short_name_th, short_name_en, type, district)
  SELECT gen_random_uuid(), $1, 'bench-' || given.no, given.name, given.name, given.name, given.name, given.type, given.district
    FROM jsonb_to_recordset($2) AS given (no int, name text, type text, district text)`;

/** A province that has every agency of the sheet, and its coordinator. */
export async function addProvince(pool: pg.Pool, rows: readonly SheetRow[]): Promise<Actor> {
  const provinceId = randomUUID();
  await pool.query('INSERT INTO province (id, name_th, name_en) VALUES ($1, $2, $2)', [provinceId, 'bench']);
  const agencies = rows.map(({ no, name, type, district }) => ({ no, name, type, district: district.replace(/^อำเภอ/, '') }));
  await pool.query(addAgencies, [provinceId, JSON.stringify(agencies)]);
  return { accountId: randomUUID(), positionId: randomUUID(), role: 'coordinator', provinceId, agencyId: null, divisionId: null, language: 'th', access: 'standing' };
}
