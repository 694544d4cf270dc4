import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions } from '../../platform/index.js';
import { secondsUntilNextTry } from './back-off.js';
import type { ClaimedDelivery } from './claim-deliveries.js';
import type { Answered } from './post-outside.js';
import { StopEndpoint } from './stop-endpoint.js';

/** Only he whose claim it is; a claim that ran out may be another's by now. */
const own = 'WHERE id = $1 AND claim = $2';
const outcome = 'status = $3, fault = $4, milliseconds = $5, claim = NULL, claimed_until = NULL';
const delivered = `UPDATE webhook_delivery SET state = 'delivered', settled_at = now(), ${outcome} ${own} RETURNING endpoint_id`;
const waits = `UPDATE webhook_delivery SET next_at = now() + make_interval(secs => $6), ${outcome} ${own} RETURNING endpoint_id`;
const failed = `UPDATE webhook_delivery SET state = 'failed', settled_at = now(), ${outcome} ${own} RETURNING endpoint_id`;
const wentWell = 'UPDATE webhook_endpoint SET last_delivered_at = now() WHERE id = $1';

/** The receiver is there and wants nothing any more. */
const gone = 410;

/** Writes down how a sending ended. What was not taken waits in its place; a receiver that takes nothing for days is given up. */
@Injectable()
export class SettleDelivery {
  constructor(
    private readonly transactions: Transactions,
    private readonly stop: StopEndpoint,
  ) {}

  settle(delivery: ClaimedDelivery, answered: Answered): Promise<void> {
    return this.transactions.run('engine', async (tx) => {
      if (answered.fault === null) await this.#arrived(tx, delivery, answered);
      else if (delivery.entry === null) await this.#write(tx, failed, delivery, answered);
      else await this.#notYet(tx, delivery, answered);
    });
  }

  async #arrived(tx: EntityManager, delivery: ClaimedDelivery, answered: Answered): Promise<void> {
    if (await this.#write(tx, delivered, delivery, answered)) await tx.query(wentWell, [delivery.endpointId]);
  }

  async #notYet(tx: EntityManager, delivery: ClaimedDelivery, answered: Answered): Promise<void> {
    const wait = answered.status === gone ? null : secondsUntilNextTry(delivery.tries, Math.random());
    const seconds = wait === null ? null : Math.max(wait, answered.retryAfter ?? 0);
    if ((await this.#write(tx, waits, delivery, answered, [seconds ?? 0])) && seconds === null) await this.stop.stop(tx, delivery);
  }

  async #write(tx: EntityManager, sql: string, { id, claim }: ClaimedDelivery, { status, fault, milliseconds }: Answered, more: readonly unknown[] = []): Promise<boolean> {
    const [rows] = await tx.query<[unknown[], number]>(sql, [id, claim, status, fault, milliseconds, ...more]);
    return rows.length > 0;
  }
}
