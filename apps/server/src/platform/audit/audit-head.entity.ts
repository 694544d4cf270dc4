import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The newest number and hash of a chain. Who appends to a chain holds this row until he commits. */
@Entity('audit_head')
@Check('audit_head_of_agency', `agency_id IS NULL OR chain = 'agency:' || agency_id`)
export class AuditHeadEntity {
  @PrimaryColumn('text')
  chain!: string;

  @Column('uuid', { name: 'agency_id', nullable: true })
  agencyId!: string | null;

  @Column('integer')
  no!: number;

  @Column('text', { name: 'previous_hash' })
  previousHash!: string;

  @Column('text')
  hash!: string;
}
