import type { AgencySummary, Bilingual, IntakeFindingView, IntakeSummary, IntakeView, RowCounts, ValuePlace } from '@prongsai/contracts';
import { refusalTexts } from '@prongsai/intake';
import type { Place } from '@prongsai/ita';
import type { Actor } from '../../platform/index.js';
import { allowedActions } from './allowed-actions.js';
import { currentDocument } from './current-document.js';
import type { IntakeFindingRow } from './intake-findings.js';
import type { IntakeDetailRow, IntakeSummaryRow } from './intake.repository.js';
import { pageOf } from './source/page-starts.js';

/** All that a view is made of. */
export interface IntakeParts {
  readonly row: IntakeDetailRow;
  readonly agency: AgencySummary | null;
  readonly findings: readonly IntakeFindingRow[];
  readonly pages: readonly { no: number; label: Bilingual }[];
  /** For a province's workbook that was read. */
  readonly counts: RowCounts | null;
}

export const intakeSummaryOf = (row: IntakeSummaryRow, agency: AgencySummary | null): IntakeSummary => ({
  id: row.id,
  agency,
  state: row.state,
  progress: row.progress,
  fileName: row.fileName,
  bytes: row.bytes,
  format: row.format,
  documentTitle: row.documentTitle,
  fiscalYear: row.fiscalYear,
  findings: { total: row.findings, open: row.openFindings },
  uploadedAt: row.uploadedAt.toISOString(),
  uploadedBy: { th: row.uploaderTh, en: row.uploaderEn },
  settledAt: row.settledAt?.toISOString() ?? null,
  version: row.version,
});

const valuesOf = ({ provenance, pageStarts }: IntakeDetailRow): ValuePlace[] =>
  Object.entries(provenance).map(([pointer, place]) => ({ pointer, place, page: pageOf(pageStarts, place) }));

const keyOf = (place: Place): string => JSON.stringify(Object.entries(place).sort(([one], [other]) => one.localeCompare(other)));

const answerOf = ({ verdict, reason, answeredAt, byTh, byEn }: IntakeFindingRow): IntakeFindingView['answer'] =>
  verdict === null || answeredAt === null
    ? null
    : { verdict, reason: reason ?? '', answeredAt: answeredAt.toISOString(), answeredBy: { th: byTh ?? '', en: byEn ?? '' } };

/** More than these are never looked at one by one: what is answered makes room for the next. */
const mostFindings = 500;

const isOpen = ({ verdict }: IntakeFindingRow): boolean => verdict === null;

const shown = (findings: readonly IntakeFindingRow[]): readonly IntakeFindingRow[] =>
  findings.length <= mostFindings ? findings : findings.toSorted((one, other) => Number(isOpen(other)) - Number(isOpen(one))).slice(0, mostFindings);

function findingViews({ row: { provenance, pageStarts }, findings }: IntakeParts): IntakeFindingView[] {
  const pointers = new Map(Object.entries(provenance).map(([pointer, place]) => [keyOf(place), pointer]));
  const open = findings.filter(isOpen);
  return shown(findings).map((finding) => {
    const { id, code, severity, place: where, source, printed, expected, message, remedy, mended } = finding;
    return {
      id,
      code,
      severity,
      where,
      printed,
      expected,
      message,
      remedy,
      mended,
      place: source,
      page: source && pageOf(pageStarts, source),
      pointer: (source && pointers.get(keyOf(source))) ?? null,
      alike: open.filter((other) => other.code === code && other.id !== id).length,
      answer: answerOf(finding),
    };
  });
}

const acceptanceOf = ({ taken, settledAt, settlerTh, settlerEn }: IntakeDetailRow): IntakeView['acceptance'] =>
  taken && settledAt
    ? {
        resultId: taken.resultId,
        cycleId: taken.cycleId,
        analyses: taken.analyses.length,
        measures: taken.measures.length,
        results: taken.results,
        leftOut: [...taken.leftOut],
        at: settledAt.toISOString(),
        by: { th: settlerTh ?? '', en: settlerEn ?? '' },
      }
    : null;

/** An intake as it is shown: what was read as corrected, what was found, and what may be done. */
export const intakeViewOf = (parts: IntakeParts, actor: Actor): IntakeView => {
  const { row, counts } = parts;
  return {
    ...intakeSummaryOf(row, parts.agency),
    refusal: row.refusal && { code: row.refusal, ...refusalTexts[row.refusal] },
    document: currentDocument(row),
    values: valuesOf(row),
    corrections: [...row.corrections],
    findingList: findingViews(parts),
    pages: [...parts.pages],
    province: row.sheet && counts && { ...row.sheet, counts, choice: row.choice ?? { mappings: [], chosen: {} } },
    acceptance: acceptanceOf(row),
    allowedActions: allowedActions(row, parts.findings, actor),
  };
};
