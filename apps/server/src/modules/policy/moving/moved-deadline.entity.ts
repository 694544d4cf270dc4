import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One due day that a move changed, before and after; kept beside the deadline, which the next move changes again. */
@Entity('moved_deadline')
export class MovedDeadlineEntity {
  @PrimaryColumn('uuid', { name: 'move_id', primaryKeyConstraintName: 'moved_deadline_key' })
  moveId!: string;

  @PrimaryColumn('uuid', { name: 'deadline_id', primaryKeyConstraintName: 'moved_deadline_key' })
  deadlineId!: string;

  @Index('moved_deadline_of_agency')
  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('date', { name: 'due_before' })
  dueBefore!: string;

  @Column('date', { name: 'due_after' })
  dueAfter!: string;
}
