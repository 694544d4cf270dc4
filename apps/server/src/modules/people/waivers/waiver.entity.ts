import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PositionEntity } from '../position.entity.js';

/** The head of a division with nobody else in it may decide on own text, for a time, by a document of whoever answers for it. */
@Entity('waiver')
@Index(['agencyId'])
@Check('waiver_days', 'until_on >= from_on')
@Check('waiver_revoked', '(revoked_at IS NULL) = (revoked_by IS NULL) AND (revoked_at IS NULL) = (revoke_reason IS NULL)')
export class WaiverEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Index()
  @Column('uuid', { name: 'position_id' })
  positionId!: string;

  @ManyToOne(() => PositionEntity)
  @JoinColumn({ name: 'position_id' })
  position?: Relation<PositionEntity>;

  @Column('text')
  reason!: string;

  /** The memorandum or order that grants it, as printed. */
  @Column('text', { name: 'document_no' })
  documentNo!: string;

  @Column('date', { name: 'from_on' })
  fromOn!: string;

  @Column('date', { name: 'until_on' })
  untilOn!: string;

  @Column('timestamptz', { name: 'granted_at' })
  grantedAt!: Date;

  @Column('uuid', { name: 'granted_by' })
  grantedBy!: string;

  @Column('uuid', { name: 'granted_by_position' })
  grantedByPosition!: string;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  /** The position that revoked it. */
  @Column('uuid', { name: 'revoked_by', nullable: true })
  revokedBy!: string | null;

  @Column('text', { name: 'revoke_reason', nullable: true })
  revokeReason!: string | null;
}
