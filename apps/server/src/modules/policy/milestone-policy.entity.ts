import type { DefinitionId, Milestone } from '@prongsai/ita';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { DeadlineMoveEntity } from './moving/deadline-move.entity.js';

const ofYear = ['fiscalYear', 'definitionId', 'milestone'];

/**
 * The due day of a milestone in a year, set by an act: for the nation, for a province or for one agency. A row of the agency takes the
 * place of the province's, and that of the nation's; where there is none, the day is computed from the national default.
 */
@Entity('milestone_policy')
@Index('milestone_policy_of_nation', ofYear, { unique: true, where: 'province_id IS NULL' })
@Index('milestone_policy_of_province', [...ofYear, 'provinceId'], { unique: true, where: 'province_id IS NOT NULL AND agency_id IS NULL' })
@Index('milestone_policy_of_agency', [...ofYear, 'agencyId'], { unique: true, where: 'agency_id IS NOT NULL' })
export class MilestonePolicyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'milestone_policy_key' })
  id!: string;

  @Column('integer', { name: 'fiscal_year' })
  fiscalYear!: number;

  @Column('text', { name: 'definition_id' })
  definitionId!: DefinitionId;

  @Column('text')
  milestone!: Milestone;

  /** `null` for the nation. */
  @Column('uuid', { name: 'province_id', nullable: true })
  provinceId!: string | null;

  /** `null` for the whole province. */
  @Column('uuid', { name: 'agency_id', nullable: true })
  agencyId!: string | null;

  /** As the act set it, also on a day off. */
  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz', { name: 'set_at' })
  setAt!: Date;

  /** The account; `null` for the operator. */
  @Column('uuid', { name: 'set_by', nullable: true })
  setBy!: string | null;

  @Column('uuid', { name: 'move_id' })
  moveId!: string;

  @ManyToOne(() => DeadlineMoveEntity)
  @JoinColumn({ name: 'move_id', foreignKeyConstraintName: 'milestone_policy_move' })
  move?: Relation<DeadlineMoveEntity>;
}
