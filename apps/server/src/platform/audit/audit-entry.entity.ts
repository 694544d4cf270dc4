import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One line of the trail: who did what to which thing, and when by the system's clock. Never deleted; only its detail can be erased. */
@Entity('audit_entry')
@Index(['chain', 'no'], { unique: true })
@Index(['agencyId', 'at'])
@Index(['at', 'id'])
@Index(['subjectType', 'subjectId', 'at'])
export class AuditEntryEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** `agency:` or `province:` and an id, or `platform`; its entries are numbered without a gap. */
  @Column('text')
  chain!: string;

  @Column('integer')
  no!: number;

  @Column('text', { name: 'previous_hash' })
  previousHash!: string;

  @Column('text')
  hash!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('uuid', { name: 'agency_id', nullable: true })
  agencyId!: string | null;

  /** `null` when the engine acted by itself. */
  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('uuid', { name: 'position_id', nullable: true })
  positionId!: string | null;

  /** An action that the contracts have a sentence for. */
  @Column('text')
  action!: string;

  @Column('text', { name: 'subject_type' })
  subjectType!: string;

  @Column('text', { name: 'subject_id' })
  subjectId!: string;

  /** What the sentence's blanks are filled with. */
  @Column('jsonb')
  detail!: Record<string, string | number>;

  /** `null` once the detail has been erased. */
  @Column('text', { name: 'detail_salt', nullable: true })
  detailSalt!: string | null;

  @Column('text', { name: 'detail_hash' })
  detailHash!: string;
}
