import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { ApplyTransition } from './engine/apply-transition.js';
import { CarryOut } from './engine/carry-out.js';
import { CycleContent } from './engine/cycle-content.js';
import { CycleRepository } from './engine/cycle.repository.js';
import { TransitionWriter } from './engine/transition-writer.js';
import { Writing } from './engine/writing.js';
import { OpenCycle } from './use-cases/open-cycle.js';

/** The engine: what moves a cycle. What people see of it is in `view/`, which also reads the deadlines. */
@Module({
  imports: [PeopleModule],
  providers: [CycleRepository, TransitionWriter, CarryOut, ApplyTransition, CycleContent, Writing, OpenCycle],
  exports: [CycleRepository, ApplyTransition, CycleContent, Writing, OpenCycle],
})
export class CyclesModule {}
