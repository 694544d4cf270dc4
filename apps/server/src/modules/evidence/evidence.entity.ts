import type { EvidenceType } from '@prongsai/contracts';
import type { ReportHalf } from '@prongsai/ita';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { MeasureEntity } from '../measures/measure.entity.js';

/** What shows the work on a measure in one half of the year: a file or a link. Never deleted: what was approved stays with it. */
@Entity('evidence')
@Index('evidence_of_entry', ['measureId', 'half'])
@Index('evidence_of_cycle', ['cycleId', 'half'])
@Index('evidence_by_content', ['fileHash'])
@Index('evidence_file_once', ['measureId', 'half', 'fileHash'], { unique: true, where: 'withdrawn_at IS NULL' })
@Index('evidence_link_once', ['measureId', 'half', 'link'], { unique: true, where: 'withdrawn_at IS NULL' })
@Check('evidence_half', "half IN ('sixMonth', 'twelveMonth')")
@Check('evidence_file_or_link', '(link IS NULL) <> (file_hash IS NULL)')
@Check('evidence_whole_file', '(file_hash IS NULL) = (file_name IS NULL) AND (file_hash IS NULL) = (file_type IS NULL) AND (file_hash IS NULL) = (bytes IS NULL)')
@Check('evidence_withdrawn', '(withdrawn_at IS NULL) = (withdrawn_by IS NULL)')
export class EvidenceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evidence_key' })
  id!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @Column('uuid', { name: 'measure_id' })
  measureId!: string;

  @ManyToOne(() => MeasureEntity)
  @JoinColumn({ name: 'measure_id', foreignKeyConstraintName: 'evidence_measure' })
  measure?: Relation<MeasureEntity>;

  @Column('text')
  half!: ReportHalf;

  @Column('text')
  title!: string;

  @Column('text', { nullable: true })
  link!: string | null;

  /** SHA-256 of the file as it is kept: its name in the file store. */
  @Column('text', { name: 'file_hash', nullable: true })
  fileHash!: string | null;

  @Column('text', { name: 'file_name', nullable: true })
  fileName!: string | null;

  /** The name it came with, where that said another type than its bytes. */
  @Column('text', { name: 'renamed_from', nullable: true })
  renamedFrom!: string | null;

  @Column('text', { name: 'file_type', nullable: true })
  fileType!: EvidenceType | null;

  @Column('integer', { nullable: true })
  bytes!: number | null;

  /** Who put it says that faces and other personal data in it were considered. */
  @Column('boolean', { name: 'privacy_considered', default: false })
  privacyConsidered!: boolean;

  @Column('timestamptz', { name: 'added_at' })
  addedAt!: Date;

  /** The position in whose name it was put. */
  @Column('uuid', { name: 'added_by' })
  addedBy!: string;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy!: string | null;
}
