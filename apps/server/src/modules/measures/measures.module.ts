import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CyclesModule } from '../cycles/index.js';
import { OpenNextCycleJob } from './jobs/open-next-cycle.job.js';
import { MeasureRepository } from './measure.repository.js';
import { MeasuresController } from './measures.controller.js';
import { CarryForward } from './use-cases/carry-forward.js';
import { WriteMeasure } from './use-cases/write-measure.js';

@Module({
  imports: [AgenciesModule, CyclesModule],
  controllers: [MeasuresController],
  providers: [MeasureRepository, WriteMeasure, CarryForward, OpenNextCycleJob],
  exports: [WriteMeasure, MeasureRepository, CarryForward],
})
export class MeasuresModule {}
