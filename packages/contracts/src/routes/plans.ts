import { z } from 'zod';
import { bilingual, id, instant, isoDate, listOf, version } from '../primitives.js';
import { route } from '../route.js';
import { division } from './agencies.js';

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

export const planRoutes = {
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
};
