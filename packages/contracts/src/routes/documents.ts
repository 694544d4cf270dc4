import { z } from 'zod';
import { documentKinds } from '@prongsai/ita';
import { bilingual, contentHash, fiscalYear, id, instant, listOf } from '../primitives.js';
import { route } from '../route.js';

const cycleId = z.object({ cycleId: id });

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

export const documentRoutes = {
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
    costly: true,
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
};
