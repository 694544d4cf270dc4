import { Entity, JoinColumn, ManyToOne, PrimaryColumn, Column, type Relation } from 'typeorm';
import { AccessGrantEntity } from './access-grant.entity.js';

/** That a route was read under break-glass in an hour: what makes its entry of the trail the only one of that hour. */
@Entity('access_read')
export class AccessReadEntity {
  @PrimaryColumn('uuid', { name: 'grant_id' })
  grantId!: string;

  @ManyToOne(() => AccessGrantEntity)
  @JoinColumn({ name: 'grant_id' })
  grant?: Relation<AccessGrantEntity>;

  @PrimaryColumn('text')
  route!: string;

  /** The beginning of the hour. */
  @PrimaryColumn('timestamptz')
  hour!: Date;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;
}
