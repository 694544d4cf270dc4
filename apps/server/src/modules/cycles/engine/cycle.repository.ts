import { Injectable } from '@nestjs/common';
import type { DefinitionId } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import type { Scope } from '../../agencies/index.js';
import { loadedParts, loadSql, type LoadedPart } from './load-sql.js';
import type { CycleRow, LoadedCycle, TransitionRow } from './loaded-cycle.js';

const columns = `c.id, c.agency_id AS "agencyId", c.fiscal_year AS "fiscalYear", c.result_fiscal_year AS "resultFiscalYear",
  c.definition_id AS "definitionId", c.definition_version AS "definitionVersion", c.state, c.state_since AS "stateSince", c.round, c.version,
  c.acknowledged_at AS "acknowledgedAt", c.acknowledged_hash AS "acknowledgedHash"`;
const from = 'FROM cycle c JOIN agency a ON a.id = c.agency_id';
const inScope = 'a.province_id = $1 AND ($2::uuid IS NULL OR a.id = $2)';

/** Who else may hold the row at the same time: writers of content share it, a transition has it alone. */
export type CycleLock = 'none' | 'share' | 'alone';
const locks: Record<CycleLock, string> = { none: '', share: ' FOR SHARE OF c', alone: ' FOR NO KEY UPDATE OF c' };

export interface CycleFilter {
  readonly definitionId: DefinitionId;
  readonly definitionVersion?: number | undefined;
  readonly agencyId?: string | undefined;
  readonly fiscalYear?: number | undefined;
}

/** Cycles in the caller's scope; a cycle outside it does not exist for the caller. */
@Injectable()
export class CycleRepository {
  async find(tx: EntityManager, scope: Scope, cycleId: string, lock: CycleLock = 'none'): Promise<CycleRow | null> {
    const rows =
      scope.agencyId === null
        ? await tx.query<CycleRow[]>(`SELECT ${columns} ${from} WHERE a.province_id = $1 AND c.id = $2${locks[lock]}`, [scope.provinceId, cycleId])
        : await tx.query<CycleRow[]>(`SELECT ${columns} FROM cycle c WHERE c.agency_id = $1 AND c.id = $2${locks[lock]}`, [scope.agencyId, cycleId]);
    return rows[0] ?? null;
  }

  /** Of one workflow. */
  list(tx: EntityManager, scope: Scope, { definitionId, definitionVersion, agencyId, fiscalYear }: CycleFilter): Promise<CycleRow[]> {
    const sql = `SELECT ${columns} ${from} WHERE ${inScope} AND c.definition_id = $3 AND ($4::int IS NULL OR c.definition_version = $4)
        AND ($5::uuid IS NULL OR a.id = $5) AND ($6::int IS NULL OR c.fiscal_year = $6)
      ORDER BY c.fiscal_year DESC, a.name_th COLLATE "th-TH-x-icu", c.id`;
    return tx.query<CycleRow[]>(sql, [scope.provinceId, scope.agencyId, definitionId, definitionVersion ?? null, agencyId ?? null, fiscalYear ?? null]);
  }

  /** For work the engine does by itself, where nobody's scope applies. */
  async findForEngine(tx: EntityManager, cycleId: string, lock: CycleLock = 'none'): Promise<CycleRow | null> {
    const rows = await tx.query<CycleRow[]>(`SELECT ${columns} FROM cycle c WHERE c.id = $1${locks[lock]}`, [cycleId]);
    return rows[0] ?? null;
  }

  /** One statement: after the row was locked it sees everything that was committed before. */
  async load(tx: EntityManager, cycle: CycleRow): Promise<LoadedCycle> {
    const parts = await this.#parts(tx, cycle.id);
    if (!parts) throw new Error(`cycle ${cycle.id} could not be loaded`);
    return { cycle, ...parts };
  }

  /** Locks a cycle alone and loads what is asked for; both statements travel together, and the second sees what the first has waited for. */
  async lockAndLoad(tx: EntityManager, scope: Scope | 'engine', cycleId: string, parts: readonly LoadedPart[] = loadedParts): Promise<LoadedCycle | null> {
    const found = scope === 'engine' ? this.findForEngine(tx, cycleId, 'alone') : this.find(tx, scope, cycleId, 'alone');
    const [cycle, loaded] = await Promise.all([found, this.#parts(tx, cycleId, parts)]);
    return cycle && loaded ? { cycle, ...loaded } : null;
  }

  async #parts(tx: EntityManager, cycleId: string, parts: readonly LoadedPart[] = loadedParts): Promise<Omit<LoadedCycle, 'cycle'> | undefined> {
    const rows = await tx.query<{ loaded: Omit<LoadedCycle, 'cycle'> }[]>(loadSql(parts), [cycleId]);
    return rows[0]?.loaded;
  }

  /** The history of a cycle that the caller has found, oldest first. */
  history(tx: EntityManager, { id }: CycleRow): Promise<TransitionRow[]> {
    return tx.query<TransitionRow[]>(
      `SELECT event, from_state AS "fromState", to_state AS "toState", round, to_json(at) #>> '{}' AS at
         FROM cycle_transition WHERE cycle_id = $1 ORDER BY version`,
      [id],
    );
  }
}
