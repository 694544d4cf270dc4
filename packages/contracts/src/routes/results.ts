import { z } from 'zod';
import { bilingual, fiscalYear, id, instant, listOf, scoreInput } from '../primitives.js';
import { route } from '../route.js';

export const instruments = ['IIT', 'EIT', 'OIT'] as const;

export const finding = z.object({
  id,
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  where: z.string(),
  printed: z.string().nullable(),
  expected: z.string().nullable(),
  message: bilingual,
  remedy: bilingual,
  answer: z
    .object({ verdict: z.enum(['accepted', 'corrected']), reason: z.string(), answeredAt: instant, answeredBy: bilingual })
    .nullable(),
});
export type FindingView = z.infer<typeof finding>;

export const indicatorView = z.object({
  no: z.number().int(),
  name: bilingual,
  instrument: z.enum(instruments),
  reported: z.number().nullable(),
  /** The mean of its items where every item is known; `null` otherwise. */
  computed: z.number().nullable(),
  /** What the overall score implies for a score left out, with its range. */
  implied: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
  change: z.number().nullable(),
  weak: z.boolean(),
  itemsBelow: z.array(z.object({ code: z.string(), part: z.string().nullable(), text: z.string(), score: z.number() })),
});
export type IndicatorView = z.infer<typeof indicatorView>;

export const result = z.object({
  id,
  agencyId: id,
  fiscalYear,
  overall: z.object({ reported: z.number().nullable(), computed: z.number().nullable() }),
  grade: z.object({ reported: z.string().nullable(), computed: z.string().nullable() }),
  instruments: z.array(z.object({ instrument: z.enum(instruments), score: z.number().nullable(), implied: z.boolean() })),
  indicators: z.array(indicatorView),
  /** Indicator numbers, weakest first. */
  weakest: z.array(z.number().int()),
  passMark: z.number(),
  findings: z.array(finding),
  source: z.string().nullable(),
  /** The intake it was accepted from; `null` where it was typed in. */
  intakeId: id.nullable(),
});
export type ResultView = z.infer<typeof result>;

export const resultInput = z.object({
  fiscalYear,
  overall: scoreInput.nullish(),
  grade: z.string().max(60).nullish(),
  indicators: z
    .array(z.object({ no: z.number().int().min(1).max(10), reported: scoreInput.nullish(), change: z.number().nullish() }))
    .max(10),
  items: z
    .array(
      z.object({
        code: z.string().max(12),
        part: z.enum(['public', 'survey']).nullish(),
        text: z.string().max(600).optional(),
        score: scoreInput,
      }),
    )
    .max(200)
    .default([]),
  highest: z.object({ name: z.string().max(200).optional(), score: scoreInput }).nullish(),
  lowest: z.object({ name: z.string().max(200).optional(), score: scoreInput }).nullish(),
  gradesPrinted: z.array(z.string().max(60)).max(20).default([]),
  source: z.string().max(300).nullish(),
});
export type ResultInput = z.input<typeof resultInput>;

export const resultRoutes = {
  listResults: route({
    method: 'GET',
    path: '/agencies/:agencyId/results',
    summary: { th: 'ผลการประเมินของหน่วยงาน', en: 'Assessment results of an agency' },
    access: { requires: 'result.read' },
    params: z.object({ agencyId: id }),
    response: listOf(result),
  }),
  recordResult: route({
    method: 'POST',
    path: '/agencies/:agencyId/results',
    summary: { th: 'บันทึกผลการประเมิน', en: 'Record an assessment result' },
    access: { requires: 'result.write' },
    params: z.object({ agencyId: id }),
    body: resultInput,
    response: result,
  }),
  getResult: route({
    method: 'GET',
    path: '/results/:resultId',
    summary: { th: 'ผลการประเมิน', en: 'An assessment result' },
    access: { requires: 'result.read' },
    params: z.object({ resultId: id }),
    response: result,
  }),
  answerFinding: route({
    method: 'POST',
    path: '/results/:resultId/findings/:findingId/answer',
    summary: { th: 'ตอบข้อสังเกต', en: 'Answer a finding' },
    access: { requires: 'result.write' },
    params: z.object({ resultId: id, findingId: id }),
    body: z.object({ verdict: z.enum(['accepted', 'corrected']), reason: z.string().trim().min(1).max(1000) }),
    response: result,
  }),
};
