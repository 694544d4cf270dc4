import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { jobs, type JobName } from '@prongsai/contracts';
import { JOB_HANDLER, type HandlesJob } from './job-handler.js';

type Found = readonly [job: string, className: string, handler: HandlesJob<JobName>];

/** Which provider handles which job: exactly one each. */
@Injectable()
export class JobRegistry {
  #found: readonly Found[] | null = null;

  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws when a job has no handler or two, naming each. */
  check(): void {
    const found = this.#all();
    const handlersOf = (job: string) => found.filter(([name]) => name === job).map(([, className]) => className);
    const faults = [
      ...Object.keys(jobs).flatMap((job) => {
        const handlers = handlersOf(job);
        if (handlers.length === 0) return [`nothing handles "${job}"; give a provider @JobHandler('${job}')`];
        return handlers.length > 1 ? [`"${job}" is handled by ${handlers.join(' and ')}; keep one`] : [];
      }),
      ...found.flatMap(([job, className]) => (job in jobs ? [] : [`"${job}", which ${className} handles, is no job of the contracts`])),
    ];
    if (faults.length > 0) throw new Error(`The jobs and their handlers do not match:\n  ${faults.join('\n  ')}`);
  }

  handlerOf(name: JobName): HandlesJob<JobName> {
    const handler = this.#all().find(([job]) => job === name)?.[2];
    if (!handler) throw new Error(`nothing handles "${name}"`);
    return handler;
  }

  /** Looked up at first use, when every provider has been made. */
  #all(): readonly Found[] {
    return (this.#found ??= this.discovery.getProviders().flatMap(({ metatype, instance }): Found[] => {
      const job = metatype ? (Reflect.getMetadata(JOB_HANDLER, metatype) as string | undefined) : undefined;
      return job === undefined ? [] : [[job, metatype?.name ?? '', instance as HandlesJob<JobName>]];
    }));
  }
}
