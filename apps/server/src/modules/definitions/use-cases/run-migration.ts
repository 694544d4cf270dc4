import { Injectable } from '@nestjs/common';
import type { Unworded } from '@prongsai/contracts';
import { milestonesOf, renamedBetween } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import { Audit, Clock, newId, Outbox, refuse, type Actor } from '../../../platform/index.js';
import { CycleRepository, RepinCycle, type CycleRow, type LoadedCycle } from '../../cycles/index.js';
import { twoVersions, type VersionPair } from '../known-versions.js';
import { landingOf, landingParts } from '../landing-of.js';
import { MigrationsRepository } from '../migrations.repository.js';

export interface MigrationToRun extends VersionPair {
  readonly reason: string;
  /** With the versions that the caller has seen. */
  readonly cycles: readonly { readonly cycleId: string; readonly version: number }[];
}

type Landed = { readonly cycle: CycleRow; readonly to: CycleRow['state'] };

type Outcome = { readonly ok: true; readonly to: CycleRow['state'] } | { readonly ok: false; readonly reasons: readonly Unworded[] };

/** Where the cycle goes on, if it is still what the caller has seen. */
function landingIn(loaded: LoadedCycle, seen: number, migration: MigrationToRun): Outcome {
  const { definitionId, definitionVersion, version } = loaded.cycle;
  const refused = (code: string, params: NonNullable<Unworded['params']>): Outcome => ({ ok: false, reasons: [{ code, params }] });
  if (definitionId !== migration.definitionId || definitionVersion !== migration.from) return refused('definition-pinned-otherwise', { number: migration.from });
  return version === seen ? landingOf(loaded, migration) : refused('changed-meanwhile', { version });
}

/** Takes running cycles into another version of their workflow: all that are named, or none, with every reason. */
@Injectable()
export class RunMigration {
  constructor(
    private readonly cycles: CycleRepository,
    private readonly repin: RepinCycle,
    private readonly migrations: MigrationsRepository,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** The id of the record. */
  async run(tx: EntityManager, actor: Actor, migration: MigrationToRun): Promise<string> {
    const { before, after } = twoVersions(migration);
    const landed = await this.#landAll(tx, actor, migration);
    const id = newId();
    await this.migrations.add(tx, actor, { ...migration, id, at: this.clock.now() });
    const hasNewDeadlines = milestonesOf(after).some((milestone) => !milestonesOf(before).includes(milestone));
    for (const { cycle, to } of landed) {
      await this.#move(tx, actor, id, migration, cycle, to);
      if (hasNewDeadlines) await this.outbox.add(tx, 'plan-reminders', { cycleId: cycle.id });
    }
    return id;
  }

  /** Locked in one order, so that two migrations at once wait for each other instead of blocking. */
  async #landAll(tx: EntityManager, actor: Actor, migration: MigrationToRun): Promise<Landed[]> {
    const landed: Landed[] = [];
    const reasons: Unworded[] = [];
    const seen = new Map(migration.cycles.map(({ cycleId, version }) => [cycleId, version]));
    for (const [cycleId, version] of [...seen].sort(([a], [b]) => a.localeCompare(b))) {
      const loaded = await this.cycles.lockAndLoad(tx, actor, cycleId, landingParts);
      if (!loaded) throw refuse.notFound();
      const landing = landingIn(loaded, version, migration);
      if (landing.ok) landed.push({ cycle: loaded.cycle, to: landing.to });
      else reasons.push(...landing.reasons.map((reason) => ({ ...reason, where: `cycle:${cycleId}` })));
    }
    if (reasons.length > 0) throw refuse.transition(reasons);
    return landed;
  }

  async #move(tx: EntityManager, actor: Actor, id: string, { definitionId, from, to: version, reason }: MigrationToRun, cycle: CycleRow, to: Landed['to']): Promise<void> {
    const { id: cycleId, agencyId, state: fromState } = cycle;
    const versionAfter = await this.repin.repin(tx, cycle, { version, state: to, names: renamedBetween(definitionId, from, version) });
    await this.migrations.addCycle(tx, id, { cycleId, agencyId, fromState, toState: to, versionAfter });
    const detail = { fromVersion: from, toVersion: version, reason };
    await this.audit.write(tx, { agencyId, actor, action: 'definition.migrate', subject: { type: 'cycle', id: cycleId }, detail });
  }
}
