import type { ApprovalLevel } from '@prongsai/contracts';
import type { CycleState } from '@prongsai/ita';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CycleEntity } from '../cycles/cycle.entity.js';

/** One position's question and answer at one level in one round. Its answer holds for the content it was given on. */
@Entity('approval')
@Index(['cycleId', 'state', 'round', 'level', 'positionId'], { unique: true })
@Index(['positionId'], { where: 'verdict IS NULL AND voided_at IS NULL' })
@Index(['agencyId'])
@Check('approval_verdict', "verdict IN ('approve', 'return')")
@Check('approval_decided', '(verdict IS NULL) = (decided_at IS NULL) AND (verdict IS NULL) = (decided_hash IS NULL)')
export class ApprovalEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @ManyToOne(() => CycleEntity)
  @JoinColumn({ name: 'cycle_id' })
  cycle?: Relation<CycleEntity>;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  /** The review it belongs to. */
  @Column('text')
  state!: CycleState;

  @Column('integer')
  round!: number;

  @Column('text')
  level!: ApprovalLevel;

  @Column('uuid', { name: 'position_id' })
  positionId!: string;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  /** The content that was put before the position. */
  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('text', { nullable: true })
  verdict!: 'approve' | 'return' | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  /** The acting order the holder decided under, where one acted. */
  @Column('text', { name: 'acting_order', nullable: true })
  actingOrder!: string | null;

  @Column('text', { name: 'decided_hash', nullable: true })
  decidedHash!: string | null;

  /** The question or the answer no longer counts: the document was returned by another, reopened or changed. */
  @Column('timestamptz', { name: 'voided_at', nullable: true })
  voidedAt!: Date | null;
}
