import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CalendarModule } from '../calendar/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PeopleModule } from '../people/index.js';
import { Holders } from './holders.js';
import { ChangeLine } from './ledger/change-line.js';
import { LettersOfLines } from './ledger/letters-of-lines.js';
import { Lines } from './ledger/lines.js';
import { ReadLedger } from './ledger/read-ledger.js';
import { ReadLine } from './ledger/read-line.js';
import { MilestoneCells } from './milestone-cells.js';
import { TellOutagesJob } from './outages/tell-outages.job.js';
import { ChangePause } from './pause/change-pause.js';
import { Pauses } from './pause/pauses.js';
import { RemindersController } from './reminders.controller.js';
import { Needless } from './sweep/needless.js';
import { Recipients } from './sweep/recipients.js';
import { SendLines } from './sweep/send-lines.js';
import { SendReminderJob } from './sweep/send-reminder.job.js';
import { SettleLines } from './sweep/settle-lines.js';
import { SettleRemindersJob } from './sweep/settle-reminders.job.js';
import { SweepRemindersJob } from './sweep/sweep-reminders.job.js';
import { TakeDue } from './sweep/take-due.js';
import { WordLines } from './sweep/word-lines.js';

const sweep = [TakeDue, Needless, Recipients, WordLines, SendLines, SettleLines, SweepRemindersJob, SendReminderJob, SettleRemindersJob, TellOutagesJob];
const ledger = [Lines, LettersOfLines, ReadLedger, ReadLine, ChangeLine, Pauses, ChangePause];

@Module({
  imports: [AgenciesModule, CalendarModule, NotificationsModule, PeopleModule],
  controllers: [RemindersController],
  providers: [MilestoneCells, Holders, ...sweep, ...ledger],
  exports: [MilestoneCells, Holders, LettersOfLines, Needless, Recipients],
})
export class DeadlinesModule {}
