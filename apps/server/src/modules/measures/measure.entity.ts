import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CycleEntity } from '../cycles/cycle.entity.js';

/** What an agency will do about its result. */
@Entity('measure')
@Index(['cycleId', 'no'], { unique: true })
export class MeasureEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @ManyToOne(() => CycleEntity)
  @JoinColumn({ name: 'cycle_id' })
  cycle?: Relation<CycleEntity>;

  @Index()
  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  /** Runs from 1 without gaps in the order of the form. */
  @Column('integer')
  no!: number;

  @Column('text')
  title!: string;

  @Column('integer', { name: 'indicator_nos', array: true, default: '{}' })
  indicatorNos!: number[];

  @Column('text', { default: '' })
  analysis!: string;

  @Column('text', { array: true, default: '{}' })
  steps!: string[];

  /** The divisions that lead, in the order given. */
  @Column('uuid', { name: 'division_ids', array: true, default: '{}' })
  divisionIds!: string[];

  /** As printed, where it differs from the names of the divisions. */
  @Column('text', { name: 'responsible_text', default: '' })
  responsibleText!: string;

  /** As printed. */
  @Column('text', { name: 'period_text', default: '' })
  periodText!: string;

  @Column('date', { name: 'period_start', nullable: true })
  periodStart!: string | null;

  @Column('date', { name: 'period_end', nullable: true })
  periodEnd!: string | null;

  @Column('text', { name: 'follow_up', default: '' })
  followUp!: string;

  /** The unfinished measure of the year before that goes on in this one. */
  @Column('uuid', { name: 'carried_from_id', nullable: true })
  carriedFromId!: string | null;

  @Column('integer', { default: 1 })
  version!: number;

  /** Accounts that wrote it; none of them may approve it. */
  @Column('uuid', { name: 'author_ids', array: true, default: '{}' })
  authorIds!: string[];

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  /** `null` when it was carried forward by the engine. */
  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;
}
