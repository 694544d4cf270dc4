import type { Bilingual } from '@prongsai/contracts';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ResultEntity } from './result.entity.js';

/** Something the checks found in a result; answered, never dropped. */
@Entity('finding')
@Index(['resultId', 'code', 'place'], { unique: true })
@Check('finding_severity', "severity IN ('error', 'warning', 'info')")
@Check('finding_answered', '(verdict IS NULL) = (answered_at IS NULL)')
export class FindingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'result_id' })
  resultId!: string;

  @ManyToOne(() => ResultEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'result_id' })
  result?: Relation<ResultEntity>;

  @Column('text')
  code!: string;

  @Column('text')
  severity!: 'error' | 'warning' | 'info';

  @Column('text')
  place!: string;

  /** In the order the checks report. */
  @Column('integer')
  no!: number;

  @Column('text', { nullable: true })
  printed!: string | null;

  @Column('text', { nullable: true })
  expected!: string | null;

  @Column('jsonb')
  message!: Bilingual;

  @Column('jsonb')
  remedy!: Bilingual;

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
