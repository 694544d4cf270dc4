import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An account's authenticator app: six digits every half minute from a shared secret (RFC 6238). */
@Entity('authenticator_app')
export class AuthenticatorAppEntity {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  /** Sealed with the server's key for this account. */
  @Column('text')
  secret!: string;

  @Column('timestamptz', { name: 'begun_at', default: () => 'now()' })
  begunAt!: Date;

  /** Empty until its first code was right; until then it is no second factor. */
  @Column('timestamptz', { name: 'added_at', nullable: true })
  addedAt!: Date | null;

  /** The half minute of the last code that was used: it and those before are used up. */
  @Column('bigint', { name: 'last_step', nullable: true })
  lastStep!: string | null;
}
