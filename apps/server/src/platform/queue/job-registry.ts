import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { jobs, type JobName } from '@prongsai/contracts';
import { JOB_HANDLER, type HandlesJob } from './job-handler.js';

/** Which provider handles which job: exactly one each. */
@Injectable()
export class JobRegistry {
  readonly #handlers = new Map<string, HandlesJob<JobName>>();

  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws when a job has no handler or two, naming each. */
  check(): void {
    const faults: string[] = [];
    const names = new Map<string, string[]>();
    for (const { metatype, instance } of this.discovery.getProviders()) {
      const job = metatype ? (Reflect.getMetadata(JOB_HANDLER, metatype) as JobName | undefined) : undefined;
      if (!job) continue;
      names.set(job, [...(names.get(job) ?? []), metatype?.name ?? '']);
      this.#handlers.set(job, instance as HandlesJob<JobName>);
    }
    for (const job of Object.keys(jobs)) {
      const handlers = names.get(job) ?? [];
      if (handlers.length === 0) faults.push(`nothing handles "${job}"; give a provider @JobHandler('${job}')`);
      if (handlers.length > 1) faults.push(`"${job}" is handled by ${handlers.join(' and ')}; keep one`);
    }
    for (const job of names.keys()) if (!(job in jobs)) faults.push(`"${job}" is no job of the contracts`);
    if (faults.length > 0) throw new Error(`The jobs and their handlers do not match:\n  ${faults.join('\n  ')}`);
  }

  handlerOf(name: JobName): HandlesJob<JobName> {
    const handler = this.#handlers.get(name);
    if (!handler) throw new Error(`nothing handles "${name}"`);
    return handler;
  }
}
