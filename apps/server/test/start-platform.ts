import type { INestApplicationContext } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { JobName } from '@prongsai/contracts';
import { AccountStore } from '../src/platform/auth/account-store.js';
import { Accounts } from '../src/platform/auth/accounts.js';
import type { Config } from '../src/platform/config/config.js';
import { Mounted } from '../src/platform/http/mounted.js';
import { PinoLogger } from '../src/platform/logging.js';
import { PlatformModule } from '../src/platform/platform.module.js';
import type { HandlesJob } from '../src/platform/queue/job-handler.js';
import { JobRegistry } from '../src/platform/queue/job-registry.js';
import { schema } from '../src/schema.js';

@Global()
@Module({ providers: [{ provide: Accounts, useValue: {} }, { provide: AccountStore, useValue: {} }], exports: [Accounts, AccountStore] })
class NobodyModule {}

type Handle = HandlesJob<JobName>['handle'];

export interface PlatformInTest {
  readonly config: Config;
  readonly works: boolean;
  /** What a job does here; jobs without one do nothing. */
  readonly handlers?: Partial<Record<JobName, Handle>>;
}

/** The platform without any module: real database, real queue, jobs that the test gives. */
export async function startPlatform({ config, works, handlers = {} }: PlatformInTest): Promise<INestApplicationContext> {
  const handlerOf = (name: JobName) => ({ handle: handlers[name] ?? (async () => undefined) });
  const module = await Test.createTestingModule({ imports: [PlatformModule.forRoot({ config, schema, works }), NobodyModule] })
    .overrideProvider(JobRegistry)
    .useValue({ check: () => undefined, handlerOf })
    .overrideProvider(Mounted)
    .useValue({ check: () => undefined, pages: () => [] })
    .setLogger(new PinoLogger(config.logLevel))
    .compile();
  return module.init();
}
