import { z } from 'zod';
import { place } from '../place.js';
import { bilingual, fiscalYear } from '../primitives.js';
import { reason } from '../problem.js';
import { agencySummary } from './agencies.js';

/** What a column of a province's workbook can hold. */
export const columnMeanings = ['name', 'type', 'district', 'province', 'overall', 'grade', 'indicator', 'ignored'] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

const indicatorNo = z.number().int().min(1).max(10).nullable();

/** How the columns of a province's workbook are understood; guessed first, changed by whoever knows better. */
export const columnMapping = z.object({
  sheet: z.string(),
  sheets: z.array(z.string()),
  /** The row of the headings, from 1. */
  headerRow: z.number().int(),
  fiscalYear: fiscalYear.nullable(),
  columns: z.array(
    z.object({
      /** From 1. */
      column: z.number().int(),
      header: z.string(),
      meaning: z.enum(columnMeanings),
      indicatorNo,
      /** How sure the guess is, 0 to 1; 1 where a person chose. */
      certainty: z.number(),
      samples: z.array(z.string()),
    }),
  ),
});
export type ColumnMapping = z.infer<typeof columnMapping>;

export const mappingInput = z.object({
  sheet: z.string().max(200),
  headerRow: z.number().int().min(1).max(1000),
  fiscalYear: fiscalYear.nullable(),
  columns: z
    .array(z.object({ column: z.number().int().min(1).max(500), meaning: z.enum(columnMeanings), indicatorNo: indicatorNo.default(null) }))
    .max(500),
});
export type MappingInput = z.input<typeof mappingInput>;

/** What accepting does with a row: a result is added, changed, or stands as it is; or the row is refused for its reasons. */
export const rowStatuses = ['added', 'changed', 'same', 'refused'] as const;
export type RowStatus = (typeof rowStatuses)[number];

export const rowCounts = z.object({
  total: z.number().int(),
  added: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  refused: z.number().int(),
});
export type RowCounts = z.infer<typeof rowCounts>;

export const intakeRow = z.object({
  /** In the order of the sheet, from 1. */
  no: z.number().int(),
  place: place.nullable(),
  name: z.string(),
  type: z.string().nullable(),
  district: z.string().nullable(),
  /** The agency it is understood to be. */
  agency: agencySummary.nullable(),
  overall: z.number().nullable(),
  grade: z.string().nullable(),
  indicators: z.array(z.object({ no: z.number().int(), reported: z.number().nullable() })),
  status: z.enum(rowStatuses),
  changes: z.array(z.object({ where: z.string(), label: bilingual, from: z.string().nullable(), to: z.string().nullable() })),
  /** Why it is refused, or what a person should look at. */
  reasons: z.array(reason),
});
export type IntakeRow = z.infer<typeof intakeRow>;

export const rowPage = z.object({
  data: z.array(intakeRow),
  total: z.number().int(),
  /** Ask on from here; `null` at the end. */
  next: z.number().int().nullable(),
});
