import type { CalendarFeedScope } from '@prongsai/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An address that a person's calendar program reads. What it shows follows what the person may see at that moment. */
@Entity('calendar_feed')
@Check('calendar_feed_scope', "(scope = 'own' AND province_id IS NULL) OR (scope = 'province' AND province_id IS NOT NULL)")
export class CalendarFeedEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'calendar_feed_key' })
  id!: string;

  @Index('calendar_feed_of_account')
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  scope!: CalendarFeedScope;

  /** Of a feed of a whole province. */
  @Column('uuid', { name: 'province_id', nullable: true })
  provinceId!: string | null;

  @Index('calendar_feed_token', { unique: true })
  @Column('text', { name: 'token_hash' })
  tokenHash!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  /** Written at most once an hour. */
  @Column('timestamptz', { name: 'last_read_at', nullable: true })
  lastReadAt!: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
