import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { WebhookEndpointEntity } from './webhook-endpoint.entity.js';

/** How far the trail has been read for an endpoint, chain by chain. Who reads on holds the row until he commits. */
@Entity('webhook_cursor')
export class WebhookCursorEntity {
  @PrimaryColumn('uuid', { name: 'endpoint_id', primaryKeyConstraintName: 'webhook_cursor_key' })
  endpointId!: string;

  @ManyToOne(() => WebhookEndpointEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'endpoint_id', foreignKeyConstraintName: 'webhook_cursor_endpoint' })
  endpoint?: Relation<WebhookEndpointEntity>;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'webhook_cursor_key' })
  chain!: string;

  /** The number of the last entry read. */
  @Column('integer')
  no!: number;
}
