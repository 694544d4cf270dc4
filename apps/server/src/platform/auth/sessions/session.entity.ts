import type { SignInWay } from '@prongsai/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A signed-in browser. The cookie holds the token, this row only its SHA-256. Lived in real time, whatever the demonstration's clock says. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('text', { name: 'token_hash' })
  tokenHash!: string;

  /** Stays when the token is changed. */
  @Index({ unique: true })
  @Column('uuid')
  id!: string;

  @Index()
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('uuid', { name: 'position_id' })
  positionId!: string;

  @Column('text')
  way!: SignInWay;

  /** The token before the last change: requests that were under way may still read with it for a few seconds. */
  @Index()
  @Column('text', { name: 'former_token_hash', nullable: true })
  formerTokenHash!: string | null;

  @Column('timestamptz', { name: 'token_changed_at', default: () => 'now()' })
  tokenChangedAt!: Date;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Index()
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  /** Written at most once a minute. */
  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' })
  lastSeenAt!: Date;

  /** When the person last gave the password, a passkey or a code. */
  @Column('timestamptz', { name: 'proven_at', default: () => 'now()' })
  provenAt!: Date;

  @Column('timestamptz', { name: 'second_factor_at', nullable: true })
  secondFactorAt!: Date | null;

  /** Family of browser and system. */
  @Column('text')
  browser!: string;

  /** Without its last part. */
  @Column('text')
  address!: string;
}
