import { SetMetadata } from '@nestjs/common';
import type { JobName, JobPayload } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';

export const JOB_HANDLER = Symbol('job handler');

export interface JobInfo {
  /** The outbox row, the same however often the job runs: a key for anything outside the database. */
  readonly outboxId: string;
}

/** A job's one handler. All it does goes through `tx`, in which the outbox row is already marked as handled. */
export interface HandlesJob<N extends JobName> {
  handle(payload: JobPayload<N>, tx: EntityManager, job: JobInfo): Promise<void>;
  /** Of a sweep: since when the oldest row waits that it should have taken; `null` where none does. */
  dueSince?(tx: EntityManager): Promise<Date | null>;
}

type HandlerClass<N extends JobName> = new (...dependencies: never[]) => HandlesJob<N>;

/** Makes a provider the handler of a job. The server refuses to boot when a job has none or two. */
export const JobHandler =
  <N extends JobName>(name: N) =>
  (target: HandlerClass<N>): void => {
    SetMetadata(JOB_HANDLER, name)(target);
  };
