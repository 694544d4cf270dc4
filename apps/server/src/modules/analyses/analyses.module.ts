import { Module } from '@nestjs/common';
import { CyclesModule } from '../cycles/index.js';
import { AnalysesController } from './analyses.controller.js';
import { AnalysisRepository } from './analysis.repository.js';
import { WriteAnalysis } from './use-cases/write-analysis.js';

@Module({ imports: [CyclesModule], controllers: [AnalysesController], providers: [AnalysisRepository, WriteAnalysis], exports: [AnalysisRepository, WriteAnalysis] })
export class AnalysesModule {}
