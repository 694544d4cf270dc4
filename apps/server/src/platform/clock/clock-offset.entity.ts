import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the demonstration's clock runs ahead of the real one, or behind it: one row, seen by every process. */
@Entity('clock_offset')
@Check('clock_offset_single', 'id = 1')
export class ClockOffsetEntity {
  @PrimaryColumn('integer')
  id!: number;

  @Column('bigint')
  milliseconds!: string;
}
