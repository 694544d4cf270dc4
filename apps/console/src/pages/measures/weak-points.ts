import type { MeasureView, ResultView } from '@prongsai/contracts';

/** One weak point of last year: an item under the pass mark, or a whole indicator where no items are known. */
export type WeakPoint = { code: string; indicatorNo: number; item: boolean; text: string; score: number | null; measures: number[] };

/** The checklist of the plan. A point is covered when a measure names its indicator. */
export function weakPoints(result: ResultView, measures: readonly Pick<MeasureView, 'no' | 'indicatorNos'>[]): WeakPoint[] {
  const covering = (indicatorNo: number) => measures.filter(({ indicatorNos }) => indicatorNos.includes(indicatorNo)).map(({ no }) => no);
  return result.indicators
    .toSorted((a, b) => a.no - b.no)
    .flatMap((indicator): WeakPoint[] => {
      const base = { indicatorNo: indicator.no, measures: covering(indicator.no) };
      const items = indicator.itemsBelow.map(({ code, text, score }) => ({ ...base, code, item: true, text, score }));
      if (items.length > 0) return items;
      return indicator.weak ? [{ ...base, code: String(indicator.no), item: false, text: indicator.name.th, score: indicator.reported ?? indicator.implied?.value ?? null }] : [];
    });
}
