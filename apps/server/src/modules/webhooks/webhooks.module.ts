import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.js';
import { ClaimDeliveries } from './claim-deliveries.js';
import { PostOutside } from './post-outside.js';
import { ReadTrail } from './read-trail.js';
import { RelayWebhooksJob } from './relay-webhooks.job.js';
import { SendWebhooksJob } from './send-webhooks.job.js';
import { SettleDelivery } from './settle-delivery.js';
import { StopEndpoint } from './stop-endpoint.js';
import { WebhookDeliveries } from './webhook-deliveries.js';
import { WebhookEndpoints } from './webhook-endpoints.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { WebhooksController } from './webhooks.controller.js';

@Module({
  imports: [NotificationsModule],
  controllers: [WebhooksController],
  providers: [
    ClaimDeliveries, PostOutside, ReadTrail, RelayWebhooksJob, SendWebhooksJob, SettleDelivery, StopEndpoint, WebhookDeliveries, WebhookEndpoints, WebhookSecrets,
  ],
})
export class WebhooksModule {}
