import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The demonstration is read in once; this row says that it was. */
@Entity('demonstration_marker')
export class DemonstrationMarkerEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('timestamptz', { name: 'seeded_at' })
  seededAt!: Date;
}
