import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CyclesModule } from '../cycles/index.js';
import { DefinitionsController } from './definitions.controller.js';
import { MigrationsRepository } from './migrations.repository.js';
import { ReadDefinitions } from './read-definitions.js';
import { ReadMigrations } from './read-migrations.js';
import { PreviewMigration } from './use-cases/preview-migration.js';
import { RunMigration } from './use-cases/run-migration.js';
import { UndoMigration } from './use-cases/undo-migration.js';

/** The workflows as people see them: drawn, compared, and changed under running cycles. */
@Module({
  imports: [AgenciesModule, CyclesModule],
  controllers: [DefinitionsController],
  providers: [MigrationsRepository, ReadDefinitions, ReadMigrations, PreviewMigration, RunMigration, UndoMigration],
})
export class DefinitionsModule {}
