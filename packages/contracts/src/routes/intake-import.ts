import { z } from 'zod';
import { place } from '../place.js';
import { bilingual, fiscalYear, id } from '../primitives.js';
import { reason } from '../problem.js';
import { agencySummary } from './agencies.js';

/** What a column of a province's sheet can hold. */
export const columnFields = [
  'numbering', 'rank', 'name', 'type', 'district', 'province', 'fiscalYear', 'overall', 'grade', 'IIT', 'EIT', 'OIT',
  'indicator:1', 'indicator:2', 'indicator:3', 'indicator:4', 'indicator:5',
  'indicator:6', 'indicator:7', 'indicator:8', 'indicator:9', 'indicator:10',
] as const;
export type ColumnField = (typeof columnFields)[number];

const mappedColumn = z.object({
  /** From 0; a row where the agencies stand side by side. */
  column: z.number().int().min(0).max(1000),
  /** `null`: left out. */
  field: z.enum(columnFields).nullable(),
  /** Where each year has columns of its own. */
  fiscalYear: fiscalYear.optional(),
});

export const provinceTable = z.object({
  /** Which table of the file it is, from 0. */
  table: z.number().int(),
  sheet: z.string(),
  agenciesIn: z.enum(['rows', 'columns']),
  headerRows: z.number().int(),
  title: z.string().nullable(),
  fiscalYear: fiscalYear.nullable(),
  columns: z.array(
    mappedColumn.extend({
      /** The headings above it, from the top. */
      headings: z.array(z.string()),
      place: place.nullable(),
      /** How sure the guess is; `null` where nothing is guessed. */
      confidence: z.enum(['sure', 'likely', 'guess']).nullable(),
      reason: bilingual,
      samples: z.array(z.string()),
    }),
  ),
});
export type ProvinceTableView = z.infer<typeof provinceTable>;

/** How a person wants a province's sheet understood, in place of the guess. */
export const provinceChoice = z.object({
  /** Which year to read where the file has several; the newest otherwise. */
  fiscalYear: fiscalYear.optional(),
  mappings: z
    .array(z.object({ table: z.number().int().min(0).max(200), fiscalYear: fiscalYear.optional(), columns: z.array(mappedColumn).max(300) }))
    .max(50)
    .default([]),
  /** The agency that a name is, where the register does not know it by that name. */
  chosen: z.record(z.string().max(300), id).default({}),
});
export type ProvinceChoiceInput = z.input<typeof provinceChoice>;

/** What accepting does with a row; of the last two nothing is taken. */
export const rowOutcomes = ['create', 'change', 'same', 'unknown-agency', 'error'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

const count = z.number().int();
export const rowCounts = z.object({ create: count, change: count, same: count, 'unknown-agency': count, error: count });
export type RowCounts = z.infer<typeof rowCounts>;

/** What a province's sheet was read as. */
export const provinceView = z.object({
  /** Every year the file has results of, oldest first. */
  fiscalYears: z.array(fiscalYear),
  tables: z.array(provinceTable),
  choice: provinceChoice,
  counts: rowCounts,
  /** Rows that are no agency's: averages, headings, notes. */
  skipped: z.array(z.object({ place, text: z.string(), why: z.enum(['average', 'group', 'header', 'note', 'name-missing']) })),
});
export type ProvinceView = z.infer<typeof provinceView>;

const value = z.union([z.string(), z.number(), z.null()]);

export const intakeRow = z.object({
  /** In the order of the sheet, from 1. */
  no: z.number().int(),
  place,
  /** As printed. */
  name: z.string(),
  type: z.string().nullable(),
  district: z.string().nullable(),
  overall: z.number().nullable(),
  grade: z.string().nullable(),
  indicators: z.array(z.object({ no: z.number().int(), reported: z.number().nullable() })),
  outcome: z.enum(rowOutcomes),
  /** The agency it is understood to be. */
  agency: agencySummary.nullable(),
  changes: z.array(z.object({ where: z.string(), label: bilingual, from: value, to: value })),
  /** Agencies of a name like it, to choose from. */
  candidates: z.array(z.object({ id, name: z.string(), district: z.string().nullable() })),
  /** Why nothing of it is taken. */
  reasons: z.array(reason),
});
export type IntakeRow = z.infer<typeof intakeRow>;

export const rowPage = z.object({
  data: z.array(intakeRow),
  total: z.number().int(),
  /** Ask on from here; `null` at the end. */
  next: z.number().int().nullable(),
});
