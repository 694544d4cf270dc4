import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Failed tries of an account, of an address, and of both together, so that guessing is slow wherever the request lands and whenever the server started. */
@Entity('sign_in_attempt')
export class SignInAttemptEntity {
  /** SHA-256 of what is counted: neither account nor address is kept in clear. */
  @PrimaryColumn('text')
  key!: string;

  @Column('integer')
  failures!: number;

  @Column('timestamptz', { name: 'last_at' })
  lastAt!: Date;

  /** The last try that was let through. */
  @Column('uuid', { name: 'last_try', nullable: true })
  lastTry!: string | null;

  /** Nothing is tried before. */
  @Column('timestamptz', { name: 'quiet_until', nullable: true })
  quietUntil!: Date | null;
}
