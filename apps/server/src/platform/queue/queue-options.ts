import { createPostgresBackend, setDefaultBackendFactory, type ConnectionOptions, type DefaultJobOptions } from 'bullmq';
import type { Config } from '../config/config.js';

export const queueName = 'work';
export const heartbeatJob = 'heartbeat';

/** Where the queue lives, decided once a process: BullMQ takes its backend as a process-wide default. */
export function queueConnection(config: Pick<Config, 'databaseUrl' | 'redisUrl'>): ConnectionOptions {
  if (config.redisUrl !== null) {
    setDefaultBackendFactory();
    // A worker waits for its next job without end, so it must not give up after a number of tries.
    return { url: config.redisUrl, maxRetriesPerRequest: null };
  }
  setDefaultBackendFactory(createPostgresBackend);
  // Its tables are made with the database's own migrations.
  return { connectionString: config.databaseUrl, max: 4 };
}

/** A failed job is tried again soon by the queue, and later by the sweep of the outbox; the queue need not remember it. */
export const jobOptions: DefaultJobOptions = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 500 },
  removeOnComplete: true,
  removeOnFail: { age: 24 * 3600, count: 1000 },
};

/**
 * A worker that was killed keeps its jobs for the length of the lock; ten seconds are short enough for people who wait, and a job that
 * is taken for lost while it still runs has one effect all the same.
 */
export const workerOptions = { autorun: false, lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 3 } as const;
