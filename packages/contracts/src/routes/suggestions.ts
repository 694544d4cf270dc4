import { z } from 'zod';
import { bilingual, fiscalYear, id } from '../primitives.js';
import { route } from '../route.js';
import { instruments } from './results.js';

const instrument = z.enum(instruments);
const eitPart = z.enum(['public', 'survey']).nullable();

/** A number in a sentence, with where it comes from. */
export const figure = z.object({
  key: z.string(),
  label: bilingual,
  value: z.number(),
  unit: z.enum(['score', 'count']),
  source: z.object({
    kind: z.enum(['result', 'reckoned', 'rule', 'province']),
    fiscalYear,
    /** `overall`, `indicator:9`, `item:e1/survey`, `instrument:OIT`; for a rule the fact of the framework. */
    where: z.string(),
    certainty: z.enum(['documents', 'published', 'general', 'assumed']).nullable(),
    text: bilingual,
  }),
});
export type FigureView = z.infer<typeof figure>;

export const sentence = z.object({ rule: z.string(), text: bilingual, figures: z.array(figure) });
export type SentenceView = z.infer<typeof sentence>;

export const draftAnalysis = z.object({
  no: z.number().int(),
  name: bilingual,
  instrument,
  score: z.number().nullable(),
  weak: z.boolean(),
  sentences: z.array(sentence),
  /** The sentences as running text. */
  text: bilingual,
});
export type DraftAnalysisView = z.infer<typeof draftAnalysis>;

export const rankedPoint = z.object({
  no: z.number().int(),
  name: bilingual,
  instrument,
  score: z.number(),
  weak: z.boolean(),
  factors: z.array(z.object({ factor: z.enum(['shortfall', 'fall', 'gap', 'peers']), label: bilingual, weight: z.number(), figure: figure.nullable(), counts: z.number() })),
  total: z.number(),
});
export type RankedPointView = z.infer<typeof rankedPoint>;

const grade = z.object({ code: z.string(), label: bilingual });
const target = z.enum(['overall', ...instruments]);

const indicatorStep = z.object({
  no: z.number().int(),
  name: bilingual,
  instrument,
  from: z.number(),
  to: z.number(),
  points: z.number(),
  /** How far the items are known: `not-established` names them without points. */
  certainty: z.enum(['exact', 'not-established', 'unknown']),
  items: z.array(z.object({ code: z.string(), part: eitPart, title: bilingual, from: z.number(), to: z.number().nullable() })),
});

/** The shortest way to the next grade; from the top, what protects it. */
export const shortestWay = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('next'),
    from: grade,
    to: grade,
    missing: z.array(z.object({ target, score: z.number(), mark: z.number(), points: z.number() })),
    steps: z.array(indicatorStep),
    reaches: z.object({ overall: z.number(), instruments: z.record(instrument, z.number()), grade: grade.nullable() }),
    sentences: z.array(sentence),
  }),
  z.object({
    kind: z.literal('top'),
    grade,
    margins: z.array(z.object({ target, score: z.number(), mark: z.number(), margin: z.number() })),
    sentences: z.array(sentence),
  }),
  z.object({ kind: z.literal('unknown'), sentences: z.array(sentence) }),
]);
export type ShortestWayView = z.infer<typeof shortestWay>;

export const suggestedMeasure = z.object({
  title: z.string(),
  /** How many agencies of the same type have published it. */
  agencies: z.number().int(),
  steps: z.array(z.string()),
  /** `null` where fewer than five agencies have both years. */
  changes: z.object({ n: z.number().int(), median: z.number(), min: z.number(), max: z.number(), values: z.array(z.number()) }).nullable(),
  /** What followed with its caution, or that there are too few to say. */
  text: bilingual,
});
export type SuggestedMeasureView = z.infer<typeof suggestedMeasure>;

export const suggestedStep = z.object({ rule: z.string(), text: bilingual, covers: z.array(z.string()), note: bilingual });
export type SuggestedStepView = z.infer<typeof suggestedStep>;

export const indicatorSuggestions = z.object({ indicatorNo: z.number().int(), steps: z.array(suggestedStep), measures: z.array(suggestedMeasure) });
export type IndicatorSuggestionsView = z.infer<typeof indicatorSuggestions>;

export const suggestions = z.object({
  fiscalYear,
  resultFiscalYear: fiscalYear,
  /** `null` where no result is recorded yet: nothing is suggested then. */
  resultId: id.nullable(),
  analyses: z.array(draftAnalysis),
  weakPoints: z.array(rankedPoint),
  shortestWay,
  measures: z.array(indicatorSuggestions),
});
export type SuggestionsView = z.infer<typeof suggestions>;

export const suggestionRoutes = {
  getSuggestions: route({
    method: 'GET',
    path: '/cycles/:cycleId/suggestions',
    summary: { th: 'ร่างแนะนำจากกฎและตัวเลข', en: 'Draft analyses, weak points, the way to the next grade and suggested measures, by rules alone' },
    access: { requires: 'result.read' },
    params: z.object({ cycleId: id }),
    response: suggestions,
  }),
};
