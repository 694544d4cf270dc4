import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { PositionEntity } from './position.entity.js';

/** An account holds a position between two days, both included; `untilOn` is open while nobody has ended it. */
@Entity('position_holder')
@Index(['positionId', 'accountId', 'fromOn'], { unique: true })
@Check('position_holder_days', 'until_on IS NULL OR until_on >= from_on')
@Check('position_holder_acting_order', 'NOT acting OR order_no IS NOT NULL')
export class PositionHolderEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'position_id' })
  positionId!: string;

  @ManyToOne(() => PositionEntity)
  @JoinColumn({ name: 'position_id' })
  position?: Relation<PositionEntity>;

  @Index()
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id' })
  account?: Relation<AccountEntity>;

  @Column('date', { name: 'from_on' })
  fromOn!: string;

  @Column('date', { name: 'until_on', nullable: true })
  untilOn!: string | null;

  /** รักษาราชการแทน: acts for the office by an order. */
  @Column('boolean', { default: false })
  acting!: boolean;

  /** The number and date of the acting order, as printed. */
  @Column('text', { name: 'order_no', nullable: true })
  orderNo!: string | null;
}
