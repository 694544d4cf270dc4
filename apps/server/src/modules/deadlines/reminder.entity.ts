import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { DeadlineEntity } from './deadline.entity.js';

export type ReminderStatus = 'planned' | 'sent' | 'skipped' | 'failed';

/**
 * One line of the reminder ledger. It is planned for an audience and gets its position when it is sent:
 * who must act on the day is not known months before. A send to several positions becomes several lines.
 */
@Entity('reminder')
// Unique, and a planned line has no position: TypeORM cannot say that of an index.
@Index('reminder_once', { synchronize: false })
@Index('reminder_of_agency', ['agencyId', 'plannedFor'])
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

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  /** The due day it speaks of; a moved deadline gets lines of its own. */
  @Column('date', { name: 'due_on' })
  dueOn!: string;

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

  /** Its hour before the deadline was last moved, and the act that moved it. */
  @Column('timestamptz', { name: 'planned_before', nullable: true })
  plannedBefore!: Date | null;

  @Column('uuid', { name: 'move_id', nullable: true })
  moveId!: string | null;

  @Column('text', { default: 'planned' })
  status!: ReminderStatus;

  /** Why it was skipped or failed. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;

  /** The account of whoever asked for it, or decided that it is not sent; `null` where the ladder did. */
  @Column('uuid', { name: 'asked_by', nullable: true })
  askedBy!: string | null;

  /** Why, in the words of whoever did. */
  @Column('text', { nullable: true })
  note!: string | null;

  /** How often it was tried in vain. */
  @Column('int', { default: 0 })
  tries!: number;
}
