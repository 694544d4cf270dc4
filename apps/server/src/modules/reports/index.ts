export { ReportEntryEntity } from './report-entry.entity.js';
export { ReportsModule } from './reports.module.js';
export { WriteReportEntry } from './use-cases/write-report-entry.js';
