import { z } from 'zod';
import { documentKinds, reportHalves } from '@prongsai/ita';
import { bilingual, contentHash, fiscalYear, id, instant, isoDate, listOf, version } from '../primitives.js';
import { route } from '../route.js';
import { agencySummary, division } from './agencies.js';

const cycleId = z.object({ cycleId: id });

export const analysis = z.object({
  indicatorNo: z.number().int(),
  text: z.string(),
  version,
  updatedAt: instant.nullable(),
  updatedBy: bilingual.nullable(),
});
export type AnalysisView = z.infer<typeof analysis>;

export const measureInput = z.object({
  title: z.string().trim().min(1).max(500),
  indicatorNos: z.array(z.number().int().min(1).max(10)).max(10),
  analysis: z.string().trim().max(4000).default(''),
  steps: z.array(z.string().trim().min(1).max(2000)).max(30),
  /** Divisions that lead; an empty list is kept as a draft and reported as a gap. */
  divisionIds: z.array(id).max(40),
  /** How the responsible units are printed, where it differs from the division names. */
  responsibleText: z.string().trim().max(300).default(''),
  /** A period as text is read by the Thai period rules; both days given win over the text. */
  periodText: z.string().trim().max(120).default(''),
  periodStart: isoDate.nullish(),
  periodEnd: isoDate.nullish(),
  followUp: z.string().trim().max(1000).default(''),
});
export type MeasureInput = z.input<typeof measureInput>;

export const measure = z.object({
  id,
  cycleId: id,
  no: z.number().int(),
  title: z.string(),
  indicatorNos: z.array(z.number().int()),
  analysis: z.string(),
  steps: z.array(z.string()),
  divisions: z.array(division),
  responsibleText: z.string(),
  periodText: z.string(),
  periodStart: isoDate.nullable(),
  periodEnd: isoDate.nullable(),
  followUp: z.string(),
  carriedFromId: id.nullable(),
  version,
  updatedAt: instant,
  updatedBy: bilingual,
});
export type MeasureView = z.infer<typeof measure>;

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

export const documentView = z.object({
  id,
  cycleId: id,
  kind: z.enum(documentKinds),
  fiscalYear,
  title: bilingual,
  fileName: z.string(),
  bytes: z.number().int(),
  contentHash,
  madeAt: instant,
  publishedAt: instant.nullable(),
});
export type DocumentView = z.infer<typeof documentView>;

export const reminder = z.object({
  id,
  cycleId: id,
  agency: agencySummary,
  milestone: z.string(),
  dueOn: isoDate,
  rung: z.string(),
  plannedFor: instant,
  position: bilingual,
  status: z.enum(['planned', 'sent', 'skipped', 'failed']),
  channel: z.enum(['inApp', 'email']),
  reason: bilingual.nullable(),
  sentAt: instant.nullable(),
});
export type ReminderView = z.infer<typeof reminder>;

export const notification = z.object({
  id,
  at: instant,
  channel: z.enum(['inApp', 'email']),
  subject: bilingual,
  body: bilingual,
  link: z.string().nullable(),
  readAt: instant.nullable(),
  /** Where mail is kept instead of sent: the address it would have gone to. */
  to: z.string().nullable(),
});
export type NotificationView = z.infer<typeof notification>;

