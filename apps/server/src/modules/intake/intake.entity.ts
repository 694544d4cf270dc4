import { intakeFormats, intakeStates, type IntakeFormat, type IntakeState, type ReadDocument } from '@prongsai/contracts';
import type { RefusalCode } from '@prongsai/intake';
import type { Passage, Place } from '@prongsai/ita';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AgencyEntity } from '../agencies/agency.entity.js';
import { ProvinceEntity } from '../agencies/province.entity.js';
import type { MadeCorrection } from './correcting/made-correction.js';
import type { ProvinceChoiceMade, ProvinceSheetRead } from './province/province-sheet-read.js';
import type { PageStarts } from './source/page-starts.js';
import type { Taken } from './taking/taken.js';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** A file that somebody brought, what was read in it, and what was made of it. The file itself lies in the file store. */
@Entity('intake')
@Index(['provinceId', 'uploadedAt'])
@Index(['agencyId', 'uploadedAt'])
@Check('intake_state', `state IN (${oneOf(intakeStates)})`)
@Check('intake_format', `format IN (${oneOf(intakeFormats)})`)
export class IntakeEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'province_id' })
  provinceId!: string;

  @ManyToOne(() => ProvinceEntity)
  @JoinColumn({ name: 'province_id' })
  province?: Relation<ProvinceEntity>;

  /** `null` for the workbook of a whole province. */
  @Column('uuid', { name: 'agency_id', nullable: true })
  agencyId!: string | null;

  @ManyToOne(() => AgencyEntity)
  @JoinColumn({ name: 'agency_id' })
  agency?: Relation<AgencyEntity>;

  @Column('text')
  state!: IntakeState;

  /** 0 to 100; written beside the reading, so that it is seen while the reading goes on. */
  @Column('integer', { default: 0 })
  progress!: number;

  /** Counts what people do with it; a caller names the one he has seen. */
  @Column('integer', { default: 1 })
  version!: number;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  /** SHA-256 of the file: its name in the file store. */
  @Column('text', { name: 'file_hash' })
  fileHash!: string;

  @Column('integer')
  bytes!: number;

  @Column('text', { nullable: true })
  format!: IntakeFormat | null;

  /** Why it could not be read. */
  @Column('text', { nullable: true })
  refusal!: RefusalCode | null;

  /** As printed, faults included; never mended. */
  @Column('jsonb', { nullable: true })
  document!: ReadDocument | null;

  /** Where each value of the document stands, by its JSON pointer. */
  @Column('jsonb', { default: {} })
  provenance!: Record<string, Place>;

  /** The running text, for checking again. */
  @Column('jsonb', { default: [] })
  passages!: readonly Passage[];

  @Column('jsonb', { name: 'page_starts', default: {} })
  pageStarts!: PageStarts;

  /** What people have put in the place of printed values, oldest first. */
  @Column('jsonb', { default: [] })
  corrections!: readonly MadeCorrection[];

  /** What a province's sheet was understood as. */
  @Column('jsonb', { nullable: true })
  sheet!: ProvinceSheetRead | null;

  /** How a person wants it understood instead. */
  @Column('jsonb', { nullable: true })
  choice!: ProvinceChoiceMade | null;

  /** The year the scores belong to, as corrected. */
  @Column('integer', { name: 'fiscal_year', nullable: true })
  fiscalYear!: number | null;

  @Column('text', { name: 'document_title', nullable: true })
  documentTitle!: string | null;

  /** What accepting has done, and what was there before. */
  @Column('jsonb', { nullable: true })
  taken!: Taken | null;

  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt!: Date;

  /** The position in whose name it was brought. */
  @Column('uuid', { name: 'uploaded_by' })
  uploadedBy!: string;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;

  @Column('uuid', { name: 'settled_by', nullable: true })
  settledBy!: string | null;
}
