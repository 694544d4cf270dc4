import type { WebhookView } from '@prongsai/contracts';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AgencyEntity, ProvinceEntity } from '../agencies/index.js';

/** Where another system wants to be told what happens: of a province, or of one agency alone. It lives in real time, as that system does. */
@Entity('webhook_endpoint')
@Index('webhook_endpoint_of_province', ['provinceId', 'agencyId'])
@Check('webhook_endpoint_state', "state IN ('active', 'disabled', 'failing')")
@Check('webhook_endpoint_former_secret', '(former_secret IS NULL) = (former_secret_until IS NULL)')
export class WebhookEndpointEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhook_endpoint_key' })
  id!: string;

  @Column('uuid', { name: 'province_id' })
  provinceId!: string;

  @ManyToOne(() => ProvinceEntity)
  @JoinColumn({ name: 'province_id', foreignKeyConstraintName: 'webhook_endpoint_province' })
  province?: Relation<ProvinceEntity>;

  /** `null` for one of the province, which is told of all its agencies. */
  @Column('uuid', { name: 'agency_id', nullable: true })
  agencyId!: string | null;

  @ManyToOne(() => AgencyEntity)
  @JoinColumn({ name: 'agency_id', foreignKeyConstraintName: 'webhook_endpoint_agency' })
  agency?: Relation<AgencyEntity> | null;

  @Column('text')
  name!: string;

  @Column('text')
  url!: string;

  /** Empty for every event. */
  @Column('text', { array: true })
  events!: string[];

  /** Sealed for this endpoint. */
  @Column('text')
  secret!: string;

  @Column('text', { name: 'former_secret', nullable: true })
  formerSecret!: string | null;

  @Column('timestamptz', { name: 'former_secret_until', nullable: true })
  formerSecretUntil!: Date | null;

  @Column('text')
  state!: WebhookView['state'];

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  /** The position that added it. */
  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'last_delivered_at', nullable: true })
  lastDeliveredAt!: Date | null;
}
