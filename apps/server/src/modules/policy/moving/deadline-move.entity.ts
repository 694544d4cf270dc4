import type { MoveKind } from '@prongsai/contracts';
import type { DefinitionId, Milestone } from '@prongsai/ita';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An act that moved a deadline: for the nation, a province, an agency or one measure. */
@Entity('deadline_move')
@Index('deadline_move_by_time', ['at'])
export class DeadlineMoveEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'deadline_move_key' })
  id!: string;

  @Column('text')
  kind!: MoveKind;

  /** `null` for the nation. */
  @Column('uuid', { name: 'province_id', nullable: true })
  provinceId!: string | null;

  /** `null` for the whole province. */
  @Column('uuid', { name: 'agency_id', nullable: true })
  agencyId!: string | null;

  /** Of one measure alone. */
  @Column('uuid', { name: 'measure_id', nullable: true })
  measureId!: string | null;

  @Column('integer', { name: 'fiscal_year' })
  fiscalYear!: number;

  @Column('text', { name: 'definition_id' })
  definitionId!: DefinitionId;

  @Column('text')
  milestone!: Milestone;

  @Column('date', { name: 'from_on' })
  fromOn!: string;

  @Column('date', { name: 'to_on' })
  toOn!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  at!: Date;

  /** `null` for the operator, and for what follows an approved plan. */
  @Column('uuid', { name: 'position_id', nullable: true })
  positionId!: string | null;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('integer', { default: 0 })
  agencies!: number;

  @Column('integer', { default: 0 })
  deadlines!: number;

  /** Deadlines in the scope that an exception of their own holds where they are. */
  @Column('integer', { default: 0 })
  kept!: number;

  /** Lines whose hour changed. */
  @Column('integer', { default: 0 })
  moved!: number;

  /** Lines whose hour is over for the new day. */
  @Column('integer', { name: 'too_late', default: 0 })
  tooLate!: number;

  /** Lines beside those that had gone out for the old day. */
  @Column('integer', { default: 0 })
  added!: number;

  /** Lines that another of the same day takes the place of. */
  @Column('integer', { default: 0 })
  dropped!: number;
}
