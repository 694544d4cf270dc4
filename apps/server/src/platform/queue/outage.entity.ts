import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Nothing beat at all; or sweeps were asked for and nobody carried them out. */
export type OutageKind = 'noBeat' | 'notHandled';

/** A time in which what was due was not looked at. */
@Entity('outage')
@Index('outage_by_end', ['untilAt'])
export class OutageEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'outage_pkey' })
  id!: string;

  @Column('text')
  kind!: OutageKind;

  /** By the clock of the system, as the hours of the ledger are. */
  @Column('timestamptz', { name: 'from_at' })
  fromAt!: Date;

  @Column('timestamptz', { name: 'until_at' })
  untilAt!: Date;

  /** When those whom it concerns were told, after what was late had gone out. */
  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt!: Date | null;
}
