import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CalendarModule } from '../calendar/index.js';
import { CyclesModule } from '../cycles/index.js';
import { PeopleModule } from '../people/index.js';
import { ApprovalRepository } from './approval.repository.js';
import { ApprovalsController } from './approvals.controller.js';
import { Chains } from './chains.js';
import { Remarks } from './remarks.js';
import { DecideMany } from './use-cases/decide-many.js';
import { Decide } from './use-cases/decide.js';
import { ReadApproval } from './use-cases/read-approval.js';
import { ReadInbox } from './use-cases/read-inbox.js';

@Module({
  imports: [AgenciesModule, CalendarModule, CyclesModule, PeopleModule],
  controllers: [ApprovalsController],
  providers: [ApprovalRepository, Chains, Remarks, Decide, DecideMany, ReadApproval, ReadInbox],
  exports: [ApprovalRepository, Chains, Remarks, Decide],
})
export class ApprovalsModule {}
