import { table } from '../harness.js';
import type { RemindersResult } from './bench-reminders.js';

/** As a person reads it: each part beside its aim. */
export function remindersTable({ parts, memory }: RemindersResult): string {
  const { small, large, ratios, aim } = memory;
  return [
    ...parts.map((part) => `${table(part)}\n  aim: ${part.aim}; ${part.rows} rows`),
    'memory while planning, moving and sending (MiB: kept after each step; whole process at its height, before the work)',
    ...[small, large].map(({ agencies, kept, peak, idle }) => `  ${agencies} agencies: kept ${kept}; height ${peak}, before ${idle}`),
    `  ratio: kept ${ratios.kept}, height ${ratios.peak}`,
    `  aim: ${aim}`,
  ].join('\n');
}
