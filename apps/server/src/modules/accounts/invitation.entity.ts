import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A position was given to an address; its link lets a new account be taken into use, once. */
@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'province_id' })
  provinceId!: string;

  /** `null` for a position of the province. */
  @Index()
  @Column('uuid', { name: 'agency_id', nullable: true })
  agencyId!: string | null;

  @Column('uuid', { name: 'position_id' })
  positionId!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  /** The account was made for it. */
  @Column('boolean', { name: 'new_account' })
  newAccount!: boolean;

  @Column('text')
  email!: string;

  @Column('date', { name: 'from_on' })
  fromOn!: string;

  @Column('date', { name: 'until_on', nullable: true })
  untilOn!: string | null;

  /** SHA-256 of the token in the link; empty until the mail is made. */
  @Column('text', { name: 'token_hash', nullable: true, unique: true })
  tokenHash!: string | null;

  @Column('text', { name: 'mail_status', default: 'waiting' })
  mailStatus!: 'waiting' | 'sent' | 'kept' | 'refused';

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  /** In real time, as links are. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt!: Date | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
