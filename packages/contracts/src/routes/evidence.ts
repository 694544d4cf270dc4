import { z } from 'zod';
import { reportHalves } from '@prongsai/ita';
import { bilingual, contentHash, id, instant, listOf } from '../primitives.js';
import { route } from '../route.js';

/** A file is at most this large. */
export const evidenceMaxBytes = 20 * 1024 * 1024;
/** A measure has at most this many in one half of the year. */
export const evidenceMaxCount = 20;

export const evidenceTypes = ['pdf', 'jpeg', 'png', 'webp', 'docx', 'xlsx', 'odt', 'text', 'csv'] as const;
export type EvidenceType = (typeof evidenceTypes)[number];

const office = 'application/vnd.openxmlformats-officedocument';

/** How each type is sent and named. */
export const evidenceMedia: Record<EvidenceType, { readonly mediaType: string; readonly extension: string }> = {
  pdf: { mediaType: 'application/pdf', extension: 'pdf' },
  jpeg: { mediaType: 'image/jpeg', extension: 'jpg' },
  png: { mediaType: 'image/png', extension: 'png' },
  webp: { mediaType: 'image/webp', extension: 'webp' },
  docx: { mediaType: `${office}.wordprocessingml.document`, extension: 'docx' },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, extension: 'xlsx' },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', extension: 'odt' },
  text: { mediaType: 'text/plain', extension: 'txt' },
  csv: { mediaType: 'text/csv', extension: 'csv' },
};

/** Pictures are drawn anew without what the camera wrote into them. */
export const evidenceImages = ['jpeg', 'png', 'webp'] as const satisfies readonly EvidenceType[];
export const isEvidenceImage = (type: EvidenceType): boolean => evidenceImages.some((image) => image === type);

export const evidenceFile = z.object({
  fileName: z.string(),
  /** The name it came with, where that said another type than its bytes. */
  renamedFrom: z.string().nullable(),
  type: z.enum(evidenceTypes),
  bytes: z.number().int(),
  sha256: contentHash,
  /** Who put it says that faces and other personal data were considered. */
  privacyConsidered: z.boolean(),
});

export const evidence = z.object({
  id,
  measureId: id,
  measureNo: z.number().int(),
  half: z.enum(reportHalves),
  title: z.string(),
  /** Evidence is a file or a link. */
  file: evidenceFile.nullable(),
  link: z.string().nullable(),
  addedAt: instant,
  /** The position in whose name it was put. */
  addedBy: bilingual,
  /** Withdrawn evidence stays in the list; its file can be read only where it was put before approvers. */
  withdrawnAt: instant.nullable(),
});
export type EvidenceView = z.infer<typeof evidence>;

const title = z.string().trim().min(1).max(300);
const entry = z.object({ cycleId: id, half: z.enum(reportHalves), measureId: id });
const ofEntry = '/cycles/:cycleId/reports/:half/:measureId/evidence';
const one = z.object({ evidenceId: id });

export const evidenceRoutes = {
  listEvidence: route({
    method: 'GET',
    path: '/cycles/:cycleId/reports/:half/evidence',
    summary: { th: 'หลักฐานประกอบรายงาน', en: 'The evidence of a report, by measure' },
    access: { requires: 'evidence.read' },
    params: entry.omit({ measureId: true }),
    response: listOf(evidence),
  }),
  addEvidenceFile: route({
    method: 'POST',
    path: `${ofEntry}/files`,
    summary: { th: 'แนบไฟล์หลักฐานของมาตรการ', en: 'Add a file as evidence of a measure' },
    costly: true,
    access: { requires: 'report.write' },
    params: entry,
    query: z.object({
      fileName: z.string().trim().min(1).max(255),
      /** The name of the file where left out. */
      title: title.optional(),
      /** Faces and other personal data were considered; pictures are refused without. */
      privacyConsidered: z.stringbool().default(false),
    }),
    body: z.instanceof(Uint8Array),
    consumes: { type: 'application/octet-stream', maxBytes: evidenceMaxBytes },
    response: evidence,
  }),
  addEvidenceLink: route({
    method: 'POST',
    path: `${ofEntry}/links`,
    summary: { th: 'เพิ่มลิงก์หลักฐานของมาตรการ', en: 'Add a link as evidence of a measure' },
    access: { requires: 'report.write' },
    params: entry,
    body: z.object({ title, link: z.string().trim().min(1).max(2000) }),
    response: evidence,
  }),
  withdrawEvidence: route({
    method: 'POST',
    path: '/evidence/:evidenceId/withdrawal',
    summary: { th: 'ถอนหลักฐาน', en: 'Withdraw evidence' },
    access: { requires: 'report.write' },
    params: one,
    response: evidence,
  }),
  evidenceFile: route({
    method: 'GET',
    path: '/evidence/:evidenceId/file',
    summary: { th: 'ดาวน์โหลดไฟล์หลักฐาน', en: 'Download a file of evidence' },
    access: { requires: 'evidence.read' },
    params: one,
    response: z.instanceof(Uint8Array),
    produces: 'application/octet-stream',
  }),
  viewEvidence: route({
    method: 'GET',
    path: '/evidence/:evidenceId/view',
    summary: { th: 'ดูภาพหรือ PDF ที่เป็นหลักฐาน', en: 'Look at a picture or a PDF of evidence' },
    access: { requires: 'evidence.read' },
    params: one,
    response: z.instanceof(Uint8Array),
    produces: 'application/octet-stream',
  }),
};
