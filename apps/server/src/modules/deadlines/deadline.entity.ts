import type { Milestone } from '@prongsai/ita';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * When a milestone of a cycle is due: at the END of `dueOn` in Asia/Bangkok.
 * Whether it was reached is not kept here: the cycle's history of states is the one truth about that.
 */
@Entity('deadline')
@Index(['cycleId', 'milestone'], { unique: true })
export class DeadlineEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @Index()
  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text')
  milestone!: Milestone;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  /** The day first set; it differs from `dueOn` after an extension. */
  @Column('date', { name: 'first_due_on' })
  firstDueOn!: string;
}
