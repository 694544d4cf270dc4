import type { Bilingual, FindingView, IndicatorView, ResultView } from '@prongsai/contracts';
import { rankIndicators, roundScore, type IndicatorScore, type PrintedResult, type ScoredResult } from '@prongsai/ita';

export interface ResultRow {
  readonly id: string;
  readonly agencyId: string;
  readonly fiscalYear: number;
  readonly printed: PrintedResult & { readonly changes: Readonly<Record<string, number>> };
  readonly scored: ScoredResult;
  readonly source: string | null;
  readonly intakeId: string | null;
}

export interface FindingRow {
  readonly id: string;
  readonly resultId: string;
  readonly code: string;
  readonly severity: FindingView['severity'];
  readonly place: string;
  readonly printed: string | null;
  readonly expected: string | null;
  readonly message: Bilingual;
  readonly remedy: Bilingual;
  readonly verdict: 'accepted' | 'corrected' | null;
  readonly reason: string | null;
  readonly answeredAt: Date | null;
  readonly byTh: string | null;
  readonly byEn: string | null;
}

const findingView = ({ id, code, severity, place, printed, expected, message, remedy, ...row }: FindingRow): FindingView => ({
  id,
  code,
  severity,
  where: place,
  printed,
  expected,
  message,
  remedy,
  answer:
    row.verdict === null || row.answeredAt === null
      ? null
      : {
          verdict: row.verdict,
          reason: row.reason ?? '',
          answeredAt: row.answeredAt.toISOString(),
          answeredBy: { th: row.byTh ?? '', en: row.byEn ?? '' },
        },
});

const indicatorView = (indicator: IndicatorScore, change: number | undefined): IndicatorView => ({
  no: indicator.no,
  name: indicator.name,
  instrument: indicator.instrument,
  reported: indicator.reported,
  computed: indicator.computed,
  implied: indicator.implied && {
    value: roundScore(indicator.implied.value),
    low: roundScore(indicator.implied.low),
    high: roundScore(indicator.implied.high),
  },
  change: change ?? null,
  weak: indicator.weak,
  itemsBelow: indicator.itemsBelow.map(({ code, part, text, score }) => ({ code, part, text, score })),
});

/** A result with its working: what is printed, what the rules make of it, and what does not fit. */
export const resultViewOf = ({ id, agencyId, fiscalYear, printed, scored, source, intakeId }: ResultRow, findings: readonly FindingRow[]): ResultView => ({
  id,
  agencyId,
  fiscalYear,
  overall: scored.overall,
  grade: { reported: printed.grade ?? null, computed: scored.grade?.label.th ?? null },
  instruments: scored.instruments.map(({ instrument, score, implied }) => ({ instrument, score, implied })),
  indicators: scored.indicators.map((indicator) => indicatorView(indicator, printed.changes[indicator.no])),
  weakest: rankIndicators(scored).map(({ no }) => no),
  passMark: scored.passMark,
  findings: findings.map(findingView),
  source,
  intakeId,
});
