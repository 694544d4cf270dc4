import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** When the sweeps were last asked for: one row, so that however many processes beat, one beat counts. */
@Entity('heartbeat')
@Check('heartbeat_single', 'id = 1')
export class HeartbeatEntity {
  @PrimaryColumn('integer')
  id!: number;

  @Column('timestamptz', { name: 'beaten_at' })
  beatenAt!: Date;

  /** When a watchdog last looked for what is due and not done. */
  @Column('timestamptz', { name: 'watched_at', nullable: true })
  watchedAt!: Date | null;
}
