import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Job } from 'bullmq';
import { Config } from '../config/config.js';
import { Heartbeat } from './heartbeat.js';
import { CarryOut } from './carry-out.js';
import { heartbeatJob, queueName, workerOptions } from './queue-options.js';

/** Takes jobs from the queue. It starts once the whole application stands, and ends before the database connection does. */
@Injectable()
@Processor(queueName, workerOptions)
export class QueueWorker extends WorkerHost implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #logger = new Logger('Worker');
  #running: Promise<void> | null = null;

  constructor(
    private readonly carryOut: CarryOut,
    private readonly heartbeat: Heartbeat,
    private readonly config: Config,
  ) {
    super();
  }

  onApplicationBootstrap(): void {
    this.worker.concurrency = this.config.workerConcurrency;
    this.#running = this.worker.run().catch((error: unknown) => this.#logger.error(error));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker.close();
    await this.#running;
  }

  async process(job: Job): Promise<void> {
    if (job.name === heartbeatJob) await this.heartbeat.beat();
    else if (job.id) await this.carryOut.run(job.id);
  }

  @OnWorkerEvent('failed')
  failed(job: Job | undefined, error: Error): void {
    this.#logger.warn(`${job?.name ?? 'a job'} ${job?.id ?? ''} failed (try ${job?.attemptsMade ?? '?'}): ${error.message}`);
  }

  @OnWorkerEvent('error')
  error(error: Error): void {
    this.#logger.warn(`the queue: ${error.message}`);
  }
}
