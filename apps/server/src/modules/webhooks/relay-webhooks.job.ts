import { Injectable } from '@nestjs/common';
import type { JobPayload } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { JobHandler, Outbox, Transactions, type HandlesJob } from '../../platform/index.js';
import { ReadTrail } from './read-trail.js';

/** So often in a row, lest one job of a long chain never end. */
const mostRounds = 50;
/** What arrived is in the trail for good; a month is for whoever looks into a fault of the receiver. */
const forget = `DELETE FROM webhook_delivery WHERE id IN (SELECT id FROM webhook_delivery WHERE settled_at < now() - interval '30 days' LIMIT 1000)`;
/** By the clock of this moment: the rounds before are younger than the job's own transaction. */
const due = `SELECT 1 FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id
  WHERE d.state = 'waiting' AND d.next_at <= clock_timestamp() AND (e.state = 'active' OR d.chain IS NULL) LIMIT 1`;
const asked = `SELECT 1 FROM outbox WHERE name = 'send-webhooks' AND handled_at IS NULL LIMIT 1`;

/** Makes deliveries of what has happened, and has them sent. Each round commits by itself, so that nobody waits for a long chain. */
@Injectable()
@JobHandler('relay-webhooks')
export class RelayWebhooksJob implements HandlesJob<'relay-webhooks'> {
  constructor(
    private readonly transactions: Transactions,
    private readonly trail: ReadTrail,
    private readonly outbox: Outbox,
  ) {}

  async handle(_payload: JobPayload<'relay-webhooks'>, tx: EntityManager): Promise<void> {
    for (let round = 0; round < mostRounds; round += 1) {
      if ((await this.transactions.run('engine', (own) => this.trail.readOn(own))) === 0) break;
    }
    await tx.query(forget);
    if ((await tx.query<unknown[]>(due)).length === 0) return;
    if ((await tx.query<unknown[]>(asked)).length === 0) await this.outbox.add(tx, 'send-webhooks', {});
  }
}
