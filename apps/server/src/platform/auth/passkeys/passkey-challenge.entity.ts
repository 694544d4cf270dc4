import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a device was asked to sign; answered once, within minutes. */
@Entity('passkey_challenge')
export class PasskeyChallengeEntity {
  @PrimaryColumn('text', { name: 'challenge_hash' })
  challengeHash!: string;

  @Column('text')
  purpose!: 'signIn' | 'confirm' | 'add';

  /** `null` before anybody has signed in. */
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Index()
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
