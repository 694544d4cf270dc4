import { Module } from '@nestjs/common';
import { AgenciesModule } from '../../agencies/index.js';
import { ApprovalsModule } from '../../approvals/index.js';
import { DeadlinesModule } from '../../deadlines/index.js';
import { PeopleModule } from '../../people/index.js';
import { CyclesModule } from '../cycles.module.js';
import { CyclesController } from './cycles.controller.js';
import { ReadCycle } from './read-cycle.js';
import { Trail } from './trail.js';

/** What people see of a cycle. Apart from the engine, because it reads approvals and deadlines, which stand on the engine. */
@Module({
  imports: [AgenciesModule, ApprovalsModule, CyclesModule, DeadlinesModule, PeopleModule],
  controllers: [CyclesController],
  providers: [ReadCycle, Trail],
  exports: [ReadCycle],
})
export class CycleViewModule {}
