import type { IndicatorView, ResultView } from '@prongsai/contracts';

/** A bar hangs on the pass mark: to the right when the score reaches it, to the left when it does not. Percent of the track. */
export type Bar = { left: number; width: number; below: boolean };

export type BarScale = { low: number; high: number; passMark: number; passAt: number };

/** The scale is linear from `low` to 100; `low` opens further down only when a score is there. */
export function barScale(scores: readonly (number | null)[], passMark: number): BarScale {
  const lowest = Math.min(100, ...scores.filter((score) => score !== null));
  const mirrored = passMark - (100 - passMark);
  const low = lowest >= mirrored ? mirrored : Math.max(0, Math.floor(lowest / 10) * 10);
  return { low, high: 100, passMark, passAt: ((passMark - low) / (100 - low)) * 100 };
}

export function barOf(score: number, { low, high, passMark, passAt }: BarScale): Bar {
  const at = ((Math.min(Math.max(score, low), high) - low) / (high - low)) * 100;
  return score >= passMark ? { left: passAt, width: at - passAt, below: false } : { left: at, width: passAt - at, below: true };
}

export type IndicatorGroup = {
  instrument: IndicatorView['instrument'];
  score: number | null;
  /** The score is not printed anywhere; the overall score implies it. */
  implied: boolean;
  indicators: IndicatorView[];
};

/** The ten indicators under their three instruments, in the official order. */
export function indicatorGroups(result: ResultView): IndicatorGroup[] {
  return result.instruments.map(({ instrument, score, implied }) => ({
    instrument,
    score,
    implied,
    indicators: result.indicators.filter((one) => one.instrument === instrument).sort((a, b) => a.no - b.no),
  }));
}

/** What is shown for an indicator: the reported score stands; an implied one is told as such. */
export function shownScore(indicator: IndicatorView): { value: number | null; implied: boolean } {
  if (indicator.reported !== null) return { value: indicator.reported, implied: false };
  return { value: indicator.implied?.value ?? null, implied: indicator.implied !== null };
}
