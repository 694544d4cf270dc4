import type { Bilingual, ReportStatus, ResultInput, Role } from '@prongsai/contracts';
import type { CycleState, DocumentKind } from '@prongsai/ita';

/** A key that is unique inside one agency, e.g. `finance`; positions and measures refer to divisions by it. */
export type DivisionKey = string;

export type DemonstrationDivision = {
  key: DivisionKey;
  name: string;
  shortName: string;
  /** Collective terms such as ทุกกอง include it; a section inside a division is named on its own only. */
  collective: boolean;
  /** The public document names it; otherwise it is a usual division of an agency of this kind. */
  inDocument: boolean;
};

export type DemonstrationPosition = {
  key: string;
  role: Role;
  title: Bilingual;
  divisionKey: DivisionKey | null;
  login: string;
};

export type DemonstrationAnalysis = {
  indicatorNo: number;
  text: string;
  /** The document has no analysis of this indicator; this one is added so that the cycle can go on. */
  added?: true;
};

export type SuggestedPeriod = { text: string; start: string; end: string; why: Bilingual };

/** A measure with its facts as printed. What the document leaves out or gets wrong has a suggestion beside it, never in its place. */
export type DemonstrationMeasure = {
  no: number;
  title: string;
  /** The title as printed, where `title` mends a fault of text recognition. */
  titlePrinted?: string;
  /** As the document ties it; empty where it does not. */
  indicatorNos: number[];
  suggestedIndicatorNos?: number[];
  analysis: string;
  steps: string[];
  /** Collective terms are expanded; empty where the document names nobody. */
  divisionKeys: DivisionKey[];
  suggestedDivisionKeys?: DivisionKey[];
  /** As printed; spaces where the source broke a line are taken out. */
  responsibleText: string;
  /** As printed, faults included. */
  periodText: string;
  periodStart: string | null;
  periodEnd: string | null;
  suggestedPeriod?: SuggestedPeriod;
  followUp: string;
};

export type DemonstrationReportRow = {
  measureNo: number;
  /** `null` where the document ticks no box that answers for the measure. */
  status: ReportStatus | null;
  suggestedStatus?: ReportStatus;
  summary: string;
  outcome: string;
  evidence: string[];
};

/** A row "how to raise the indicator", as one agency reports beside its measures. */
export type DemonstrationUplift = {
  indicatorNo: number;
  guidance: string[];
  responsibleText: string;
  periodText: string;
  summary: string[];
  /** The box ticked in the document; `null` where no boxes are printed. */
  statusPrinted: ReportStatus | null;
};

export type DemonstrationStage = {
  state: CycleState;
  /** Levels of the present review that have approved already, in order. */
  approvedLevels: ('heads' | 'clerk')[];
  /** Documents approved and published before this state. */
  published: DocumentKind[];
  why: Bilingual;
};

export type DemonstrationAgency = {
  slug: string;
  name: Bilingual;
  shortName: Bilingual;
  type: string;
  /** As printed; `null` where the document has none. */
  district: string | null;
  province: string | null;
  /** What the document leaves out or says in two ways. */
  notes: Bilingual[];
  /** Title of the public document. */
  source: string;
  /** The unit that wrote the document, where it says so. */
  preparedBy: string | null;
  /** The day of the meeting that decided the measures, where printed. */
  meetingDate: string | null;
  fiscalYear: number;
  resultFiscalYear: number;
  divisions: DemonstrationDivision[];
  positions: DemonstrationPosition[];
  result: ResultInput;
  analyses: DemonstrationAnalysis[];
  measures: DemonstrationMeasure[];
  sixMonthReport: DemonstrationReportRow[];
  twelveMonthReport: DemonstrationReportRow[];
  uplifts: DemonstrationUplift[];
  stage: DemonstrationStage;
};
