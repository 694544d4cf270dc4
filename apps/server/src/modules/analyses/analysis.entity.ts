import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CycleEntity } from '../cycles/cycle.entity.js';

/** What last year's score of an indicator says, and what to do about it. */
@Entity('analysis')
export class AnalysisEntity {
  @PrimaryColumn('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @ManyToOne(() => CycleEntity)
  @JoinColumn({ name: 'cycle_id' })
  cycle?: Relation<CycleEntity>;

  @PrimaryColumn('integer', { name: 'indicator_no' })
  indicatorNo!: number;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  text!: string;

  @Column('integer', { default: 1 })
  version!: number;

  /** Accounts that wrote it. */
  @Column('uuid', { name: 'author_ids', array: true, default: '{}' })
  authorIds!: string[];

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  /** The position in whose name it was last written. */
  @Column('uuid', { name: 'updated_by' })
  updatedBy!: string;
}
