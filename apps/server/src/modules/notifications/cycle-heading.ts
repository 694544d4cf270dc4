import { texts, type Bilingual } from '@prongsai/contracts';
import { documentUnderReview, type CycleState } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import type { LetterFacts } from './letters.js';

export type CycleHeading = LetterFacts & { readonly agencyId: string; readonly provinceId: string };

const heading = `SELECT a.id AS "agencyId", a.province_id AS "provinceId", a.short_name_th AS th, a.short_name_en AS en, c.fiscal_year AS "fiscalYear"
  FROM cycle c JOIN agency a ON a.id = c.agency_id WHERE c.id = $1`;

/** What every letter about a cycle begins with. */
export async function cycleHeading(tx: EntityManager, cycleId: string): Promise<CycleHeading | null> {
  const [row] = await tx.query<(Bilingual & { agencyId: string; provinceId: string; fiscalYear: number })[]>(heading, [cycleId]);
  if (!row) return null;
  const { th, en, ...rest } = row;
  return { ...rest, agency: { th, en } };
}

/** The name of the document a review decides on; `null` when the state reviews nothing. */
export const documentNameOf = (state: string): Bilingual | null => {
  const kind = documentUnderReview[state as CycleState];
  return kind ? texts.documents[kind] : null;
};
