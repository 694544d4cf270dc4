import { Injectable } from '@nestjs/common';
import { renamedBetween } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, refuse, type Actor } from '../../../platform/index.js';
import { CycleRepository, RepinCycle } from '../../cycles/index.js';
import { hasMovedSince } from '../has-moved-since.js';
import { MigrationsRepository, type MigratedCycle, type MigrationRow } from '../migrations.repository.js';

/** Takes a migration back for every cycle that nothing has happened to since; the others stay where they are. */
@Injectable()
export class UndoMigration {
  constructor(
    private readonly cycles: CycleRepository,
    private readonly repin: RepinCycle,
    private readonly migrations: MigrationsRepository,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async undo(tx: EntityManager, actor: Actor, migrationId: string, reason: string): Promise<void> {
    await this.migrations.lock(tx, actor, migrationId);
    const migration = await this.migrations.find(tx, actor, migrationId);
    if (!migration) throw refuse.notFound();
    if (migration.undoneAt !== null) throw refuse.transition([{ code: 'migration-undone' }]);
    const undone: string[] = [];
    for (const migrated of [...migration.cycles].sort((a, b) => a.cycleId.localeCompare(b.cycleId))) {
      if (await this.#takeBack(tx, actor, migration, migrated, reason)) undone.push(migrated.cycleId);
    }
    if (undone.length === 0) throw refuse.transition(migration.cycles.map(({ cycleId }) => ({ code: 'cycle-moved-since', where: `cycle:${cycleId}` })));
    await this.migrations.undone(tx, migrationId, undone, { at: this.clock.now(), reason });
  }

  async #takeBack(tx: EntityManager, actor: Actor, migration: MigrationRow, migrated: MigratedCycle, reason: string): Promise<boolean> {
    const { definitionId, fromVersion, toVersion } = migration;
    const cycle = await this.cycles.find(tx, actor, migrated.cycleId, 'alone');
    if (!cycle || hasMovedSince({ ...migrated, versionNow: cycle.version })) return false;
    await this.repin.repin(tx, cycle, { version: fromVersion, state: migrated.fromState, names: renamedBetween(definitionId, toVersion, fromVersion) });
    const detail = { fromVersion: toVersion, toVersion: fromVersion, reason };
    await this.audit.write(tx, { agencyId: cycle.agencyId, actor, action: 'definition.undo', subject: { type: 'cycle', id: cycle.id }, detail });
    return true;
  }
}
