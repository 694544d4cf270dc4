import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a deadline stood when a calendar was last told of it, and how often it has changed: programs take a higher number for news. */
@Entity('calendar_event')
export class CalendarEventEntity {
  @PrimaryColumn('uuid', { name: 'deadline_id', primaryKeyConstraintName: 'calendar_event_key' })
  deadlineId!: string;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Column('text')
  state!: 'open' | 'done' | 'cancelled';

  @Column('integer', { default: 0 })
  sequence!: number;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;
}
