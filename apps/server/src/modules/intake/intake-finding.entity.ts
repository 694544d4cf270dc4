import type { Bilingual } from '@prongsai/contracts';
import type { FindingCode, FindingSeverity, Place } from '@prongsai/ita';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { IntakeEntity } from './intake.entity.js';

/** Something the checks found in a file; answered, never dropped. */
@Entity('intake_finding')
@Index(['intakeId', 'no'], { unique: true })
@Check('intake_finding_severity', "severity IN ('error', 'warning', 'info')")
@Check('intake_finding_answered', '(verdict IS NULL) = (answered_at IS NULL)')
export class IntakeFindingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'intake_id' })
  intakeId!: string;

  @ManyToOne(() => IntakeEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'intake_id' })
  intake?: Relation<IntakeEntity>;

  /** In the order the checks report; what a correction brings to light comes after. */
  @Column('integer')
  no!: number;

  @Column('text')
  code!: FindingCode;

  @Column('text')
  severity!: FindingSeverity;

  @Column('text')
  place!: string;

  @Column('text', { nullable: true })
  printed!: string | null;

  @Column('text', { nullable: true })
  expected!: string | null;

  /** Where it stands in the file. */
  @Column('jsonb', { nullable: true })
  source!: Place | null;

  @Column('jsonb')
  message!: Bilingual;

  @Column('jsonb')
  remedy!: Bilingual;

  /** A correction has mended what it found. */
  @Column('boolean', { default: false })
  mended!: boolean;

  @Column('text', { nullable: true })
  verdict!: 'accepted' | 'corrected' | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  /** The position in whose name it was answered. */
  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy!: string | null;
}
