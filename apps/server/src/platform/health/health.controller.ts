import { InjectQueue } from '@nestjs/bullmq';
import { Controller, Logger, Res } from '@nestjs/common';
import type { Queue } from 'bullmq';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { PublicPage } from '../http/route.decorator.js';
import { queueName } from '../queue/queue-options.js';
import { within } from '../within.js';

const patienceMs = 2000;

/** For whoever watches the process: alive, and able to work. */
@Controller()
export class HealthController {
  readonly #logger = new Logger('Health');

  constructor(
    private readonly dataSource: DataSource,
    @InjectQueue(queueName) private readonly queue: Queue,
  ) {}

  @PublicPage('/healthz', 'a monitor does not sign in')
  live(@Res() response: Response): void {
    response.json({ status: 'ok' });
  }

  @PublicPage('/readyz', 'a load balancer does not sign in')
  async ready(@Res() response: Response): Promise<void> {
    const database = await this.#answers('database', () => this.dataSource.query('SELECT 1'));
    const queue = await this.#answers('queue', () => this.queue.getJobCounts('waiting'));
    response.status(database && queue ? 200 : 503).json({ status: database && queue ? 'ok' : 'unavailable', database, queue });
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
