import { table } from '../harness.js';
import type { RemindersResult } from './bench-reminders.js';

/** As a person reads it: each part beside its aim. */
export function remindersTable({ parts, memory }: RemindersResult): string {
  const { small, large, ratios, aim } = memory;
  return [
    ...parts.map((part) => `${table(part)}\n  aim: ${part.aim}; ${part.rows} rows`),
    'memory while planning, moving and sending, collected all the while (MiB at its height)',
    ...[small, large].map(({ agencies, inUse, resident }) => `  ${agencies} agencies: in use ${inUse}, the whole process ${resident}`),
    `  ratio: in use ${ratios.inUse}, the whole process ${ratios.resident}`,
    `  aim: ${aim}`,
  ].join('\n');
}
