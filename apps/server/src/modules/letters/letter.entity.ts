import type { channelNames, letterStates } from '@prongsai/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** All that one person is told of one province on one day: the key holds that there is one, however many gather. */
@Entity('letter')
@Index('letter_of_day', ['accountId', 'provinceId', 'day'], { unique: true })
@Index('letter_of_province', ['provinceId', 'day'])
@Index('letter_to_send', ['channel', 'day', 'lateDays'], { where: "state IN ('waiting', 'sending')" })
@Check('letter_state', "state IN ('waiting', 'sending', 'sent', 'bounced', 'failed', 'kept')")
export class LetterEntity {
  /** Also the message id, and a peer's key for a repetition. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'letter_key' })
  id!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('uuid', { name: 'province_id' })
  provinceId!: string;

  /** The working day it leaves on; one that could not leave is taken to the next. */
  @Column('date')
  day!: string;

  @Column('text')
  channel!: (typeof channelNames)[number];

  /** Where the channel reached the person when the letter was gathered. */
  @Column('text')
  address!: string;

  @Column('text')
  state!: (typeof letterStates)[number];

  /** Of its latest matter. */
  @Column('integer', { name: 'late_days' })
  lateDays!: number;

  @Column('timestamptz', { name: 'gathered_at' })
  gatheredAt!: Date;

  /** How often it was claimed; a sender that comes back with an older number has been overtaken. */
  @Column('integer', { default: 0 })
  tries!: number;

  /** Not again before this instant of the database's own clock. */
  @Column('timestamptz', { name: 'try_at', nullable: true })
  tryAt!: Date | null;

  /** Until then a sender has it; afterwards another may take it over. */
  @Column('timestamptz', { name: 'claimed_until', nullable: true })
  claimedUntil!: Date | null;

  /** A code of ours or the number a peer answered with; never its words, which may name somebody. */
  @Column('text', { name: 'last_error', nullable: true })
  lastError!: string | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
}
