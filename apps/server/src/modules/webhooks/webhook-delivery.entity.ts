import type { WebhookDeliveryView, WebhookFault } from '@prongsai/contracts';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { WebhookEndpointEntity } from './webhook-endpoint.entity.js';

/** One message to one endpoint: of an entry of the trail, or a ping. What it says is made from the entry whenever it is sent. */
@Entity('webhook_delivery')
@Index('webhook_delivery_once', ['endpointId', 'chain', 'no'], { unique: true, where: 'chain IS NOT NULL' })
@Index('webhook_delivery_waiting', ['endpointId', 'chain', 'no'], { where: "state = 'waiting'" })
@Index('webhook_delivery_pings', ['nextAt'], { where: "state = 'waiting' AND chain IS NULL" })
@Index('webhook_delivery_of_endpoint', ['endpointId', 'askedAt'])
@Index('webhook_delivery_over', ['settledAt'], { where: 'settled_at IS NOT NULL' })
@Check('webhook_delivery_state', "state IN ('waiting', 'delivered', 'failed')")
@Check('webhook_delivery_entry', '(chain IS NULL) = (no IS NULL)')
export class WebhookDeliveryEntity {
  /** The `webhook-id`, by which a receiver knows a repetition. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhook_delivery_key' })
  id!: string;

  @Column('uuid', { name: 'endpoint_id' })
  endpointId!: string;

  @ManyToOne(() => WebhookEndpointEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'endpoint_id', foreignKeyConstraintName: 'webhook_delivery_endpoint' })
  endpoint?: Relation<WebhookEndpointEntity>;

  /** `null` for a ping. */
  @Column('text', { nullable: true })
  chain!: string | null;

  @Column('integer', { nullable: true })
  no!: number | null;

  @Column('text')
  event!: string;

  @Column('timestamptz', { name: 'asked_at', default: () => 'now()' })
  askedAt!: Date;

  @Column('text', { default: 'waiting' })
  state!: WebhookDeliveryView['state'];

  @Column('integer', { default: 0 })
  tries!: number;

  @Column('timestamptz', { name: 'next_at', default: () => 'now()' })
  nextAt!: Date;

  /** Who has claimed it and until when he may be sending; a killed sender's claim runs out. */
  @Column('uuid', { nullable: true })
  claim!: string | null;

  @Column('timestamptz', { name: 'claimed_until', nullable: true })
  claimedUntil!: Date | null;

  @Column('timestamptz', { name: 'last_tried_at', nullable: true })
  lastTriedAt!: Date | null;

  @Column('integer', { nullable: true })
  status!: number | null;

  @Column('text', { nullable: true })
  fault!: WebhookFault | null;

  @Column('integer', { nullable: true })
  milliseconds!: number | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;
}
