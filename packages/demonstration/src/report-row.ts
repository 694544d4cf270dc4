import type { ReportStatus } from '@prongsai/contracts';
import type { DemonstrationReportRow } from './types.js';

/** Writes the report rows of one agency; `files` are names under the agency’s own address. */
export const reportRows =
  (base: string) =>
  (measureNo: number, status: ReportStatus | null, summary: string, outcome: string, files: string[] = []): DemonstrationReportRow => ({
    measureNo,
    status,
    summary,
    outcome,
    evidence: files.map((file) => `${base}${file}`),
  });
