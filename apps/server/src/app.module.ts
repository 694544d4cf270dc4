import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from './modules/access/index.js';
import { AccountsModule } from './modules/accounts/index.js';
import { AgenciesModule } from './modules/agencies/index.js';
import { AnalysesModule } from './modules/analyses/index.js';
import { ApprovalsModule } from './modules/approvals/index.js';
import { BoardModule } from './modules/board/index.js';
import { CalendarModule } from './modules/calendar/index.js';
import { HolidaysModule } from './modules/calendar/holidays/index.js';
import { CalendarFeedModule } from './modules/calendar-feed/index.js';
import { CyclesModule } from './modules/cycles/index.js';
import { CycleViewModule } from './modules/cycles/view/index.js';
import { DeadlinesModule } from './modules/deadlines/index.js';
import { DefinitionsModule } from './modules/definitions/index.js';
import { DemonstrationModule } from './modules/demonstration/index.js';
import { DocumentsModule } from './modules/documents/index.js';
import { EvidenceModule } from './modules/evidence/index.js';
import { FollowUpModule } from './modules/follow-up/index.js';
import { IntakeModule } from './modules/intake/index.js';
import { LettersModule } from './modules/letters/index.js';
import { LineModule } from './modules/line/index.js';
import { MeasuresModule } from './modules/measures/index.js';
import { NotificationsModule } from './modules/notifications/index.js';
import { PeopleModule } from './modules/people/index.js';
import { PersonalDataModule } from './modules/personal-data/index.js';
import { PolicyModule } from './modules/policy/index.js';
import { PublicationModule } from './modules/publication/index.js';
import { ReportsModule } from './modules/reports/index.js';
import { ResultsModule } from './modules/results/index.js';
import { SuggestionsModule } from './modules/suggestions/index.js';
import { TimersModule } from './modules/timers/index.js';
import { TrailModule } from './modules/trail/index.js';
import { WebhooksModule } from './modules/webhooks/index.js';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.js';
import { schema } from './schema.js';

const modules = [
  AccessModule,
  AccountsModule,
  AgenciesModule,
  AnalysesModule,
  ApprovalsModule,
  BoardModule,
  CalendarModule,
  HolidaysModule,
  CalendarFeedModule,
  CyclesModule,
  CycleViewModule,
  DeadlinesModule,
  DefinitionsModule,
  DemonstrationModule,
  DocumentsModule,
  EvidenceModule,
  FollowUpModule,
  IntakeModule,
  LettersModule,
  LineModule,
  MeasuresModule,
  NotificationsModule,
  PeopleModule,
  PersonalDataModule,
  PolicyModule,
  PublicationModule,
  ReportsModule,
  ResultsModule,
  SuggestionsModule,
  TimersModule,
  TrailModule,
  WebhooksModule,
];

/** The whole application; the entry point says whether it takes jobs. */
@Module({})
export class AppModule {
  static forRoot(options: Omit<PlatformOptions, 'schema'>): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.forRoot({ ...options, schema }), ...modules] };
  }
}
