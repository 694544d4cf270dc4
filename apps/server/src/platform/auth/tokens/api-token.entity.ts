import type { TokenPermission } from '@prongsai/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Lets another system act for one position of a person, within the permissions named. */
@Entity('api_token')
export class ApiTokenEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'token_hash', unique: true })
  tokenHash!: string;

  @Index()
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('uuid', { name: 'position_id' })
  positionId!: string;

  @Column('text')
  name!: string;

  @Column('text', { array: true })
  permissions!: TokenPermission[];

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  /** The last day, in Thailand; in real time. */
  @Column('date', { name: 'expires_on' })
  expiresOn!: string;

  /** Written at most once a minute. */
  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
