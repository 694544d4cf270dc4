import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A browser that was sent to an identity provider and has not come back; answered once, within minutes. */
@Entity('openid_attempt')
export class OpenIdAttemptEntity {
  @PrimaryColumn('text', { name: 'state_hash' })
  stateHash!: string;

  /** SHA-256 of a cookie: the answer counts only in the browser that asked. */
  @Column('text', { name: 'browser_hash' })
  browserHash!: string;

  @Column('text')
  provider!: string;

  @Column('text')
  purpose!: 'signIn' | 'link' | 'invitation';

  /** Whose account is linked. */
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  /** Sealed: nonce, code verifier, and for an invitation its token and the name given. */
  @Column('text')
  sealed!: string;

  @Index()
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
