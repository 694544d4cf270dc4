import { rowOutcomes, type RowOutcome } from '@prongsai/contracts';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { IntakeEntity } from './intake.entity.js';
import type { RowRead } from './province/row-read.js';

/** A row of a province's workbook, and what accepting would do with it. */
@Entity('intake_row')
@Index(['intakeId', 'outcome', 'no'])
@Check('intake_row_outcome', `outcome IN (${rowOutcomes.map((outcome) => `'${outcome}'`).join(', ')})`)
export class IntakeRowEntity {
  @PrimaryColumn('uuid', { name: 'intake_id' })
  intakeId!: string;

  @ManyToOne(() => IntakeEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'intake_id' })
  intake?: Relation<IntakeEntity>;

  /** In the order of the sheet, from 1. */
  @PrimaryColumn('integer')
  no!: number;

  @Column('text')
  outcome!: RowOutcome;

  /** The agency it is understood to be. */
  @Column('uuid', { name: 'agency_id', nullable: true })
  agencyId!: string | null;

  @Column('jsonb')
  row!: RowRead;
}
