import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { DeadlineEntity } from './deadline.entity.js';

export type ReminderStatus = 'planned' | 'sent' | 'skipped' | 'failed';

/**
 * One line of the reminder ledger. It is planned for an audience and gets its position when it is sent:
 * who must act on the day is not known months before. A send to several positions becomes several lines.
 */
@Entity('reminder')
@Index(['deadlineId', 'positionId', 'rung'], { unique: true })
@Index(['deadlineId', 'rung'], { unique: true, where: 'position_id IS NULL' })
@Index(['plannedFor'], { where: "status = 'planned'" })
@Index(['cycleId'])
export class ReminderEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'deadline_id' })
  deadlineId!: string;

  @ManyToOne(() => DeadlineEntity)
  @JoinColumn({ name: 'deadline_id' })
  deadline?: Relation<DeadlineEntity>;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  /** The rung of the ladder, e.g. `-7` or `+3`. */
  @Column('text')
  rung!: string;

  /** To whom the rung goes, as the ladder says. */
  @Column('text')
  audience!: string;

  /** `null` until it is sent. */
  @Column('uuid', { name: 'position_id', nullable: true })
  positionId!: string | null;

  @Column('timestamptz', { name: 'planned_for' })
  plannedFor!: Date;

  @Column('text', { default: 'planned' })
  status!: ReminderStatus;

  /** Why it was skipped or failed. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;
}
