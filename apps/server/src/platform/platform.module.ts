import { BullModule } from '@nestjs/bullmq';
import { Global, Module, type DynamicModule, type OnModuleInit, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Audit } from './audit/audit.js';
import { AccessGuard } from './auth/access.guard.js';
import { AccountNotices } from './auth/account-notices.js';
import { authControllers, authProviders } from './auth/auth-providers.js';
import { Passwords } from './auth/passwords/passwords.js';
import { PublicAddress } from './auth/openid/public-address.js';
import { SecondFactorPolicy } from './auth/second-factor/second-factor-policy.js';
import { SecretBox } from './auth/secret-box.js';
import { SecondFactors } from './auth/second-factor/second-factors.js';
import { Sessions } from './auth/sessions/sessions.js';
import { Throttle } from './auth/throttling/throttle.js';
import { ClockController } from './clock/clock.controller.js';
import { Clock } from './clock/clock.js';
import { SystemClock } from './clock/system-clock.js';
import { Config } from './config/config.js';
import { dataSourceOptions, type Schema } from './database/data-source-options.js';
import { Transactions } from './database/transactions.js';
import { ProblemFilter } from './errors/problem.filter.js';
import { fileStoreOf } from './files/file-store-of.js';
import { FileStore } from './files/file-store.js';
import { HealthController } from './health/health.controller.js';
import { ContractInterceptor } from './http/contract.interceptor.js';
import { Mounted } from './http/mounted.js';
import { OutboxSignal } from './outbox/outbox-signal.js';
import { Outbox } from './outbox/outbox.js';
import { Relay } from './outbox/relay.js';
import { CarryOut } from './queue/carry-out.js';
import { Heartbeat } from './queue/heartbeat.js';
import { JobRegistry } from './queue/job-registry.js';
import { Outages } from './queue/outages.js';
import { queueConnection, queueName } from './queue/queue-options.js';
import { Schedule } from './queue/schedule.js';
import { Watchdog } from './queue/watchdog.js';
import { QueueWorker } from './queue/worker.js';

export interface PlatformOptions {
  readonly config: Config;
  readonly schema: Schema;
  /** Whether this process takes jobs from the queue. */
  readonly works: boolean;
}

const shared: Provider[] = [
  Audit,
  Mounted,
  Outbox,
  Passwords,
  Transactions,
  { provide: Clock, useClass: SystemClock },
  { provide: FileStore, useFactory: fileStoreOf, inject: [Config] },
];

const own: Provider[] = [
  ...authProviders,
  CarryOut,
  Heartbeat,
  JobRegistry,
  Outages,
  OutboxSignal,
  Relay,
  Schedule,
  Watchdog,
  { provide: APP_FILTER, useClass: ProblemFilter },
  { provide: APP_GUARD, useClass: AccessGuard },
  { provide: APP_INTERCEPTOR, useClass: ContractInterceptor },
];

/** All that modules stand on, provided everywhere. */
@Global()
@Module({})
export class PlatformModule implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly mounted: Mounted,
  ) {}

  static forRoot({ config, schema, works }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forRoot(dataSourceOptions(config.databaseUrl, schema, 'engine')),
        TypeOrmModule.forRoot(dataSourceOptions(config.databaseUrl, schema, 'caller')),
        BullModule.forRoot({ connection: queueConnection(config) }),
        BullModule.registerQueue({ name: queueName }),
      ],
      controllers: [...authControllers, ClockController, HealthController],
      providers: [...shared, ...own, { provide: Config, useValue: config }, ...(works ? [QueueWorker] : [])],
      exports: [AccountNotices, Audit, Clock, Config, FileStore, Mounted, Outages, Outbox, Passwords, PublicAddress, SecondFactorPolicy, SecondFactors, SecretBox, Sessions, Throttle, Transactions, CarryOut, Relay],
    };
  }

  onModuleInit(): void {
    this.jobs.check();
    this.mounted.check();
  }
}