export const workRoutes = {
  listAnalyses: route({
    method: 'GET',
    path: '/cycles/:cycleId/analyses',
    summary: { th: 'บทวิเคราะห์รายตัวชี้วัด', en: 'Analyses per indicator' },
    access: { requires: 'cycle.read' },
    params: cycleId,
    response: listOf(analysis),
  }),
  writeAnalysis: route({
    method: 'PUT',
    path: '/cycles/:cycleId/analyses/:indicatorNo',
    summary: { th: 'บันทึกบทวิเคราะห์', en: 'Write the analysis of an indicator' },
    access: { requires: 'analysis.write' },
    params: z.object({ cycleId: id, indicatorNo: z.coerce.number().int().min(1).max(10) }),
    body: z.object({ text: z.string().trim().max(8000), version }),
    response: analysis,
  }),
  listMeasures: route({
    method: 'GET',
    path: '/cycles/:cycleId/measures',
    summary: { th: 'มาตรการ', en: 'Measures of a cycle' },
    access: { requires: 'cycle.read' },
    params: cycleId,
    response: listOf(measure),
  }),
  addMeasure: route({
    method: 'POST',
    path: '/cycles/:cycleId/measures',
    summary: { th: 'เพิ่มมาตรการ', en: 'Add a measure' },
    access: { requires: 'measure.write' },
    params: cycleId,
    body: measureInput,
    response: measure,
  }),
  changeMeasure: route({
    method: 'PUT',
    path: '/measures/:measureId',
    summary: { th: 'แก้ไขมาตรการ', en: 'Change a measure' },
    access: { requires: 'measure.write' },
    params: z.object({ measureId: id }),
    body: measureInput.extend({ version }),
    response: measure,
  }),
  removeMeasure: route({
    method: 'DELETE',
    path: '/measures/:measureId',
    summary: { th: 'ลบมาตรการ', en: 'Remove a measure' },
    access: { requires: 'measure.write' },
    params: z.object({ measureId: id }),
    query: z.object({ version: z.coerce.number().pipe(version) }),
    response: z.object({ ok: z.literal(true) }),
  }),
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
  listDocuments: route({
    method: 'GET',
    path: '/cycles/:cycleId/documents',
    summary: { th: 'เอกสาร', en: 'Documents of a cycle' },
    access: { requires: 'document.read' },
    params: cycleId,
    response: listOf(documentView),
  }),
  previewDocument: route({
    method: 'GET',
    path: '/cycles/:cycleId/documents/:kind/preview',
    summary: { th: 'ดูตัวอย่างเอกสาร', en: 'The document as it stands, as PDF' },
    access: { requires: 'document.read' },
    params: z.object({ cycleId: id, kind: z.enum(documentKinds) }),
    response: z.instanceof(Uint8Array),
    produces: 'application/pdf',
  }),
  documentFile: route({
    method: 'GET',
    path: '/documents/:documentId/file',
    summary: { th: 'ดาวน์โหลดเอกสาร', en: 'The file of a document, as PDF' },
    access: { requires: 'document.read' },
    params: z.object({ documentId: id }),
    response: z.instanceof(Uint8Array),
    produces: 'application/pdf',
  }),
  publishDocument: route({
    method: 'POST',
    path: '/documents/:documentId/publish',
    summary: { th: 'เผยแพร่เอกสาร', en: 'Publish a document' },
    access: { requires: 'document.publish' },
    params: z.object({ documentId: id }),
    response: documentView,
  }),
  listReminders: route({
    method: 'GET',
    path: '/reminders',
    summary: { th: 'ทะเบียนการเตือน', en: 'The reminder ledger' },
    access: { requires: 'reminder.read' },
    query: z.object({
      cycleId: id.optional(),
      status: z.enum(['planned', 'sent', 'skipped', 'failed']).optional(),
      limit: z.coerce.number().int().min(1).max(500).default(200),
    }),
    response: listOf(reminder),
  }),
  listNotifications: route({
    method: 'GET',
    path: '/notifications',
    summary: { th: 'ข้อความถึงตำแหน่งของผู้ใช้', en: 'Messages to the caller’s position, newest first' },
    access: { requires: 'notification.read' },
    query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) }),
    response: listOf(notification).extend({ unread: z.number().int() }),
  }),
  readNotification: route({
    method: 'POST',
    path: '/notifications/:notificationId/read',
    summary: { th: 'อ่านข้อความแล้ว', en: 'Mark a message as read' },
    access: { requires: 'notification.read' },
    params: z.object({ notificationId: id }),
    response: notification,
  }),
  publicAgency: route({
    method: 'GET',
    path: '/public/agencies/:slug',
    summary: { th: 'ข้อมูลเผยแพร่ของหน่วยงาน', en: 'What an agency has published' },
    access: { public: 'approved and published content only' },
    params: z.object({ slug: z.string().max(100) }),
    response: z.object({
      agency: agencySummary,
      results: z.array(
        z.object({ fiscalYear, overall: z.number().nullable(), grade: z.string().nullable(), indicators: z.array(z.object({ no: z.number().int(), name: bilingual, score: z.number().nullable() })) }),
      ),
      measures: z.array(z.object({ fiscalYear, no: z.number().int(), title: z.string(), steps: z.array(z.string()), responsible: z.string(), period: z.string(), status: z.enum(reportStatuses).nullable() })),
      documents: z.array(z.object({ id, kind: z.enum(documentKinds), fiscalYear, title: bilingual, publishedAt: instant, contentHash, href: z.string() })),
    }),
  }),
  publicDocument: route({
    method: 'GET',
    path: '/public/documents/:documentId',
    summary: { th: 'เอกสารที่เผยแพร่แล้ว', en: 'A published document, as PDF' },
    access: { public: 'published documents only' },
    params: z.object({ documentId: id }),
    response: z.instanceof(Uint8Array),
    produces: 'application/pdf',
  }),
};
