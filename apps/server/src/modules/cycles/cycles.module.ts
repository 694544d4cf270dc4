import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { ApplyTransition } from './engine/apply-transition.js';
import { CarryOut } from './engine/carry-out.js';
import { CycleContent } from './engine/cycle-content.js';
import { CycleRepository } from './engine/cycle.repository.js';
import { RepinCycle } from './engine/repin-cycle.js';
import { ReopeningWriter } from './engine/reopening-writer.js';
import { Seatings } from './engine/seatings.js';
import { TransitionWriter } from './engine/transition-writer.js';
import { Writing } from './engine/writing.js';
import { ExtendReopening } from './use-cases/extend-reopening.js';
import { OpenCycle } from './use-cases/open-cycle.js';

/** The engine: what moves a cycle. What people see of it is in `view/`, which also reads the deadlines. */
@Module({
  imports: [PeopleModule],
  providers: [CycleRepository, RepinCycle, Seatings, TransitionWriter, ReopeningWriter, CarryOut, ApplyTransition, CycleContent, Writing, OpenCycle, ExtendReopening],
  exports: [CycleRepository, RepinCycle, Seatings, ApplyTransition, CycleContent, Writing, OpenCycle, ExtendReopening],
})
export class CyclesModule {}
