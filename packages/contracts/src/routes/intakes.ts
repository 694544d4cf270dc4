import { z } from 'zod';
import { place } from '../place.js';
import { bilingual, fiscalYear, id, instant, version } from '../primitives.js';
import { readDocument } from '../printed-document.js';
import { reason } from '../problem.js';
import { sourceBlock } from '../source-block.js';
import { agencySummary, division } from './agencies.js';
import { provinceView, rowCounts } from './intake-import.js';
import { finding } from './results.js';

/** A file is at most this large. */
export const intakeMaxBytes = 20 * 1024 * 1024;

export const intakeStates = ['waiting', 'reading', 'read', 'refused', 'accepted', 'undone'] as const;
export type IntakeState = (typeof intakeStates)[number];

export const intakeFormats = ['docx', 'xlsx', 'csv', 'pdf', 'text'] as const;
export type IntakeFormat = (typeof intakeFormats)[number];

/** What may be done with an intake; each that may not says why. */
export const intakeActions = ['answer', 'correct', 'map', 'accept', 'undo'] as const;
export type IntakeAction = (typeof intakeActions)[number];

export const intakeSummary = z.object({
  id,
  /** `null` for the workbook of a whole province. */
  agency: agencySummary.nullable(),
  state: z.enum(intakeStates),
  /** 0 to 100. */
  progress: z.number().int(),
  fileName: z.string(),
  bytes: z.number().int(),
  format: z.enum(intakeFormats).nullable(),
  documentTitle: z.string().nullable(),
  /** The year the scores belong to. */
  fiscalYear: fiscalYear.nullable(),
  findings: z.object({ total: z.number().int(), open: z.number().int() }),
  uploadedAt: instant,
  uploadedBy: bilingual,
  /** When it was accepted or undone. */
  settledAt: instant.nullable(),
  version,
});
export type IntakeSummary = z.infer<typeof intakeSummary>;

export const intakeProgress = intakeSummary.pick({ id: true, state: true, progress: true, version: true });
export type IntakeProgress = z.infer<typeof intakeProgress>;

/** A value as a person may put it in the place of a printed one; `null` leaves it out. */
export const correctedValue = z.union([z.string().trim().max(20_000), z.number(), z.array(z.string().trim().min(1).max(2000)).max(50), z.null()]);
export type CorrectedValue = z.infer<typeof correctedValue>;

export const correction = z.object({
  /** JSON pointer into the document. */
  pointer: z.string(),
  /** As the file has it; `null` where it has nothing there. */
  printed: correctedValue,
  value: correctedValue,
  reason: z.string(),
  at: instant,
  by: bilingual,
});
export type Correction = z.infer<typeof correction>;

/** Where a value of the document stands: in the file, and on which page of its drawing. */
export const valuePlace = z.object({ pointer: z.string(), place, page: z.number().int().nullable() });
export type ValuePlace = z.infer<typeof valuePlace>;

export const intakeFinding = finding.extend({
  place: place.nullable(),
  page: z.number().int().nullable(),
  /** The value it stands at, where it stands at one. */
  pointer: z.string().nullable(),
  /** A correction has mended what it found; it is kept. */
  mended: z.boolean(),
  /** Findings of the same kind that wait for an answer, this one left out. */
  alike: z.number().int(),
});
export type IntakeFindingView = z.infer<typeof intakeFinding>;

/** What accepting has done. */
export const acceptance = z.object({
  resultId: id.nullable(),
  cycleId: id.nullable(),
  analyses: z.number().int(),
  measures: z.number().int(),
  /** Results of a province's workbook. */
  results: z.number().int(),
  /** What the document has and was not taken, each with its reason. */
  leftOut: z.array(reason),
  at: instant,
  by: bilingual,
});
export type Acceptance = z.infer<typeof acceptance>;

export const intake = intakeSummary.extend({
  refusal: z.object({ code: z.string(), title: bilingual, detail: bilingual }).nullable(),
  /** As corrected; what was printed stands in the corrections. `null` until it is read. */
  document: readDocument.nullable(),
  values: z.array(valuePlace),
  corrections: z.array(correction),
  /** Those of the document; those of a province's rows come with the rows. */
  findingList: z.array(intakeFinding),
  /** The pages the source is drawn on, from 1: pages of a PDF, sheets, or stretches of a text. */
  pages: z.array(z.object({ no: z.number().int(), label: bilingual })),
  /** For a province's workbook. */
  province: provinceView.nullable(),
  acceptance: acceptance.nullable(),
  allowedActions: z.array(z.object({ action: z.enum(intakeActions), allowed: z.boolean(), reasons: z.array(reason) })),
});
export type IntakeView = z.infer<typeof intake>;

export const sourcePage = z.object({ no: z.number().int(), of: z.number().int(), label: bilingual, blocks: z.array(sourceBlock) });
export type SourcePage = z.infer<typeof sourcePage>;

/** What accepting would change, and what it would leave out. */
export const intakePreview = z.object({
  version,
  fiscalYear: fiscalYear.nullable(),
  /** The result that is there already. */
  resultId: id.nullable(),
  values: z.array(z.object({ where: z.string(), label: bilingual, from: z.string().nullable(), to: z.string().nullable() })),
  cycle: z.object({ id, fiscalYear, state: z.string() }).nullable(),
  analyses: z.array(z.object({ indicatorNo: z.number().int(), text: z.string() })),
  measures: z.array(
    z.object({
      title: z.string(),
      indicatorNos: z.array(z.number().int()),
      steps: z.array(z.string()),
      divisions: z.array(division),
      responsibleText: z.string(),
      periodText: z.string(),
    }),
  ),
  /** For a province's workbook. */
  rows: rowCounts.nullable(),
  leftOut: z.array(reason),
  /** Why it cannot be accepted as it is. */
  refused: z.array(reason),
});
export type IntakePreview = z.infer<typeof intakePreview>;
