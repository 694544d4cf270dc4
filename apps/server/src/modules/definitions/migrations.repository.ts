import type { CycleState, DefinitionId } from '@prongsai/ita';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/index.js';
import type { VersionPair } from './known-versions.js';

export interface MigratedCycle {
  readonly cycleId: string;
  readonly agencyId: string;
  readonly fiscalYear: number;
  readonly fromState: CycleState;
  readonly toState: CycleState;
  readonly versionAfter: number;
  readonly undone: boolean;
  /** The version that the cycle has now. */
  readonly versionNow: number;
}

export interface MigrationRow {
  readonly id: string;
  readonly definitionId: DefinitionId;
  readonly fromVersion: number;
  readonly toVersion: number;
  readonly reason: string;
  readonly at: Date;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly undoneAt: Date | null;
  readonly cycles: readonly MigratedCycle[];
}

const insert = `INSERT INTO definition_migration (id, province_id, definition_id, from_version, to_version, reason, at, position_id, account_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const insertCycle = `INSERT INTO definition_migration_cycle (migration_id, cycle_id, agency_id, from_state, to_state, version_after) VALUES ($1, $2, $3, $4, $5, $6)`;

const select = `SELECT m.id, m.definition_id AS "definitionId", m.from_version AS "fromVersion", m.to_version AS "toVersion", m.reason, m.at,
    p.title_th AS "titleTh", p.title_en AS "titleEn", m.undone_at AS "undoneAt",
    (SELECT coalesce(json_agg(json_build_object('cycleId', c.id, 'agencyId', c.agency_id, 'fiscalYear', c.fiscal_year, 'fromState', t.from_state,
        'toState', t.to_state, 'versionAfter', t.version_after, 'undone', t.undone, 'versionNow', c.version) ORDER BY a.name_th COLLATE "th-TH-x-icu", c.id), '[]')
      FROM definition_migration_cycle t JOIN cycle c ON c.id = t.cycle_id JOIN agency a ON a.id = c.agency_id WHERE t.migration_id = m.id) AS cycles
  FROM definition_migration m JOIN position p ON p.id = m.position_id WHERE m.province_id = $1`;

/** The record of cycles that were taken into another version. */
@Injectable()
export class MigrationsRepository {
  async add(tx: EntityManager, actor: Actor, migration: VersionPair & { readonly id: string; readonly reason: string; readonly at: Date }): Promise<void> {
    const { id, definitionId, from, to, reason, at } = migration;
    await tx.query(insert, [id, actor.provinceId, definitionId, from, to, reason, at, actor.positionId, actor.accountId]);
  }

  async addCycle(tx: EntityManager, id: string, cycle: Pick<MigratedCycle, 'cycleId' | 'agencyId' | 'fromState' | 'toState' | 'versionAfter'>): Promise<void> {
    await tx.query(insertCycle, [id, cycle.cycleId, cycle.agencyId, cycle.fromState, cycle.toState, cycle.versionAfter]);
  }

  list(tx: EntityManager, { provinceId }: Pick<Actor, 'provinceId'>): Promise<MigrationRow[]> {
    return tx.query<MigrationRow[]>(`${select} ORDER BY m.at DESC, m.id DESC`, [provinceId]);
  }

  async find(tx: EntityManager, { provinceId }: Pick<Actor, 'provinceId'>, id: string): Promise<MigrationRow | null> {
    return (await tx.query<MigrationRow[]>(`${select} AND m.id = $2`, [provinceId, id]))[0] ?? null;
  }

  /** Two who undo the same at once take turns. */
  async lock(tx: EntityManager, { provinceId }: Pick<Actor, 'provinceId'>, id: string): Promise<void> {
    await tx.query('SELECT 1 FROM definition_migration WHERE province_id = $1 AND id = $2 FOR UPDATE', [provinceId, id]);
  }

  async undone(tx: EntityManager, id: string, cycleIds: readonly string[], { at, reason }: { readonly at: Date; readonly reason: string }): Promise<void> {
    await tx.query('UPDATE definition_migration SET undone_at = $2, undo_reason = $3 WHERE id = $1', [id, at, reason]);
    await tx.query('UPDATE definition_migration_cycle SET undone = true WHERE migration_id = $1 AND cycle_id = ANY($2::uuid[])', [id, cycleIds]);
  }
}
