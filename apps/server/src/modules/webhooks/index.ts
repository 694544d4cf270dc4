export { WebhookCursorEntity } from './webhook-cursor.entity.js';
export { WebhookDeliveryEntity } from './webhook-delivery.entity.js';
export { WebhookEndpointEntity } from './webhook-endpoint.entity.js';
export { WebhooksModule } from './webhooks.module.js';
