/** One side of a comparison. `measure` does a bounded amount of work and returns operations a second. */
export interface Contender {
  readonly name: string;
  prepare(): Promise<void>;
  measure(): Promise<number>;
  release(): Promise<void>;
}

export interface BenchResult {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly peers: Record<string, number>;
  readonly ratios: Record<string, number>;
  readonly runs: number;
}

/** Runs every `task` with `inFlight` of them under way at once and tells how many finished in a second. */
export async function rateOf(count: number, inFlight: number, task: (index: number) => Promise<unknown>): Promise<number> {
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < count; index = next++) await task(index);
  };
  const started = process.hrtime.bigint();
  await Promise.all(Array.from({ length: inFlight }, lane));
  return count / (Number(process.hrtime.bigint() - started) / 1e9);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Measures the contenders in turn, round after round, so that what else the machine does falls on all of them alike.
 * The first contender is ours. One round before the counted ones warms everything up.
 */
export async function compare(name: string, unit: string, contenders: readonly Contender[], runs: number): Promise<BenchResult> {
  const rates = new Map<string, number[]>(contenders.map((contender) => [contender.name, []]));
  for (const contender of contenders) await contender.prepare();
  try {
    for (let run = -1; run < runs; run += 1) {
      for (const contender of contenders) {
        const rate = await contender.measure();
        if (run >= 0) rates.get(contender.name)!.push(rate);
        process.stderr.write(`${run < 0 ? 'warm-up' : `run ${run + 1}/${runs}`}  ${contender.name}  ${Math.round(rate)} ${unit}\n`);
      }
    }
  } finally {
    for (const contender of contenders) await contender.release();
  }
  return summarise(name, unit, rates, runs);
}

function summarise(name: string, unit: string, rates: ReadonlyMap<string, readonly number[]>, runs: number): BenchResult {
  const [first, ...others] = [...rates].map(([contender, values]) => [contender, median(values)] as const);
  const ours = first![1];
  return {
    name,
    unit,
    ours: round(ours, 1),
    peers: Object.fromEntries(others.map(([contender, rate]) => [contender, round(rate, 1)])),
    ratios: Object.fromEntries(others.map(([contender, rate]) => [contender, round(ours / rate, 3)])),
    runs,
  };
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));

export function table(result: BenchResult): string {
  const rows = [
    ['', result.unit, 'ours / peer'],
    ['ours', String(result.ours), ''],
    ...Object.entries(result.peers).map(([peer, rate]) => [peer, String(rate), String(result.ratios[peer])]),
  ];
  const width = (column: number) => Math.max(...rows.map((row) => row[column]!.length));
  const line = (row: string[]) => `  ${row[0]!.padEnd(width(0))}  ${row[1]!.padStart(width(1))}  ${row[2]!.padStart(width(2))}`;
  return [`${result.name}: medians of ${result.runs} interleaved runs`, ...rows.map(line)].join('\n');
}
