import { z } from 'zod';
import { place } from './place.js';

const cell = z.object({
  text: z.string(),
  place,
  /** It continues the cell to its left or above; its text is empty then. */
  continues: z.enum(['left', 'above']).optional(),
});

/** A piece of a file in reading order, as its format was read: what the page beside the document is drawn from. */
export const sourceBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), text: z.string(), heading: z.literal(true).optional(), place }),
  z.object({ kind: z.literal('table'), rows: z.array(z.array(cell)), place }),
]);
export type SourceBlock = z.infer<typeof sourceBlock>;
