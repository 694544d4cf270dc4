export { DefinitionMigrationCycleEntity } from './definition-migration-cycle.entity.js';
export { DefinitionMigrationEntity } from './definition-migration.entity.js';
export { DefinitionsModule } from './definitions.module.js';
