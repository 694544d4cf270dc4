import type { Milestone } from '@prongsai/ita';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * When a milestone of a cycle is due: at the END of `dueOn` in Asia/Bangkok.
 * Whether it was reached is not kept here: the cycle's history of states is the one truth about that.
 */
@Entity('deadline')
@Index('deadline_of_milestone', ['cycleId', 'milestone'], { unique: true, where: 'measure_id IS NULL' })
@Index('deadline_of_measure', ['measureId', 'milestone'], { unique: true, where: 'measure_id IS NOT NULL' })
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

  /** Of one measure within the milestone; `null` where the deadline is the milestone's own. */
  @Column('uuid', { name: 'measure_id', nullable: true })
  measureId!: string | null;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  /** The day first set; it differs from `dueOn` after an extension. */
  @Column('date', { name: 'first_due_on' })
  firstDueOn!: string;

  /** The day it is computed from, worked or not: of the national default, or the last day of a measure. */
  @Column('date', { name: 'basis_on', nullable: true })
  basisOn!: string | null;

  /** The act that set `dueOn`; `null` where it is computed, so that it follows the calendar. */
  @Column('uuid', { name: 'set_by_move_id', nullable: true })
  setByMoveId!: string | null;
}
