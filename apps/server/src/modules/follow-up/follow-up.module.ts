import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CalendarModule } from '../calendar/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { LettersModule } from '../letters/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PeopleModule } from '../people/index.js';
import { FollowUpController } from './follow-up.controller.js';
import { ListLate } from './late/list-late.js';
import { ReminderHistories } from './late/reminder-history.js';
import { LetterOutlooks } from './letters/letter-outlook.js';
import { Matters } from './matters.js';
import { NextLetters } from './nudge/next-letters.js';
import { NudgeDesk } from './nudge/nudge-desk.js';
import { NudgeHolder } from './nudge/nudge-holder.js';
import { NudgeMany } from './nudge/nudge-many.js';
import { NudgesOfDay } from './nudge/nudges-of-day.js';
import { PreviewNudges } from './nudge/preview-nudges.js';
import { LateSendings } from './outages/late-sendings.js';
import { OutageFile } from './outages/outage-file.js';
import { ReadOutages } from './outages/read-outages.js';
import { ForeseeWeek } from './week/foresee-week.js';
import { PlanWeek } from './week/plan-week.js';
import { PlannedLines } from './week/planned-lines.js';
import { WhoHolds } from './who-holds.js';

/** The coordinator's side of the deadlines: who is late, one click to the right person, what comes, and what went wrong. */
@Module({
  imports: [AgenciesModule, CalendarModule, DeadlinesModule, LettersModule, NotificationsModule, PeopleModule],
  controllers: [FollowUpController],
  providers: [
    Matters, WhoHolds, ReminderHistories, ListLate, LetterOutlooks, NudgesOfDay, NudgeDesk, NextLetters, NudgeHolder, NudgeMany, PreviewNudges,
    PlannedLines, ForeseeWeek, PlanWeek, LateSendings, ReadOutages, OutageFile,
  ],
})
export class FollowUpModule {}
