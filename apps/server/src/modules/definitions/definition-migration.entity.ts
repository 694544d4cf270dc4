import type { DefinitionId } from '@prongsai/ita';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ProvinceEntity } from '../agencies/index.js';

/** Running cycles of a province that were taken out of one version of their workflow into another, in one act. */
@Entity('definition_migration')
export class DefinitionMigrationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid', { name: 'province_id' })
  provinceId!: string;

  @ManyToOne(() => ProvinceEntity)
  @JoinColumn({ name: 'province_id' })
  province?: Relation<ProvinceEntity>;

  @Column('text', { name: 'definition_id' })
  definitionId!: DefinitionId;

  @Column('integer', { name: 'from_version' })
  fromVersion!: number;

  @Column('integer', { name: 'to_version' })
  toVersion!: number;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid', { name: 'position_id' })
  positionId!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt!: Date | null;

  @Column('text', { name: 'undo_reason', nullable: true })
  undoReason!: string | null;
}
