import { z } from 'zod';
import { reportHalves } from '@prongsai/ita';
import { bilingual, id, instant, listOf, version } from '../primitives.js';
import { route } from '../route.js';
import { division } from './agencies.js';

export const reportStatuses = ['notStarted', 'inProgress', 'done'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

export const reportEntryInput = z.object({
  status: z.enum(reportStatuses).nullish(),
  summary: z.string().trim().max(8000).default(''),
  outcome: z.string().trim().max(8000).default(''),
  /** Links or file names that show the work. */
  evidence: z.array(z.string().trim().min(1).max(1000)).max(30).default([]),
  version,
});
export type ReportEntryInput = z.input<typeof reportEntryInput>;

export const reportEntry = z.object({
  measureId: id,
  measureNo: z.number().int(),
  measureTitle: z.string(),
  divisions: z.array(division),
  half: z.enum(reportHalves),
  status: z.enum(reportStatuses).nullable(),
  summary: z.string(),
  outcome: z.string(),
  evidence: z.array(z.string()),
  version,
  updatedAt: instant.nullable(),
  updatedBy: bilingual.nullable(),
});
export type ReportEntryView = z.infer<typeof reportEntry>;

export const reportRoutes = {
  listReportEntries: route({
    method: 'GET',
    path: '/cycles/:cycleId/reports/:half',
    summary: { th: 'รายงานรายมาตรการ', en: 'Report entries, one per measure' },
    access: { requires: 'cycle.read' },
    params: z.object({ cycleId: id, half: z.enum(reportHalves) }),
    response: listOf(reportEntry),
  }),
  writeReportEntry: route({
    method: 'PUT',
    path: '/cycles/:cycleId/reports/:half/:measureId',
    summary: { th: 'บันทึกผลของมาตรการ', en: 'Write the report of one measure' },
    access: { requires: 'report.write' },
    params: z.object({ cycleId: id, half: z.enum(reportHalves), measureId: id }),
    body: reportEntryInput,
    response: reportEntry,
  }),
};
