import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { ResultRepository } from './result.repository.js';
import { ResultsController } from './results.controller.js';
import { AnswerFinding } from './use-cases/answer-finding.js';
import { RecordResult } from './use-cases/record-result.js';

@Module({
  imports: [AgenciesModule],
  controllers: [ResultsController],
  providers: [ResultRepository, RecordResult, AnswerFinding],
  exports: [ResultRepository, RecordResult, AnswerFinding],
})
export class ResultsModule {}
