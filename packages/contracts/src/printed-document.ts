import { documentSourceKinds, eitParts, instrumentCodes, type PrintedDocument } from '@prongsai/ita';
import { z } from 'zod';
import { place } from './place.js';
import { isoDate } from './primitives.js';

const text = z.string().max(200_000);
const line = z.string().max(5000);
/** As printed: it may be no year of ours. */
const fiscalYear = z.number().int();
const texts = z.array(text);
const indicatorNo = z.number().int().min(1).max(10);
const instrument = z.enum(instrumentCodes);
const part = z.enum(eitParts).optional();

const agency = z.object({ name: line, type: line.optional(), district: line.optional(), province: line.optional() });

const indicator = z.object({
  no: indicatorNo,
  noAsPrinted: line.optional(),
  name: line,
  reported: z.number().optional(),
  change: z.number().optional(),
  fiscalYear: fiscalYear.optional(),
});

const extreme = z.object({ name: line.optional(), score: z.number(), indicatorNos: z.array(indicatorNo).optional() });

const item = z.object({
  code: line,
  codeAsPrinted: line,
  instrument,
  indicatorNo,
  part,
  subIndicator: line.optional(),
  text,
  score: z.number(),
  levelPrinted: line.optional(),
});

/** The period of a measure or report: as printed, and the days it was read as. */
const period = { periodText: line.optional(), periodStart: isoDate.optional(), periodEnd: isoDate.optional() };
const responsible = { responsible: texts.optional(), responsibleText: text.optional() };

const measure = z.object({
  no: z.number().int().optional(),
  indicatorNos: z.array(indicatorNo).optional(),
  headingAsPrinted: text.optional(),
  title: text,
  analysis: text.optional(),
  steps: texts.optional(),
  stepsUnsplit: z.literal(true).optional(),
  ...responsible,
  ...period,
  periodIssue: line.optional(),
  periodSuggestedStart: isoDate.optional(),
  periodSuggestedEnd: isoDate.optional(),
  followUp: text.optional(),
});

const report = z.object({
  measureNo: z.number().int().optional(),
  measureTitle: text.optional(),
  indicatorNo: indicatorNo.optional(),
  title: text.optional(),
  guidance: texts.optional(),
  guidanceUnsplit: z.literal(true).optional(),
  ...responsible,
  ...period,
  summary: texts.optional(),
  outcome: texts.optional(),
  outcomeScores: z.array(z.object({ indicatorNo, value: z.number().optional(), change: z.number().optional() })).optional(),
  status: z.enum(['done', 'in-progress', 'not-started']).optional(),
});

const suggestion = z.object({ instrument, part, itemCode: line.optional(), subIndicator: line.optional(), text });

/** What an agency's document says, without where each value stands and without the rows of a province. */
export const readDocument = z.object({
  source: z.object({ file: line, kind: z.enum(documentSourceKinds) }),
  documentTitle: text.optional(),
  agency: agency.optional(),
  fiscalYears: z.object({
    result: fiscalYear.optional(),
    measures: fiscalYear.optional(),
    analysis: fiscalYear.optional(),
    report: fiscalYear.optional(),
  }),
  meetingDate: isoDate.optional(),
  meetingDateText: line.optional(),
  preparedBy: text.optional(),
  overall: z.number().optional(),
  grade: line.optional(),
  gradesPrinted: z.array(line).optional(),
  threshold: z.number().optional(),
  target: z.number().optional(),
  instruments: z.array(z.object({ instrument, part, labelAsPrinted: line, reported: z.number() })).optional(),
  indicators: z.array(indicator).optional(),
  subIndicators: z.array(z.object({ no: line, name: line.optional(), reported: z.number() })).optional(),
  indicatorAveragesPrinted: z.array(z.object({ indicatorNo, average: z.number() })).optional(),
  highestPrinted: extreme.optional(),
  lowestPrinted: extreme.optional(),
  items: z.array(item).optional(),
  analysis: z.array(z.object({ indicatorNo, itemCode: line.optional(), text, printedInRowOf: indicatorNo.optional() })).optional(),
  summaryText: text.optional(),
  history: z
    .object({ text, fromYear: fiscalYear, toYear: fiscalYear, points: z.array(z.object({ fiscalYear, overall: z.number() })) })
    .optional(),
  measures: z.array(measure).optional(),
  reports: z.array(report).optional(),
  limitations: texts.optional(),
  suggestions: z.array(suggestion).optional(),
  finalSuggestion: text.optional(),
} satisfies Record<Exclude<keyof PrintedDocument, 'agencies' | 'provenance'>, z.ZodType>);
export type ReadDocument = z.infer<typeof readDocument>;

/** The whole of it. A corrected document is held to it; so is what the readers answer. */
export const printedDocument = readDocument.extend({
  agencies: z
    .array(
      agency.extend({
        overall: z.number().optional(),
        grade: line.optional(),
        indicators: z.array(z.object({ no: indicatorNo, reported: z.number().optional() })),
      }),
    )
    .optional(),
  provenance: z.record(z.string(), place),
}) satisfies z.ZodType<PrintedDocument>;
