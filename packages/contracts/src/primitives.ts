import { z } from 'zod';

export const id = z.uuid();
/** A calendar day, `YYYY-MM-DD`, Gregorian; shown in the Buddhist era. */
export const isoDate = z.iso.date();
/** An instant with its zone. */
export const instant = z.iso.datetime({ offset: true });
/** A Thai fiscal year in the Buddhist era: 2569 runs from 1 Oct 2025 to 30 Sep 2026. */
export const fiscalYear = z.number().int().min(2540).max(2700);
/** 0 to 100, two decimals. */
export const score = z.number().min(0).max(100);
/** A score as a person types it; Thai digits are read, anything doubtful is refused with the reason. */
export const scoreInput = z.union([z.number(), z.string().max(40)]);
export const contentHash = z.string().regex(/^[0-9a-f]{64}$/);
export const version = z.number().int().min(0);
export const bilingual = z.object({ th: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof bilingual>;

export const listOf = <T extends z.ZodType>(item: T) => z.object({ data: z.array(item), total: z.number().int() });
