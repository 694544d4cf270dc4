import type { ApprovalLevel, Bilingual } from '@prongsai/contracts';
import type { CycleState } from '@prongsai/ita';
import type { Waiver } from '@prongsai/workflow';
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

  @Column('date', { name: 'acting_order_on', nullable: true })
  actingOrderOn!: string | null;

  /** The position that the acting holder holds in his own right, as it was called then. */
  @Column('jsonb', { name: 'acting_title', nullable: true })
  actingTitle!: Bilingual | null;

  /** The day the decision holds from, where it was made on paper before it was recorded. */
  @Column('date', { name: 'effective_on', nullable: true })
  effectiveOn!: string | null;

  @Column('text', { name: 'paper_note', nullable: true })
  paperNote!: string | null;

  @Column('text', { name: 'decided_hash', nullable: true })
  decidedHash!: string | null;

  /** Of the part that the position answered for; `null` where it answered for the whole. */
  @Column('text', { name: 'part_hash', nullable: true })
  partHash!: string | null;

  /** The round the answer was given in, where it still holds in this one. */
  @Column('integer', { name: 'carried_from', nullable: true })
  carriedFrom!: number | null;

  /** The leave under which the account decided on its own text. */
  @Column('jsonb', { nullable: true })
  waiver!: Waiver | null;

  /** The question or the answer no longer counts: the document was returned by another, reopened or changed. */
  @Column('timestamptz', { name: 'voided_at', nullable: true })
  voidedAt!: Date | null;
}
