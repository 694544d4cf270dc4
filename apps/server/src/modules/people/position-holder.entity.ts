import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { PositionEntity } from './position.entity.js';

/**
 * An account holds a position between two days, both included; `untilOn` is open while nobody has ended it. A row is never deleted:
 * what was recorded wrongly is struck, and the right one is another row.
 */
@Entity('position_holder')
@Index('position_holder_once', ['positionId', 'accountId', 'fromOn'], { unique: true, where: 'struck_at IS NULL' })
@Check('position_holder_days', 'until_on IS NULL OR until_on >= from_on')
@Check('position_holder_acting_order', 'NOT acting OR order_no IS NOT NULL')
@Check('position_holder_struck', '(struck_at IS NULL) = (struck_by IS NULL) AND (struck_at IS NULL) = (struck_reason IS NULL)')
@Exclusion(
  'position_holder_alone',
  `USING gist (position_id WITH =, acting WITH =, daterange(from_on, until_on, '[]') WITH &&) WHERE (struck_at IS NULL)`,
)
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

  /** The number of the acting order, as printed. */
  @Column('text', { name: 'order_no', nullable: true })
  orderNo!: string | null;

  /** The day the order was signed. */
  @Column('date', { name: 'order_on', nullable: true })
  orderOn!: string | null;

  /** The kinds of documents that the order covers; `null` is the whole office. */
  @Column('text', { array: true, nullable: true })
  covers!: string[] | null;

  /** Where the order itself is kept: a link or the name of a file. */
  @Column('text', { name: 'order_file', nullable: true })
  orderFile!: string | null;

  @Column('timestamptz', { name: 'struck_at', nullable: true })
  struckAt!: Date | null;

  /** The position that struck it. */
  @Column('uuid', { name: 'struck_by', nullable: true })
  struckBy!: string | null;

  @Column('text', { name: 'struck_reason', nullable: true })
  struckReason!: string | null;

  /** The struck row that this one was recorded for. */
  @Column('uuid', { nullable: true })
  corrects!: string | null;
}
