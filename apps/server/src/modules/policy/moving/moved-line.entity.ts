import type { LineOutcome } from '@prongsai/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One line of the ledger that a move changed, before and after. */
@Entity('moved_line')
export class MovedLineEntity {
  @PrimaryColumn('uuid', { name: 'move_id', primaryKeyConstraintName: 'moved_line_key' })
  moveId!: string;

  @PrimaryColumn('uuid', { name: 'reminder_id', primaryKeyConstraintName: 'moved_line_key' })
  reminderId!: string;

  @Column('uuid', { name: 'deadline_id' })
  deadlineId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  rung!: string;

  @Column('text')
  audience!: string;

  /** `null` for a line that was not there. */
  @Column('timestamptz', { name: 'planned_before', nullable: true })
  plannedBefore!: Date | null;

  @Column('timestamptz', { name: 'planned_after' })
  plannedAfter!: Date;

  @Column('text')
  outcome!: LineOutcome;
}
