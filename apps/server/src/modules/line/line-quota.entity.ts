import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What LINE last said of the messages of the month: one row for all processes. */
@Entity('line_quota')
@Check('line_quota_single', 'id = 1')
export class LineQuotaEntity {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'line_quota_key' })
  id!: number;

  /** `YYYY-MM`, in Thailand. */
  @Column('text')
  month!: string;

  /** `null` where there is no limit. */
  @Column('integer', { name: 'most', nullable: true })
  most!: number | null;

  @Column('integer')
  used!: number;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;
}
