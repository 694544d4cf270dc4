import type { CycleEvent, CycleState } from '@prongsai/ita';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CycleEntity } from './cycle.entity.js';

/** The history of a cycle, one row a transition, never changed. The first row opens it: it has no state before. */
@Entity('cycle_transition')
@Index(['cycleId', 'version'], { unique: true })
export class CycleTransitionEntity {
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

  /** The version of the cycle after it. */
  @Column('integer')
  version!: number;

  @Column('text')
  event!: CycleEvent | 'open';

  @Column('text', { name: 'from_state', nullable: true })
  fromState!: CycleState | null;

  @Column('text', { name: 'to_state' })
  toState!: CycleState;

  /** The round it happened in. */
  @Column('integer')
  round!: number;

  @Column('timestamptz')
  at!: Date;

  /** `null` when the engine moved the cycle by itself. */
  @Column('uuid', { name: 'position_id', nullable: true })
  positionId!: string | null;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** Of the document that was submitted or decided on. */
  @Column('text', { name: 'content_hash', nullable: true })
  contentHash!: string | null;
}
