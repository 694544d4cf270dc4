import type { CycleState, DefinitionId } from '@prongsai/ita';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AgencyEntity } from '../agencies/agency.entity.js';

/** One agency's year by one workflow. The engine is the one writer of `state`: the definition that is pinned says which states there are. */
@Entity('cycle')
@Index(['agencyId', 'fiscalYear', 'definitionId'], { unique: true })
export class CycleEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @ManyToOne(() => AgencyEntity)
  @JoinColumn({ name: 'agency_id' })
  agency?: Relation<AgencyEntity>;

  /** The year the measures are for. */
  @Column('integer', { name: 'fiscal_year' })
  fiscalYear!: number;

  /** The year whose result is analysed; usually the one before. */
  @Column('integer', { name: 'result_fiscal_year' })
  resultFiscalYear!: number;

  @Column('text', { name: 'definition_id' })
  definitionId!: DefinitionId;

  /** A running cycle keeps the version it began with. */
  @Column('integer', { name: 'definition_version' })
  definitionVersion!: number;

  @Column('text')
  state!: CycleState;

  @Column('timestamptz', { name: 'state_since' })
  stateSince!: Date;

  /** Of the document that is written or under review; a return begins the next one. */
  @Column('integer', { default: 1 })
  round!: number;

  /** Counts the transitions; a caller names the one he has seen. */
  @Column('integer', { default: 0 })
  version!: number;

  /** The coordinator has acknowledged the year as it is published. */
  @Column('timestamptz', { name: 'acknowledged_at', nullable: true })
  acknowledgedAt!: Date | null;

  /** The hash of what the coordinator has acknowledged. */
  @Column('text', { name: 'acknowledged_hash', nullable: true })
  acknowledgedHash!: string | null;
}
