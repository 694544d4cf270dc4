import type { Bilingual } from '@prongsai/contracts';
import { definitionWords, documentUnderReview, type CycleState, type DefinitionId } from '@prongsai/ita';
import type { EntityManager } from 'typeorm';
import type { LetterFacts } from './letters.js';

export type CycleHeading = LetterFacts & { readonly agencyId: string; readonly provinceId: string };

const heading = `SELECT a.id AS "agencyId", a.province_id AS "provinceId", a.short_name_th AS th, a.short_name_en AS en, c.fiscal_year AS "fiscalYear",
    c.definition_id AS "definitionId"
  FROM cycle c JOIN agency a ON a.id = c.agency_id WHERE c.id = $1`;

/** What every letter about a cycle begins with. */
export async function cycleHeading(tx: EntityManager, cycleId: string): Promise<CycleHeading | null> {
  const [row] = await tx.query<(Bilingual & { agencyId: string; provinceId: string; fiscalYear: number; definitionId: DefinitionId })[]>(heading, [cycleId]);
  if (!row) return null;
  const { th, en, ...rest } = row;
  return { ...rest, agency: { th, en } };
}

/** The name of the document a review decides on; `null` when the state reviews nothing. */
export const documentNameOf = (definitionId: DefinitionId, state: string): Bilingual | null => {
  const kind = documentUnderReview[state as CycleState];
  return kind ? definitionWords(definitionId).documents[kind] : null;
};

/** Where a person goes on with the year. */
export const yearLink = (agencyId: string, definitionId: DefinitionId): string =>
  definitionId === 'annual-cycle' ? `/agencies/${agencyId}/year` : `/agencies/${agencyId}/year?workflow=${definitionId}`;
