import type { JobName } from '@prongsai/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Work promised by a committed transaction. The queue only carries it: a row that was enqueued long ago and is not handled
 * is enqueued again, so that losing every queued job loses nothing.
 */
@Entity('outbox')
@Index(['createdAt'], { where: 'handled_at IS NULL AND enqueued_at IS NULL' })
@Index(['enqueuedAt'], { where: 'handled_at IS NULL AND enqueued_at IS NOT NULL' })
@Index(['handledAt'], { where: 'handled_at IS NOT NULL' })
export class OutboxEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: JobName;

  @Column('jsonb')
  payload!: object;

  /** Not before this instant of the clock; `null` for at once. */
  @Column('timestamptz', { name: 'available_at', nullable: true })
  availableAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'enqueued_at', nullable: true })
  enqueuedAt!: Date | null;

  /** How often it was put into the queue. */
  @Column('integer', { name: 'enqueued_times', default: 0 })
  enqueuedTimes!: number;

  @Column('timestamptz', { name: 'handled_at', nullable: true })
  handledAt!: Date | null;

  /** The handler's last failure, for whoever looks. */
  @Column('text', { name: 'last_error', nullable: true })
  lastError!: string | null;
}
