import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Config } from '../config/config.js';
import { heartbeatJob, queueName } from './queue-options.js';

/** The one recurring job of the system. What is due is found in the tables, not in schedules. */
@Injectable()
export class Schedule implements OnApplicationBootstrap {
  readonly #logger = new Logger('Queue');

  constructor(
    @InjectQueue(queueName) private readonly queue: Queue,
    private readonly config: Config,
  ) {
    // Without a listener a lost connection would end the process; the relay tries again by itself.
    queue.on('error', (error) => this.#logger.warn(error.message));
  }

  /** Not waited for: while the queue is away people are served all the same, and the relay beats. */
  onApplicationBootstrap(): void {
    const every = Math.round(this.config.heartbeatSeconds * 1000);
    this.queue
      .upsertJobScheduler(heartbeatJob, { every }, { name: heartbeatJob, opts: { removeOnComplete: true, removeOnFail: true } })
      .catch((error: unknown) => this.#logger.warn(error instanceof Error ? error.message : error));
  }
}
