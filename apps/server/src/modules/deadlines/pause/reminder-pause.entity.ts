import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** For a time no letter of the ledger goes out; what falls due meanwhile waits for the end. */
@Entity('reminder_pause')
@Index('reminder_pause_of_province', ['provinceId', 'endsAt'])
export class ReminderPauseEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reminder_pause_pkey' })
  id!: string;

  @Column('uuid', { name: 'province_id' })
  provinceId!: string;

  /** `null` where it holds for every agency of the province. */
  @Column('uuid', { name: 'agency_id', nullable: true })
  agencyId!: string | null;

  @Column('text')
  reason!: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  @Column('uuid', { name: 'set_by' })
  setBy!: string;

  @Column('uuid', { name: 'set_by_position' })
  setByPosition!: string;

  /** Ended before its time. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: string | null;
}
