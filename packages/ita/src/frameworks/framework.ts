import type { Bilingual } from '@prongsai/thai';

export const instrumentCodes = ['IIT', 'EIT', 'OIT'] as const;
export type InstrumentCode = (typeof instrumentCodes)[number];

export const eitParts = ['public', 'survey'] as const;
export type EitPart = (typeof eitParts)[number];

/**
 * How sure a fact of a framework is.
 * - `documents`: derived from agencies' own documents of that year, by reading or arithmetic
 * - `published`: stated by a published source
 * - `general`: general knowledge, unverified
 * - `assumed`: nothing established for that year; carried over from a neighbouring one
 */
export type Certainty = 'documents' | 'published' | 'general' | 'assumed';

export interface Provenance {
  certainty: Certainty;
  /** Where it comes from, in words. */
  source: string;
}

export interface Instrument {
  code: InstrumentCode;
  name: Bilingual;
  /** Share of the overall score in percent; the three add up to 100. */
  weight: number;
}

/**
 * How an indicator's score follows from its items.
 * - `mean-of-items`, `mean-of-parts` (each part the mean of its items), `mean-of-subindicators`: exact
 * - `not-established`: item weights are unknown; the plain mean is shown for comparison only, the reported score counts
 */
export type IndicatorRule = 'mean-of-items' | 'mean-of-parts' | 'mean-of-subindicators' | 'not-established';

export interface Indicator {
  /** 1 to 10. */
  no: number;
  instrument: InstrumentCode;
  name: Bilingual;
  /** Other spellings agencies print. */
  variants: readonly string[];
  rule: IndicatorRule;
}

export interface SubIndicator {
  /** `9.1` */
  no: string;
  indicatorNo: number;
  name: Bilingual;
  /** Item codes in order. */
  items: readonly string[];
}

export interface Item {
  /** `i1`, `e1`, `O1` */
  code: string;
  instrument: InstrumentCode;
  indicatorNo: number;
  subIndicator: string | null;
  /** `null` where the year's title is not established. */
  title: Bilingual | null;
}

export type GradingScale = 'letters' | 'words';

/** One answer to a survey question, and what it scores when the question is put positively. */
export interface AnswerLevel {
  /** `null` where the wording of a level between the outermost is not established. */
  label: Bilingual | null;
  value: number;
}

/** How the questions of IIT and EIT are answered, lowest score first. A question put negatively scores the other way round. */
export interface AnswerScale {
  levels: readonly AnswerLevel[];
  /** Of the questions that ask whether something happened (bribes); empty where the year has none. */
  yesNo: readonly AnswerLevel[];
}

/** How many of the staff answer IIT: a share in percent within limits, and everybody where there are fewer than the lower one. */
export interface StaffSample {
  share: number;
  minimum: number;
  maximum: number;
}

export const frameworkFacts = [
  'weights',
  'indicators',
  'itemCounts',
  'items',
  'subIndicators',
  'eitParts',
  'oitRule',
  'gradingScale',
  'passMark',
  'measuresItem',
  'reportItem',
  'answerScale',
  'staffSample',
] as const;
export type FrameworkFact = (typeof frameworkFacts)[number];

/** The rules of one assessment year, as data. Scores are 0-100. */
export interface Framework {
  /** Fiscal year of the results, Buddhist era. */
  fiscalYear: number;
  /** The year whose data this is: another one than `fiscalYear` when nothing is on file for the year asked for. */
  takenFrom: number;
  instruments: readonly Instrument[];
  indicators: readonly Indicator[];
  /** Parts of EIT, each counting the same; empty when EIT is one. */
  eitParts: readonly EitPart[];
  subIndicators: readonly SubIndicator[];
  /** Items where the list is established; `itemCounts` may know more. */
  items: readonly Item[];
  itemCounts: Record<InstrumentCode, number | null>;
  gradingScale: GradingScale;
  passMark: number;
  /** OIT items under which the measures and the report on them are published; `null` where not established. */
  measuresItem: string | null;
  reportItem: string | null;
  /** `null` where not established. */
  answerScale: AnswerScale | null;
  staffSample: StaffSample | null;
  provenance: Record<FrameworkFact, Provenance>;
}
