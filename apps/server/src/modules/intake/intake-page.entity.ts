import type { Bilingual, SourceBlock } from '@prongsai/contracts';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { IntakeEntity } from './intake.entity.js';

/** A page of a file, as it is drawn beside what was read. */
@Entity('intake_page')
export class IntakePageEntity {
  @PrimaryColumn('uuid', { name: 'intake_id' })
  intakeId!: string;

  @ManyToOne(() => IntakeEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'intake_id' })
  intake?: Relation<IntakeEntity>;

  /** From 1. */
  @PrimaryColumn('integer')
  no!: number;

  @Column('jsonb')
  label!: Bilingual;

  @Column('jsonb')
  blocks!: readonly SourceBlock[];
}
