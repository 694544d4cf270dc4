import type { CycleState } from '@prongsai/ita';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CycleEntity } from '../cycles/index.js';
import { DefinitionMigrationEntity } from './definition-migration.entity.js';

/** One cycle of a migration: where it was, and the version it had after, by which one sees whether it has moved since. */
@Entity('definition_migration_cycle')
export class DefinitionMigrationCycleEntity {
  @PrimaryColumn('uuid', { name: 'migration_id' })
  migrationId!: string;

  @ManyToOne(() => DefinitionMigrationEntity)
  @JoinColumn({ name: 'migration_id' })
  migration?: Relation<DefinitionMigrationEntity>;

  @Index()
  @PrimaryColumn('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @ManyToOne(() => CycleEntity)
  @JoinColumn({ name: 'cycle_id' })
  cycle?: Relation<CycleEntity>;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'from_state' })
  fromState!: CycleState;

  @Column('text', { name: 'to_state' })
  toState!: CycleState;

  @Column('integer', { name: 'version_after' })
  versionAfter!: number;

  @Column('boolean', { default: false })
  undone!: boolean;
}
