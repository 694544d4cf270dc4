import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An event that LINE has told: it may tell it again. */
@Entity('line_event')
export class LineEventEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'line_event_key' })
  id!: string;

  @Index('line_event_at')
  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
