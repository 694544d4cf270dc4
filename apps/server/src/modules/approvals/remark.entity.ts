import type { CycleState } from '@prongsai/ita';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { ApprovalEntity } from './approval.entity.js';

/** What a return asks to be mended, place by place: the checklist of the next round. */
@Entity('remark')
@Index(['cycleId', 'state', 'round'])
export class RemarkEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'cycle_id' })
  cycleId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Index()
  @Column('uuid', { name: 'approval_id' })
  approvalId!: string;

  @ManyToOne(() => ApprovalEntity)
  @JoinColumn({ name: 'approval_id' })
  approval?: Relation<ApprovalEntity>;

  @Column('text')
  state!: CycleState;

  /** The round that was returned. */
  @Column('integer')
  round!: number;

  /** e.g. `measure:2`; `document` for the whole. */
  @Column('text')
  place!: string;

  /** The field of the place, as far as the remark is about one. */
  @Column('text', { nullable: true })
  field!: string | null;

  @Column('text')
  text!: string;

  /** Order among the remarks of one return. */
  @Column('integer')
  no!: number;

  /** The content that was returned: the remark counts as dealt with when its place reads otherwise. */
  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('uuid', { name: 'position_id' })
  positionId!: string;

  @Column('timestamptz')
  at!: Date;
}
