import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An account and the LINE user whom its person writes from: one of each. LINE's id of him is kept sealed, and found by its fingerprint. */
@Entity('line_link')
export class LineLinkEntity {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'line_link_key' })
  accountId!: string;

  @Column('text', { name: 'line_user' })
  lineUser!: string;

  @Index('line_link_user', { unique: true })
  @Column('text', { name: 'user_hash' })
  userHash!: string;

  @Column('timestamptz', { name: 'linked_at', default: () => 'now()' })
  linkedAt!: Date;

  /** While it is set, nothing reaches him by LINE. */
  @Column('timestamptz', { name: 'blocked_at', nullable: true })
  blockedAt!: Date | null;
}
