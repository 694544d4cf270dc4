import { Module, type OnModuleInit } from '@nestjs/common';
import { Config } from '../../platform/index.js';
import { AccessModule } from '../access/index.js';
import { AnalysesModule } from '../analyses/index.js';
import { CyclesModule } from '../cycles/index.js';
import { DocumentsModule } from '../documents/index.js';
import { MeasuresModule } from '../measures/index.js';
import { ReportsModule } from '../reports/index.js';
import { ResultsModule } from '../results/index.js';
import { DemonstrationController } from './demonstration.controller.js';
import { DrainOutbox } from './drain-outbox.js';
import { GatherUntil } from './gather-until.js';
import { PlayStep } from './play-step.js';
import { SeedClock } from './seed-clock.js';
import { SeedDemonstration } from './seed-demonstration.js';
import { SeedGrants } from './seed-grants.js';

@Module({
  imports: [AccessModule, AnalysesModule, CyclesModule, DocumentsModule, MeasuresModule, ReportsModule, ResultsModule],
  controllers: [DemonstrationController],
  providers: [DrainOutbox, GatherUntil, PlayStep, SeedClock, SeedDemonstration, SeedGrants],
  exports: [SeedDemonstration],
})
export class DemonstrationModule implements OnModuleInit {
  constructor(
    private readonly config: Config,
    private readonly seed: SeedDemonstration,
  ) {}

  /** Before the relay and the workers of this process begin, which Nest starts once every module is ready. */
  async onModuleInit(): Promise<void> {
    if (this.config.demonstration) await this.seed.run();
  }
}
