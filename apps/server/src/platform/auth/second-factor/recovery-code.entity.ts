import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Stands in for the second factor once. */
@Entity('recovery_code')
export class RecoveryCodeEntity {
  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  /** Keyed with the server's key, because the code is short. */
  @PrimaryColumn('text')
  fingerprint!: string;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
