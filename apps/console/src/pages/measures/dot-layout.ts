/** A chart of single values on one axis, in percent of its width; dots that would hide each other are stacked. */
export interface DotLayout {
  dots: { x: number; row: number }[];
  zero: number;
  median: number;
  /** Round values under the axis. */
  ticks: { value: number; x: number }[];
}

/** Dots nearer than this share of the width overlap. */
const apart = 4;

const roundStep = (span: number): number => [1, 2, 5, 10, 20, 50, 100].find((step) => span / step <= 5) ?? 200;

/** Zero is always on the axis, so that a rise is told from a fall. */
export function dotLayout(values: readonly number[], median: number): DotLayout {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = roundStep(most - least);
  const [low, high] = [Math.floor(least / step) * step, Math.max(Math.ceil(most / step), Math.floor(least / step) + 1) * step];
  // A margin on either side keeps the outermost dots inside.
  const at = (value: number): number => 4 + (92 * (value - low)) / (high - low);
  const rows: number[] = [];
  const dots = values.toSorted((a, b) => a - b).map((value) => {
    const x = at(value);
    const free = rows.findIndex((last) => x - last >= apart);
    const row = free === -1 ? rows.length : free;
    rows[row] = x;
    return { x, row };
  });
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, no) => low + no * step).map((value) => ({ value, x: at(value) }));
  return { dots, zero: at(0), median: at(median), ticks };
}
