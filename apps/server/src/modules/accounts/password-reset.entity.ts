import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody has asked for a new password at this address, which may be nobody's. */
@Entity('password_reset')
export class PasswordResetEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  email!: string;

  /** SHA-256 of the token in the link; empty until the mail is made. */
  @Column('text', { name: 'token_hash', nullable: true, unique: true })
  tokenHash!: string | null;

  @Index()
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
