import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { ResultRepository } from './result.repository.js';
import { ResultsController } from './results.controller.js';
import { AnswerFinding } from './use-cases/answer-finding.js';
import { KeepResults } from './use-cases/keep-results.js';
import { RecordResult } from './use-cases/record-result.js';
import { ResultSnapshots } from './use-cases/result-snapshots.js';

@Module({
  imports: [AgenciesModule],
  controllers: [ResultsController],
  providers: [ResultRepository, RecordResult, AnswerFinding, KeepResults, ResultSnapshots],
  exports: [ResultRepository, RecordResult, AnswerFinding, KeepResults, ResultSnapshots],
})
export class ResultsModule {}
