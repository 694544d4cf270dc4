import type { CalendarDay } from '@prongsai/thai';
import type { EitPart, InstrumentCode } from '../frameworks/framework.js';
import type { Place } from './place.js';

export const documentSourceKinds = ['analysis', 'measures', 'analysis+measures', 'measures-report', 'province-results'] as const;
export type DocumentSourceKind = (typeof documentSourceKinds)[number];

/**
 * What an agency's own document says, as printed, faults included; a field is there only where the document has it. Years are of the
 * Buddhist era, scores 0-100, days ISO. What is wrong with it is told by findings and never mended here.
 */
export interface PrintedDocument {
  source: { file: string; kind: DocumentSourceKind };
  documentTitle?: string;
  agency?: PrintedAgency;
  /** `result`: the year the scores belong to; `measures`: the year the measures are for. */
  fiscalYears: { result?: number; measures?: number; analysis?: number; report?: number };
  meetingDate?: CalendarDay;
  meetingDateText?: string;
  preparedBy?: string;
  overall?: number;
  grade?: string;
  gradesPrinted?: string[];
  threshold?: number;
  target?: number;
  instruments?: PrintedInstrument[];
  indicators?: DocumentIndicator[];
  /** Printed scores of the sub-indicators of OIT: `9.1`. */
  subIndicators?: { no: string; name?: string; reported: number }[];
  /** The agency's own means under its item tables. */
  indicatorAveragesPrinted?: { indicatorNo: number; average: number }[];
  highestPrinted?: DocumentExtreme;
  lowestPrinted?: DocumentExtreme;
  items?: DocumentItem[];
  analysis?: DocumentAnalysis[];
  summaryText?: string;
  history?: { text: string; fromYear: number; toYear: number; points: { fiscalYear: number; overall: number }[] };
  measures?: DocumentMeasure[];
  reports?: DocumentReport[];
  limitations?: string[];
  suggestions?: DocumentSuggestion[];
  finalSuggestion?: string;
  /** A province's sheet: one entry an agency. */
  agencies?: ProvinceAgency[];
  /** Where each value stands, by its JSON pointer: `/indicators/0/reported`. */
  provenance: Record<string, Place>;
}

export interface PrintedAgency {
  name: string;
  type?: string;
  district?: string;
  province?: string;
}

export interface PrintedInstrument {
  instrument: InstrumentCode;
  part?: EitPart;
  labelAsPrinted: string;
  reported: number;
}

export interface DocumentIndicator {
  /** 1 to 10, whatever the document printed. */
  no: number;
  noAsPrinted?: string;
  name: string;
  reported?: number;
  /** The printed difference from the year before. */
  change?: number;
  fiscalYear?: number;
}

export interface DocumentExtreme {
  name?: string;
  score: number;
  indicatorNos?: number[];
}

export interface DocumentItem {
  /** The right code: `i1`, `e1`, `O1`. */
  code: string;
  codeAsPrinted: string;
  instrument: InstrumentCode;
  indicatorNo: number;
  part?: EitPart;
  subIndicator?: string;
  text: string;
  score: number;
  levelPrinted?: string;
}

export interface DocumentAnalysis {
  indicatorNo: number;
  itemCode?: string;
  text: string;
  /** The indicator in whose row the text stands, where that is another one. */
  printedInRowOf?: number;
}

export interface DocumentMeasure {
  /** As printed; left out where the document does not number its measures. */
  no?: number;
  indicatorNos?: number[];
  headingAsPrinted?: string;
  title: string;
  analysis?: string;
  steps?: string[];
  /** The list lost its numbers and stands as one string. */
  stepsUnsplit?: true;
  responsible?: string[];
  responsibleText?: string;
  periodText?: string;
  periodStart?: CalendarDay;
  periodEnd?: CalendarDay;
  periodIssue?: string;
  periodSuggestedStart?: CalendarDay;
  periodSuggestedEnd?: CalendarDay;
  followUp?: string;
}

export type DocumentReportStatus = 'done' | 'in-progress' | 'not-started';

/** The report on a measure, or on an indicator. Summaries keep printed check-boxes; `status` says what they mean. */
export interface DocumentReport {
  measureNo?: number;
  measureTitle?: string;
  indicatorNo?: number;
  title?: string;
  guidance?: string[];
  guidanceUnsplit?: true;
  responsible?: string[];
  responsibleText?: string;
  periodText?: string;
  periodStart?: CalendarDay;
  periodEnd?: CalendarDay;
  summary?: string[];
  outcome?: string[];
  outcomeScores?: { indicatorNo: number; value?: number; change?: number }[];
  status?: DocumentReportStatus;
}

export interface DocumentSuggestion {
  instrument: InstrumentCode;
  part?: EitPart;
  itemCode?: string;
  subIndicator?: string;
  text: string;
}

export interface ProvinceAgency {
  name: string;
  type?: string;
  district?: string;
  province?: string;
  overall?: number;
  grade?: string;
  indicators: { no: number; reported?: number }[];
}

/** Which field of its place a passage is. */
export const passageFields = [
  'title', 'heading', 'text', 'indicator', 'item', 'analysis', 'measure-title', 'measure-analysis', 'steps', 'responsible', 'period',
  'follow-up', 'guidance', 'summary', 'outcome', 'suggestion',
] as const;
export type PassageField = (typeof passageFields)[number];

/** A piece of running text with what it is about, for the checks that look into the wording. */
export interface Passage {
  /** In the vocabulary of `Finding.where`: `file`, `indicator:9`, `measure:3`, `item:O16`. */
  where: string;
  field: PassageField;
  text: string;
  place: Place;
}

/** A document as read: its values, and its running text in reading order. */
export interface DocumentReading {
  document: PrintedDocument;
  passages: readonly Passage[];
}

