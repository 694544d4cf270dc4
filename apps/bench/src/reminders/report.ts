import { table } from '../harness.js';
import type { RemindersResult } from './bench-reminders.js';

/** As a person reads it: each part beside its aim. */
export function remindersTable({ parts, memory }: RemindersResult): string {
  const { small, large, ratio, aim } = memory;
  return [
    ...parts.map((part) => `${table(part)}\n  aim: ${part.aim}; ${part.rows} rows`),
    'memory at its height while planning, moving and sending',
    `  ${small.agencies} agencies: ${small.peak} MiB (idle ${small.idle}); ${large.agencies} agencies: ${large.peak} MiB (idle ${large.idle}); ratio ${ratio}`,
    `  aim: ${aim}`,
  ].join('\n');
}
