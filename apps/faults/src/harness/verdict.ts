export interface Lateness {
  readonly p50: number;
  readonly p99: number;
}

/** How every experiment ends; each count is a number of things people wait for. */
export interface Verdict {
  readonly name: string;
  /** What should have come, as the oracle says. */
  readonly attempted: number;
  /** What came. */
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  /** Real milliseconds from the moment it was due to the moment it came. */
  readonly lateMs: Lateness;
  /** What must be nothing besides, such as state that was half written; each in words. */
  readonly faults: readonly string[];
  /** What else was counted. */
  readonly counts: Readonly<Record<string, number>>;
  readonly seed: number;
}

/** The value below which so many of a hundred lie, by the nearest rank; 0 of none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0;
}

export const latenessOf = (milliseconds: readonly number[]): Lateness => ({
  p50: Math.round(percentile(milliseconds, 50)),
  p99: Math.round(percentile(milliseconds, 99)),
});

export const isSound = ({ lost, doubled, faults }: Verdict): boolean => lost === 0 && doubled === 0 && faults.length === 0;

const shownFaults = 20;

export function table(verdict: Verdict): string {
  const { name, attempted, acknowledged, lost, doubled, lateMs, faults, counts, seed } = verdict;
  const rows: [string, string][] = [
    ['attempted', String(attempted)],
    ['acknowledged', String(acknowledged)],
    ['lost', String(lost)],
    ['doubled', String(doubled)],
    ['late p50', `${lateMs.p50} ms`],
    ['late p99', `${lateMs.p99} ms`],
    ...Object.entries(counts).map(([what, count]): [string, string] => [what, String(count)]),
    ['faults', String(faults.length)],
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  const lines = rows.map(([what, value]) => `  ${what.padEnd(width)}  ${value.padStart(10)}`);
  const told = faults.slice(0, shownFaults).map((fault) => `  ! ${fault}`);
  return [`${name} (seed ${seed})`, ...lines, ...told, ...(faults.length > told.length ? [`  ! and ${faults.length - told.length} more`] : [])].join('\n');
}
