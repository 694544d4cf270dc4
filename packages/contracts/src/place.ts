import type { Place } from '@prongsai/ita';
import { z } from 'zod';

const count = z.number().int();

/** Where a value stands in its file, as the readers of the formats tell it. */
export const place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), line: count, start: count, end: count }),
  z.object({
    kind: z.literal('page'),
    page: count,
    line: count,
    box: z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() }).nullable(),
  }),
  z.object({ kind: z.literal('cell'), sheet: z.string(), cell: z.string() }),
  z.object({ kind: z.literal('paragraph'), paragraph: count }),
  z.object({ kind: z.literal('table'), table: count, row: count, column: count }),
]) satisfies z.ZodType<Place>;
