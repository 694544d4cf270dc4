import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PeopleModule } from '../people/index.js';
import { Holders } from './holders.js';
import { Ledger } from './ledger.js';
import { MilestoneCells } from './milestone-cells.js';
import { PlanRemindersJob } from './plan-reminders.job.js';
import { Recipients } from './recipients.js';
import { RemindersController } from './reminders.controller.js';
import { SettleRemindersJob } from './settle-reminders.job.js';
import { SweepRemindersJob } from './sweep-reminders.job.js';

@Module({
  imports: [AgenciesModule, NotificationsModule, PeopleModule],
  controllers: [RemindersController],
  providers: [Ledger, MilestoneCells, Holders, Recipients, PlanRemindersJob, SettleRemindersJob, SweepRemindersJob],
  exports: [MilestoneCells, Holders, Ledger],
})
export class DeadlinesModule {}
