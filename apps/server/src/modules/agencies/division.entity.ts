import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AgencyEntity } from './agency.entity.js';

/** A unit of an agency (สำนักปลัด, กองคลัง ...) that leads measures and has a head. */
@Entity('division')
@Index(['agencyId', 'name'], { unique: true })
export class DivisionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @ManyToOne(() => AgencyEntity)
  @JoinColumn({ name: 'agency_id' })
  agency?: Relation<AgencyEntity>;

  @Column('text')
  name!: string;

  @Column('text', { name: 'short_name' })
  shortName!: string;

  /** Place in the official order of the agency's units. */
  @Column('integer')
  place!: number;
}
