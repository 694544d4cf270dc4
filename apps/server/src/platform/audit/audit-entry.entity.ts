import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One line of the trail: who did what to which thing, and when by the system's clock. Never changed, never deleted. */
@Entity('audit_entry')
@Index(['agencyId', 'at'])
@Index(['subjectType', 'subjectId', 'at'])
export class AuditEntryEntity {
  @PrimaryColumn('uuid')
  id!: string;

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
}
