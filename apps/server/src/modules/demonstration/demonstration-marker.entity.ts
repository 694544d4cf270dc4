import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The demonstration is read in once. A row that was begun and not finished tells of a start that was cut off. */
@Entity('demonstration_marker')
export class DemonstrationMarkerEntity {
  @PrimaryColumn('text')
  id!: string;

  /** In real time, whatever the demonstration's clock says. */
  @Column('timestamptz', { name: 'begun_at', default: () => 'now()' })
  begunAt!: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
