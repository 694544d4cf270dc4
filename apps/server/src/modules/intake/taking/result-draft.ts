import type { ReadDocument } from '@prongsai/contracts';
import type { ResultDraft } from '../../results/index.js';

type Indicator = NonNullable<ReadDocument['indicators']>[number];

/** A document may print several years side by side; those of another year are not this result's. */
const ofYear = (indicators: readonly Indicator[], year: number): Indicator[] =>
  indicators.filter(({ fiscalYear = year }) => fiscalYear === year);

/** One an indicator: the one with a score where it is printed more than once. */
const oncePerNumber = (indicators: readonly Indicator[]): Indicator[] => {
  const best = new Map<number, Indicator>();
  for (const indicator of indicators) if (best.get(indicator.no)?.reported === undefined) best.set(indicator.no, indicator);
  return [...best.values()];
};

const extreme = (printed: ReadDocument['highestPrinted']): ResultDraft['highest'] =>
  printed ? { score: printed.score, ...(printed.name === undefined ? {} : { name: printed.name }) } : null;

/** Whether a document says anything of scores at all. */
export const hasScores = ({ overall, indicators = [], items = [] }: ReadDocument): boolean =>
  overall !== undefined || items.length > 0 || indicators.some(({ reported }) => reported !== undefined);

/** The result that a document prints, as a person would type it in. */
export const resultDraftOf = (document: ReadDocument, fiscalYear: number, source: string): ResultDraft => ({
  fiscalYear,
  overall: document.overall ?? null,
  grade: document.grade ?? null,
  gradesPrinted: document.gradesPrinted ?? [],
  indicators: oncePerNumber(ofYear(document.indicators ?? [], fiscalYear)).map(({ no, reported, change }) => ({
    no,
    reported: reported ?? null,
    change: change ?? null,
  })),
  items: (document.items ?? []).map(({ code, part, text, score }) => ({ code, part: part ?? null, text, score })),
  highest: extreme(document.highestPrinted),
  lowest: extreme(document.lowestPrinted),
  source,
});
