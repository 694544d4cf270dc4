import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address that took no letter. It counts until the account has another address, or somebody says that it was mended. */
@Entity('mail_bounce')
export class MailBounceEntity {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'mail_bounce_key' })
  accountId!: string;

  @Column('text')
  address!: string;

  /** The number the mail server answered with. */
  @Column('text')
  answer!: string;

  @Column('timestamptz')
  at!: Date;
}
