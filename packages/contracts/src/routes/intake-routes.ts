import { z } from 'zod';
import { id, listOf, version } from '../primitives.js';
import { route } from '../route.js';
import { provinceChoice, rowOutcomes, rowPage } from './intake-import.js';
import { correctedValue, intake, intakeMaxBytes, intakePreview, intakeProgress, intakeStates, intakeSummary, sourcePage } from './intakes.js';

const intakeId = z.object({ intakeId: id });
const because = z.string().trim().min(1).max(1000);

/** A file is the body itself, with its name beside it. */
const file = {
  method: 'POST',
  query: z.object({ fileName: z.string().trim().min(1).max(255) }),
  body: z.instanceof(Uint8Array),
  consumes: { type: 'application/octet-stream', maxBytes: intakeMaxBytes },
  response: intakeSummary,
  status: 202,
  costly: true,
} as const;

export const intakeRoutes = {
  uploadIntake: route({
    ...file,
    path: '/agencies/:agencyId/intakes',
    summary: { th: 'ส่งไฟล์ของหน่วยงานให้ระบบอ่าน', en: 'Upload a document of an agency to be read' },
    access: { requires: 'intake.upload' },
    params: z.object({ agencyId: id }),
  }),
  uploadProvinceIntake: route({
    ...file,
    path: '/intakes',
    summary: { th: 'ส่งไฟล์ผลคะแนนของทั้งจังหวัดให้ระบบอ่าน', en: 'Upload the workbook of a province to be read' },
    access: { requires: 'intake.import' },
  }),
  listIntakes: route({
    method: 'GET',
    path: '/intakes',
    summary: { th: 'ไฟล์ที่นำเข้า', en: 'Intakes in scope, newest first' },
    access: { requires: 'intake.read' },
    query: z.object({ agencyId: id.optional(), state: z.enum(intakeStates).optional() }),
    response: listOf(intakeSummary),
  }),
  getIntake: route({
    method: 'GET',
    path: '/intakes/:intakeId',
    summary: { th: 'ไฟล์ที่นำเข้าและสิ่งที่อ่านได้', en: 'An intake with what was read' },
    access: { requires: 'intake.read' },
    params: intakeId,
    response: intake,
  }),
  intakeProgress: route({
    method: 'GET',
    path: '/intakes/:intakeId/progress',
    summary: { th: 'ความคืบหน้าของการอ่าน', en: 'How far the reading is' },
    access: { requires: 'intake.read' },
    params: intakeId,
    response: intakeProgress,
  }),
  intakePage: route({
    method: 'GET',
    path: '/intakes/:intakeId/pages/:page',
    summary: { th: 'หน้าของต้นฉบับ', en: 'A page of the source' },
    access: { requires: 'intake.read' },
    params: intakeId.extend({ page: z.coerce.number().int().min(1) }),
    response: sourcePage,
  }),
  intakeFile: route({
    method: 'GET',
    path: '/intakes/:intakeId/file',
    summary: { th: 'ดาวน์โหลดไฟล์ต้นฉบับ', en: 'The file as it was uploaded' },
    access: { requires: 'intake.read' },
    params: intakeId,
    response: z.instanceof(Uint8Array),
    produces: 'application/octet-stream',
  }),
  answerIntakeFinding: route({
    method: 'POST',
    path: '/intakes/:intakeId/findings/:findingId/answer',
    summary: { th: 'ตอบข้อสังเกตของไฟล์ที่นำเข้า', en: 'Answer a finding of an intake, or all that are alike' },
    access: { requires: 'intake.write' },
    params: intakeId.extend({ findingId: id }),
    body: z.object({
      verdict: z.enum(['accepted', 'corrected']),
      reason: because,
      /** The same answer for every open finding of the same code. */
      alike: z.boolean().default(false),
      version,
    }),
    response: intake,
  }),
  correctIntake: route({
    method: 'PUT',
    path: '/intakes/:intakeId/corrections',
    summary: { th: 'แก้ไขค่าที่อ่านได้', en: 'Put values in the place of printed ones, and check again' },
    access: { requires: 'intake.write' },
    params: intakeId,
    body: z.object({
      /** Several at once where they are alike. The value that is printed takes a correction back. */
      changes: z.array(z.object({ pointer: z.string().max(300).regex(/^\//), value: correctedValue })).min(1).max(200),
      reason: because,
      version,
    }),
    response: intake,
  }),
  previewIntake: route({
    method: 'GET',
    path: '/intakes/:intakeId/preview',
    summary: { th: 'สิ่งที่จะเปลี่ยนเมื่อรับเข้าระบบ', en: 'What accepting would change' },
    costly: true,
    access: { requires: 'intake.read' },
    params: intakeId,
    response: intakePreview,
  }),
  acceptIntake: route({
    method: 'POST',
    path: '/intakes/:intakeId/accept',
    summary: { th: 'รับเข้าระบบ', en: 'Accept: record the result and fill the plan' },
    access: { requires: 'intake.write' },
    params: intakeId,
    body: z.object({ version }),
    response: intake,
  }),
  undoIntake: route({
    method: 'POST',
    path: '/intakes/:intakeId/undo',
    summary: { th: 'ยกเลิกการรับเข้าระบบ', en: 'Undo an acceptance' },
    access: { requires: 'intake.write' },
    params: intakeId,
    body: z.object({ version, reason: because }),
    response: intake,
  }),
  mapIntake: route({
    method: 'PUT',
    path: '/intakes/:intakeId/mapping',
    summary: { th: 'กำหนดความหมายของคอลัมน์', en: 'Say what the columns and names mean, and read again' },
    access: { requires: 'intake.write' },
    params: intakeId,
    body: provinceChoice.extend({ version }),
    response: intakeSummary,
    status: 202,
  }),
  intakeRows: route({
    method: 'GET',
    path: '/intakes/:intakeId/rows',
    summary: { th: 'แถวของไฟล์ทั้งจังหวัด', en: 'The rows of a province’s workbook, and what accepting does with each' },
    access: { requires: 'intake.read' },
    params: intakeId,
    query: z.object({
      outcome: z.enum(rowOutcomes).optional(),
      after: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    response: rowPage,
  }),
};
