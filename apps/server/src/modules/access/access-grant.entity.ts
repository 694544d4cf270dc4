import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AgencyEntity } from '../agencies/index.js';
import { PositionEntity } from '../people/index.js';

/** `granted` by the coordinator for some days; `breakGlass` opened by the auditor himself for some hours. */
export type GrantKind = 'granted' | 'breakGlass';

/** For a time, a position without standing access sees one agency. Row-level security reads this table. */
@Entity('access_grant')
@Index(['positionId', 'agencyId'])
@Index(['agencyId'])
@Check('access_grant_kind', "kind IN ('granted', 'breakGlass')")
@Check('access_grant_time', "ends_at > starts_at AND ends_at <= starts_at + CASE kind WHEN 'granted' THEN interval '90 days' ELSE interval '8 hours' END")
@Check('access_grant_ended', '(ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (end_reason IS NULL)')
export class AccessGrantEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'province_id' })
  provinceId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @ManyToOne(() => AgencyEntity)
  @JoinColumn({ name: 'agency_id' })
  agency?: Relation<AgencyEntity>;

  @Column('uuid', { name: 'position_id' })
  positionId!: string;

  @ManyToOne(() => PositionEntity)
  @JoinColumn({ name: 'position_id' })
  position?: Relation<PositionEntity>;

  @Column('text')
  kind!: GrantKind;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  @Column('text')
  reason!: string;

  @Column('uuid', { name: 'granted_by' })
  grantedBy!: string;

  @Column('uuid', { name: 'granted_by_position' })
  grantedByPosition!: string;

  /** Before its time was over. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** The position that ended it. */
  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;

  @Column('text', { name: 'end_reason', nullable: true })
  endReason!: string | null;
}
