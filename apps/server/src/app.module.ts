import { Module, type DynamicModule } from '@nestjs/common';
import { AgenciesModule } from './modules/agencies/index.js';
import { BoardModule } from './modules/board/index.js';
import { CyclesModule } from './modules/cycles/index.js';
import { DeadlinesModule } from './modules/deadlines/index.js';
import { DocumentsModule } from './modules/documents/index.js';
import { NotificationsModule } from './modules/notifications/index.js';
import { PeopleModule } from './modules/people/index.js';
import { PublicationModule } from './modules/publication/index.js';
import { TimersModule } from './modules/timers/index.js';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.js';
import { schema } from './schema.js';

const modules = [
  AgenciesModule,
  BoardModule,
  CyclesModule,
  DeadlinesModule,
  DocumentsModule,
  NotificationsModule,
  PeopleModule,
  PublicationModule,
  TimersModule,
];

/** The whole application; the entry point says whether it takes jobs. */
@Module({})
export class AppModule {
  static forRoot(options: Omit<PlatformOptions, 'schema'>): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.forRoot({ ...options, schema }), ...modules] };
  }
}
