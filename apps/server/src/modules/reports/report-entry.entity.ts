import type { ReportStatus } from '@prongsai/contracts';
import type { ReportHalf } from '@prongsai/ita';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { MeasureEntity } from '../measures/measure.entity.js';

/** What became of a measure in one half of the year. */
@Entity('report_entry')
@Index(['measureId', 'half'], { unique: true })
@Index(['cycleId', 'half'])
@Check('report_entry_status', "status IN ('notStarted', 'inProgress', 'done')")
@Check('report_entry_half', "half IN ('sixMonth', 'twelveMonth')")
export class ReportEntryEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('uuid', { name: 'measure_id' })
  measureId!: string;

  @ManyToOne(() => MeasureEntity)
  @JoinColumn({ name: 'measure_id' })
  measure?: Relation<MeasureEntity>;

  @Column('text')
  half!: ReportHalf;

  @Column('text', { nullable: true })
  status!: ReportStatus | null;

  @Column('text', { default: '' })
  summary!: string;

  @Column('text', { default: '' })
  outcome!: string;

  @Column('text', { array: true, default: '{}' })
  evidence!: string[];

  @Column('integer', { default: 1 })
  version!: number;

  /** Accounts that wrote it; none of them may approve it. */
  @Column('uuid', { name: 'author_ids', array: true, default: '{}' })
  authorIds!: string[];

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  /** The position in whose name it was last written. */
  @Column('uuid', { name: 'updated_by' })
  updatedBy!: string;
}
