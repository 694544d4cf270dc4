import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A passkey of an account (WebAuthn): the public half; the private one never leaves the person's device. */
@Entity('passkey')
export class PasskeyEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('text', { name: 'credential_id', unique: true })
  credentialId!: string;

  @Column('bytea', { name: 'public_key' })
  publicKey!: Buffer;

  /** Counts up with each use on devices that count; going back tells of a copy. */
  @Column('bigint')
  counter!: string;

  @Column('text', { array: true })
  transports!: string[];

  @Column('text')
  name!: string;

  @Column('boolean')
  synced!: boolean;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;
}
