import { InjectQueue } from '@nestjs/bullmq';
import { Controller, Logger, Res } from '@nestjs/common';
import type { Queue } from 'bullmq';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { MonitorPage } from '../http/route.decorator.js';
import { queueName } from '../queue/queue-options.js';
import { within } from '../within.js';

const patienceMs = 2000;

/**
 * For whoever watches the process: alive, and able to serve. It can while the database answers. A queue that is away makes it `degraded` and
 * takes it out of no rotation: what people do is written down, and carried out when the queue is back or found by the sweeps.
 */
@Controller()
export class HealthController {
  readonly #logger = new Logger('Health');

  constructor(
    private readonly dataSource: DataSource,
    @InjectQueue(queueName) private readonly queue: Queue,
  ) {}

  @MonitorPage('/healthz', 'a monitor does not sign in')
  live(@Res() response: Response): void {
    response.json({ status: 'ok' });
  }

  @MonitorPage('/readyz', 'a load balancer does not sign in')
  async ready(@Res() response: Response): Promise<void> {
    const [database, queue] = await Promise.all([
      this.#answers('database', () => this.dataSource.query('SELECT 1')),
      this.#answers('queue', () => this.queue.getJobCounts('waiting')),
    ]);
    const status = !database ? 'unavailable' : queue ? 'ok' : 'degraded';
    response.status(database ? 200 : 503).json({ status, database, queue });
  }

  async #answers(name: string, ask: () => Promise<unknown>): Promise<boolean> {
    try {
      await within(patienceMs, `the ${name}`, ask());
      return true;
    } catch (error) {
      this.#logger.warn(`the ${name} does not answer: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }
}
