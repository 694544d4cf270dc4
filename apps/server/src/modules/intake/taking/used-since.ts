import type { Unworded } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Taken } from './taken.js';

const inUse = 'intake-used-since';

/** Cycles of the year that have gone on; the lock keeps a submission waiting until the undoing is done. */
const cycles = `SELECT a.id AS "agencyId", a.name_th AS name, c.state FROM cycle c JOIN agency a ON a.id = c.agency_id
  WHERE c.definition_id = 'annual-cycle' AND c.result_fiscal_year = $1 AND c.agency_id = ANY($2::uuid[]) FOR SHARE OF c`;

/** Results that were recorded again or answered since, and such as are gone. */
const results = `SELECT a.name_th AS name FROM unnest($2::uuid[]) AS taken (id) JOIN agency a ON a.id = taken.id
    LEFT JOIN result r ON r.agency_id = a.id AND r.fiscal_year = $1
  WHERE r.intake_id IS DISTINCT FROM $3 OR EXISTS (SELECT 1 FROM finding f WHERE f.result_id = r.id AND f.answered_at > $4)`;

const analyses = `SELECT taken.no FROM jsonb_to_recordset($2) AS taken (no int, version int)
  LEFT JOIN analysis a ON a.cycle_id = $1 AND a.indicator_no = taken.no WHERE a.version IS DISTINCT FROM taken.version`;

const measures = `SELECT m.no FROM measure m JOIN jsonb_to_recordset($1) AS taken (id uuid, version int) ON taken.id = m.id
  WHERE m.version <> taken.version OR EXISTS (SELECT 1 FROM report_entry e WHERE e.measure_id = m.id)`;

/** Finds what stands on an acceptance, so that it cannot be taken back any more. */
@Injectable()
export class UsedSince {
  async reasons(tx: EntityManager, intakeId: string, taken: Taken, acceptedAt: Date): Promise<Unworded[]> {
    return [
      ...(await this.#cycles(tx, taken)),
      ...(await this.#results(tx, intakeId, taken, acceptedAt)),
      ...(await this.#analyses(tx, taken)),
      ...(await this.#measures(tx, taken)),
    ];
  }

  async #cycles(tx: EntityManager, { before: { fiscalYear, agencyIds } }: Taken): Promise<Unworded[]> {
    const rows = await tx.query<{ name: string; state: string }[]>(cycles, [fiscalYear, agencyIds]);
    const gone = rows.filter(({ state }) => state !== 'analysing' && state !== 'cancelled');
    return gone.map(({ name }) => ({ code: inUse, where: `agency:${name}` }));
  }

  async #results(tx: EntityManager, intakeId: string, { before: { fiscalYear, agencyIds } }: Taken, acceptedAt: Date): Promise<Unworded[]> {
    const rows = await tx.query<{ name: string }[]>(results, [fiscalYear, agencyIds, intakeId, acceptedAt]);
    return rows.map(({ name }) => ({ code: inUse, where: `agency:${name}` }));
  }

  async #analyses(tx: EntityManager, { cycleId, analyses: written }: Taken): Promise<Unworded[]> {
    const given = JSON.stringify(written.map(({ indicatorNo, version }) => ({ no: indicatorNo, version })));
    const rows = await tx.query<{ no: number }[]>(analyses, [cycleId, given]);
    return rows.map(({ no }) => ({ code: inUse, where: `analysis:${no}` }));
  }

  async #measures(tx: EntityManager, { measures: added }: Taken): Promise<Unworded[]> {
    const rows = await tx.query<{ no: number }[]>(measures, [JSON.stringify(added)]);
    return rows.map(({ no }) => ({ code: inUse, where: `measure:${no}` }));
  }
}
