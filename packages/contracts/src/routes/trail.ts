import { z } from 'zod';
import { bilingual, fiscalYear, id, instant, isoDate } from '../primitives.js';
import { route } from '../route.js';

/** An entry of the trail as one sentence. */
export const trailRow = z.object({
  id,
  /** In its chain, from 1. */
  no: z.number().int(),
  at: instant,
  action: z.string(),
  /** `null` for acts of the province and of the platform. */
  agency: z.object({ id, name: bilingual }).nullable(),
  /** The position that acted, or the system. */
  by: bilingual,
  sentence: bilingual,
  subject: z.object({ type: z.string(), id: z.string() }),
  /** The first digits of its hash, to be compared by eye. */
  code: z.string(),
  /** Its detail was erased at the request of a person it named. */
  erased: z.boolean(),
});
export type TrailRow = z.infer<typeof trailRow>;

export const trailFault = z.object({
  kind: z.string(),
  /** The entry at fault, where it is one. */
  no: z.number().int().nullable(),
  message: bilingual,
});
export type TrailFault = z.infer<typeof trailFault>;

export const trailReport = z.object({
  sound: z.boolean(),
  checkedAt: instant,
  chains: z.array(
    z.object({ chain: z.string(), name: bilingual, entries: z.number().int(), erased: z.number().int(), code: z.string(), faults: z.array(trailFault) }),
  ),
  anchors: z.object({ days: z.number().int(), last: z.object({ day: isoDate, code: z.string() }).nullable(), faults: z.array(trailFault) }),
});
export type TrailCheck = z.infer<typeof trailReport>;

/** Where a page ended: an instant to the microsecond, and the entry at it. */
const cursor = z.string().refine((text) => {
  const [at, entry, ...more] = text.split('|');
  return more.length === 0 && instant.safeParse(at).success && id.safeParse(entry).success;
});

const filter = z.object({
  agencyId: id.optional(),
  positionId: id.optional(),
  action: z.string().max(60).optional(),
  from: isoDate.optional(),
  until: isoDate.optional(),
});

const ofAgency = z.object({ agencyId: id });

export const exportFormats = ['csv', 'ndjson'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const trailRoutes = {
  searchTrail: route({
    method: 'GET',
    path: '/trail',
    summary: { th: 'ค้นร่องรอย', en: 'Search the trail in scope, newest first' },
    access: { requires: 'trail.read' },
    query: filter.extend({
      /** In the sentence, the position or the agency, in either language. */
      text: z.string().trim().max(200).optional(),
      /** `next` of the page before. */
      after: cursor.optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    /** `next` is `null` at the end; a page may be short and still have one, when a text is searched for. */
    response: z.object({ data: z.array(trailRow), next: z.string().nullable(), searchedUntil: instant.nullable() }),
  }),
  trailFilters: route({
    method: 'GET',
    path: '/trail/filters',
    summary: { th: 'ตัวเลือกสำหรับค้นร่องรอย', en: 'What the trail in scope can be narrowed by' },
    access: { requires: 'trail.read' },
    response: z.object({
      agencies: z.array(z.object({ id, name: bilingual, fiscalYears: z.array(fiscalYear) })),
      positions: z.array(z.object({ id, agencyId: id.nullable(), title: bilingual })),
    }),
  }),
  verifyTrail: route({
    method: 'POST',
    path: '/trail/verification',
    summary: { th: 'ตรวจสอบร่องรอย', en: 'Verify the chains in scope now' },
    costly: true,
    access: { requires: 'trail.read' },
    response: trailReport,
  }),
  exportTrail: route({
    method: 'GET',
    path: '/agencies/:agencyId/trail/export',
    summary: { th: 'ส่งออกร่องรอยทั้งหมด', en: 'The whole trail of an agency, streamed; the last line says how many rows there were' },
    costly: true,
    access: { requires: 'trail.read' },
    params: ofAgency,
    query: z.object({ format: z.enum(exportFormats).default('csv') }),
    response: z.instanceof(Uint8Array),
    produces: 'application/octet-stream',
  }),
  trailPack: route({
    method: 'GET',
    path: '/agencies/:agencyId/trail/pack',
    summary: { th: 'ชุดหลักฐานรายปี', en: 'An agency’s year as a zip that verifies itself in a browser' },
    costly: true,
    access: { requires: 'trail.read' },
    params: ofAgency,
    query: z.object({ fiscalYear: z.coerce.number().pipe(fiscalYear) }),
    response: z.instanceof(Uint8Array),
    produces: 'application/zip',
  }),
};
