import type { OfficeHours } from '@prongsai/thai';
import { z } from 'zod';

/** `08:30-16:30`: a time of day and a later one. */
export const letterHours = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, 'must be like 08:30-16:30')
  .transform((text): OfficeHours => ({ opens: text.slice(0, 5), closes: text.slice(6) }))
  .refine(({ opens, closes }) => opens < closes, 'must end later than it begins');
