import { definitionWords, type DefinitionId, type ReportHalf } from '@prongsai/ita';
import { fiscalYearRange, fiscalYearHalves, type Bilingual, type CalendarDay } from '@prongsai/thai';
import { placeText, type DocumentAgency } from './agency.js';
import { approvalView, type DocumentApproval } from './approval.js';
import { reportFacts } from './facts.js';
import { dateText, evidenceText, numberText, officialText, officialTitle, periodText } from './official-text.js';
import { typeset } from './typst.js';

export type ReportedStatus = 'notStarted' | 'inProgress' | 'done';

export interface DocumentReportRow {
  no: number;
  title: string;
  steps: string[];
  responsible: string;
  period: string;
  summary: string;
  outcome: string;
  status: ReportedStatus | null;
  /** Links or file names; a link may have words of its own. */
  evidence: (string | { text: string; link: string })[];
}

export interface ReportInput {
  /** The workflow whose report it is. */
  definitionId: DefinitionId;
  agency: DocumentAgency;
  fiscalYear: number;
  half: ReportHalf;
  /** The day the document is made; printed, and the date inside the file. */
  date: CalendarDay;
  /** Marked as a draft on every page. */
  draft: boolean;
  rows: DocumentReportRow[];
  approval: DocumentApproval;
}

const roundText: Record<ReportHalf, Bilingual> = {
  sixMonth: { th: 'รอบ 6 เดือน', en: 'six months' },
  twelveMonth: { th: 'รอบ 12 เดือน', en: 'twelve months' },
};

export const reportTitle = (definitionId: DefinitionId, half: ReportHalf, fiscalYear: number): Bilingual => {
  const { report } = definitionWords(definitionId).headings;
  return {
    th: `${report.th} ${roundText[half].th} ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`,
    en: `${report.en}, ${roundText[half].en}, fiscal year ${fiscalYear}`,
  };
};

const statuses: { status: ReportedStatus; text: string }[] = [
  { status: 'done', text: 'ดำเนินการแล้วเสร็จ' },
  { status: 'inProgress', text: 'อยู่ระหว่างดำเนินการ' },
  { status: 'notStarted', text: 'ยังไม่ได้ดำเนินการ' },
];

const roundLine = ({ half, fiscalYear }: ReportInput): string => {
  const { start, end } = half === 'sixMonth' ? fiscalYearHalves(fiscalYear).first : fiscalYearRange(fiscalYear);
  return `${officialText(roundText[half].th)} (${dateText(start)} – ${dateText(end)})`;
};

const totals = (rows: DocumentReportRow[]) => [
  { text: 'มาตรการทั้งหมด', count: numberText(rows.length) },
  ...statuses.map(({ status, text }) => ({ text, count: numberText(rows.filter((row) => row.status === status).length) })),
  ...(rows.some((row) => row.status === null)
    ? [{ text: 'ยังไม่ระบุสถานะ', count: numberText(rows.filter((row) => row.status === null).length) }]
    : []),
];

const rowView = (row: DocumentReportRow) => ({
  no: numberText(row.no),
  title: officialText(row.title),
  steps: row.steps.map(officialText),
  responsible: officialText(row.responsible),
  period: periodText(row.period),
  summary: officialText(row.summary),
  outcome: officialText(row.outcome),
  boxes: statuses.map(({ status, text }) => ({ text, ticked: row.status === status })),
  evidence: row.evidence.map((piece) => {
    const { text, link } = typeof piece === 'string' ? { text: piece, link: piece } : piece;
    return { text: evidenceText(text), link: /^https?:\/\/\S+$/.test(link) ? link : null };
  }),
});

/** The six-month or twelve-month report as PDF: the same input gives the same bytes. */
export const renderReport = (input: ReportInput): Uint8Array =>
  typeset('report', {
    title: officialTitle(reportTitle(input.definitionId, input.half, input.fiscalYear).th),
    heading: [
      definitionWords(input.definitionId).headings.report.th,
      roundLine(input),
      `ประจำปีงบประมาณ พ.ศ. ${numberText(input.fiscalYear)}`,
    ],
    agency: officialTitle(input.agency.name),
    place: officialTitle(placeText(input.agency)),
    date: input.date,
    dateText: dateText(input.date),
    draft: input.draft,
    facts: JSON.stringify(reportFacts(input, reportTitle(input.definitionId, input.half, input.fiscalYear).th)),
    totals: totals(input.rows),
    rows: input.rows.map(rowView),
    approval: approvalView(input.approval),
  });
