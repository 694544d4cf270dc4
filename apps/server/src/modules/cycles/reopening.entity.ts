import type { CycleState } from '@prongsai/ita';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CycleEntity } from './cycle.entity.js';

/** Work opened again for a time: an exception that stays on record, and is printed on what came of it. */
@Entity('reopening')
@Index('reopening_of_agency', ['agencyId'])
@Index('reopening_of_cycle', ['cycleId'])
export class ReopeningEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reopening_key' })
  id!: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @ManyToOne(() => CycleEntity)
  @JoinColumn({ name: 'cycle_id', foreignKeyConstraintName: 'reopening_cycle' })
  cycle?: Relation<CycleEntity>;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  /** Where the cycle was: the exception ends when it is back there. */
  @Column('text', { name: 'from_state' })
  fromState!: CycleState;

  @Column('text', { name: 'to_state' })
  toState!: CycleState;

  @Column('text')
  reason!: string;

  /** The last day on which may be written; an extension moves it. */
  @Column('date', { name: 'until_on' })
  untilOn!: string;

  @Column('uuid', { name: 'position_id' })
  positionId!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
