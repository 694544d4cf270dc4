import { reasonOf, type MigrationView } from '@prongsai/contracts';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuse, type Actor } from '../../platform/index.js';
import { Agencies, agencySummaryOf, type AgencyRow } from '../agencies/index.js';
import { hasMovedSince } from './has-moved-since.js';
import { MigrationsRepository, type MigratedCycle, type MigrationRow } from './migrations.repository.js';

const cycleView = (migrated: MigratedCycle, agency: AgencyRow, isOver: boolean): MigrationView['cycles'][number] => {
  const { cycleId, fiscalYear, fromState, toState, undone } = migrated;
  const stays = !undone && (isOver || hasMovedSince(migrated));
  return { cycleId, agency: agencySummaryOf(agency), fiscalYear, fromState, toState, undone, reasons: stays ? [reasonOf({ code: 'cycle-moved-since' })] : [] };
};

/** What was taken into another version, with what could still be taken back. */
@Injectable()
export class ReadMigrations {
  constructor(
    private readonly migrations: MigrationsRepository,
    private readonly agencies: Agencies,
  ) {}

  async list(tx: EntityManager, actor: Actor): Promise<MigrationView[]> {
    return this.#views(tx, await this.migrations.list(tx, actor));
  }

  async one(tx: EntityManager, actor: Actor, id: string): Promise<MigrationView> {
    const row = await this.migrations.find(tx, actor, id);
    const [view] = row ? await this.#views(tx, [row]) : [];
    if (!view) throw refuse.notFound();
    return view;
  }

  async #views(tx: EntityManager, rows: readonly MigrationRow[]): Promise<MigrationView[]> {
    const ids = new Set(rows.flatMap(({ cycles }) => cycles.map(({ agencyId }) => agencyId)));
    const agencies = await this.agencies.byIds(tx, [...ids]);
    return rows.map(({ titleTh, titleEn, at, undoneAt, cycles, ...row }) => ({
      ...row,
      at: at.toISOString(),
      by: { th: titleTh, en: titleEn },
      undoneAt: undoneAt?.toISOString() ?? null,
      cycles: cycles.flatMap((migrated) => {
        const agency = agencies.get(migrated.agencyId);
        return agency ? [cycleView(migrated, agency, undoneAt !== null)] : [];
      }),
    }));
  }
}
