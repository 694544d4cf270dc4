import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CalendarModule } from '../calendar/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PeopleModule } from '../people/index.js';
import { OperateDeadlines } from './command/operate-deadlines.js';
import { DeadlineCalendarController } from './deadline-calendar.controller.js';
import { DeadlineMovesController } from './deadline-moves.controller.js';
import { FindMoved } from './moving/find-moved.js';
import { MoveDeadlines } from './moving/move-deadlines.js';
import { MoveMilestones } from './moving/move-milestones.js';
import { PreviewMove } from './moving/preview-move.js';
import { ReadMoves } from './moving/read-moves.js';
import { TellDeadlineMovedJob } from './moving/tell-deadline-moved.job.js';
import { TellMoves } from './moving/tell-moves.js';
import { PlanDeadlines } from './planning/plan-deadlines.js';
import { PlanMeasures } from './planning/plan-measures.js';
import { PlanRemindersJob } from './planning/plan-reminders.job.js';
import { ReadPlanRules } from './planning/plan-rules.js';
import { PolicyLocks } from './planning/policy-locks.js';
import { Replan } from './planning/replan.js';
import { PolicyDays } from './policy-days.js';
import { ReadYear } from './year/read-year.js';

const planning = [ReadPlanRules, PolicyLocks, Replan, PlanDeadlines, PlanMeasures, PlanRemindersJob];
const moving = [FindMoved, MoveMilestones, TellMoves, TellDeadlineMovedJob, MoveDeadlines, PreviewMove, ReadMoves, OperateDeadlines];

@Module({
  imports: [AgenciesModule, CalendarModule, DeadlinesModule, NotificationsModule, PeopleModule],
  controllers: [DeadlineCalendarController, DeadlineMovesController],
  providers: [PolicyDays, ReadYear, ...planning, ...moving],
  exports: [MoveDeadlines, PlanDeadlines, PlanMeasures, PolicyDays, PolicyLocks, PreviewMove],
})
export class PolicyModule {}
