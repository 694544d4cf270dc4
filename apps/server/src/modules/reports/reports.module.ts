import { Module } from '@nestjs/common';
import { CyclesModule } from '../cycles/index.js';
import { ReportEntryRepository } from './report-entry.repository.js';
import { ReportsController } from './reports.controller.js';
import { WriteReportEntry } from './use-cases/write-report-entry.js';

@Module({ imports: [CyclesModule], controllers: [ReportsController], providers: [ReportEntryRepository, WriteReportEntry], exports: [WriteReportEntry] })
export class ReportsModule {}
