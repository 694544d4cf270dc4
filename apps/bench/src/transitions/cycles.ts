import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface BenchCycle {
  readonly id: string;
  readonly agencyId: string;
  /** As the contender knows it; the row is its own. */
  version: number;
  state: 'analysing' | 'planning';
}

export interface Province {
  readonly id: string;
  readonly officerId: string;
  readonly coordinatorId: string;
  readonly accountId: string;
  readonly cycles: readonly BenchCycle[];
}

/** Enough that a cycle's history stays as short as a real year's, and that two in flight never want the same one. */
export const cyclesALane = 32;

const fiscalYear = 2569;

/** A province whose agencies each have a result without weak points and a cycle that is being analysed. */
export async function addProvince(pool: pg.Pool, name: string, agencies: number): Promise<Province> {
  const province = { id: randomUUID(), officerId: randomUUID(), coordinatorId: randomUUID(), accountId: randomUUID() };
  await pool.query('INSERT INTO province (id, name_th, name_en) VALUES ($1, $2, $2)', [province.id, name]);
  const cycles: BenchCycle[] = [];
  for (let no = 0; no < agencies; no += 1) {
    const cycle: BenchCycle = { id: randomUUID(), agencyId: randomUUID(), version: 0, state: 'analysing' };
    await pool.query(
      `INSERT INTO agency (id, province_id, slug, name_th, name_en, short_name_th, short_name_en, type)
       VALUES ($1, $2, $3, $3, $3, $3, $3, 'องค์การบริหารส่วนตำบล')`,
      [cycle.agencyId, province.id, `${name}-${no}`],
    );
    await pool.query(
      `INSERT INTO result (id, agency_id, fiscal_year, printed, scored, weak_indicators, recorded_at, recorded_by)
       VALUES ($1, $2, $3, '{}', '{}', '{}', now(), $4)`,
      [randomUUID(), cycle.agencyId, fiscalYear - 1, province.officerId],
    );
    await pool.query(
      `INSERT INTO cycle (id, agency_id, fiscal_year, result_fiscal_year, definition_id, definition_version, state, state_since, round, version)
       VALUES ($1, $2, $3, $4, 'annual-cycle', 1, 'analysing', now(), 1, 0)`,
      [cycle.id, cycle.agencyId, fiscalYear, fiscalYear - 1],
    );
    cycles.push(cycle);
  }
  return { ...province, cycles };
}

/** There and back: the analysis is submitted, then reopened, and so on; each way is one transition. */
export const nextMove = (cycle: BenchCycle) =>
  cycle.state === 'analysing'
    ? ({ event: 'submitAnalysis', to: 'planning', effect: 'settle-reminders', role: 'officer' } as const)
    : ({ event: 'reopen', to: 'analysing', effect: 'plan-reminders', role: 'coordinator' } as const);
