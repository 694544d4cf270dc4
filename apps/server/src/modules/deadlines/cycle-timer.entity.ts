import type { CycleEvent } from '@prongsai/ita';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An event that the engine sends by itself on a day, if the guards allow it by then. */
@Entity('cycle_timer')
@Index(['cycleId', 'event'], { unique: true })
@Index(['dueOn'], { where: 'settled_at IS NULL' })
export class CycleTimerEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  event!: CycleEvent;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  /** Fired, or no longer needed because a person was first. */
  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;

  /** The officer was told why it could not fire. */
  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt!: Date | null;
}
