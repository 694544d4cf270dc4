import { z } from 'zod';
import { documentKinds } from '@prongsai/ita';
import { bilingual, contentHash, fiscalYear, id, instant, isoDate } from '../primitives.js';
import { route } from '../route.js';
import { agencySummary } from './agencies.js';
import { reportStatuses } from './reports.js';


export const publicationRoutes = {
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
      /** Work that was opened again for a time before it was published as it stands. */
      reopenings: z.array(z.object({ fiscalYear, state: z.string(), on: isoDate, untilOn: isoDate, reason: z.string() })),
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
