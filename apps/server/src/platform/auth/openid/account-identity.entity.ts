import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An account is known to an identity provider under this subject; by an explicit act, never by an address. */
@Entity('account_identity')
@Index(['provider', 'subject'], { unique: true })
@Index(['accountId', 'provider'], { unique: true })
export class AccountIdentityEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  provider!: string;

  @Column('text')
  subject!: string;

  @Column('timestamptz', { name: 'linked_at', default: () => 'now()' })
  linkedAt!: Date;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;
}
