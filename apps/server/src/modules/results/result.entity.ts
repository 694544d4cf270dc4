import type { KeptScore, PrintedResult } from '@prongsai/ita';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AgencyEntity } from '../agencies/agency.entity.js';

/** The scores of an agency in one year: as announced, faults included, and what the rules of the year make of them. */
@Entity('result')
@Index(['agencyId', 'fiscalYear'], { unique: true })
export class ResultEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @ManyToOne(() => AgencyEntity)
  @JoinColumn({ name: 'agency_id' })
  agency?: Relation<AgencyEntity>;

  @Column('integer', { name: 'fiscal_year' })
  fiscalYear!: number;

  /** As printed; never mended. */
  @Column('jsonb')
  printed!: PrintedResult & { readonly changes: Readonly<Record<string, number>> };

  @Column('jsonb')
  scored!: KeptScore;

  /** Under the pass mark, weakest first. */
  @Column('integer', { name: 'weak_indicators', array: true })
  weakIndicators!: number[];

  /** The document the scores were taken from. */
  @Column('text', { nullable: true })
  source!: string | null;

  /** The intake it was accepted from; `null` where it was typed in. */
  @Column('uuid', { name: 'intake_id', nullable: true })
  intakeId!: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: string;
}
