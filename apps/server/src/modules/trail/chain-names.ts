import type { Bilingual } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';

interface Named extends Bilingual {
  readonly chain: string;
}

/** Whose chains they are, as far as the transaction sees. */
export async function chainNames(tx: EntityManager): Promise<Map<string, Bilingual>> {
  const rows = await tx.query<Named[]>(`
    SELECT 'agency:' || id AS chain, name_th AS th, name_en AS en FROM agency
    UNION ALL SELECT 'province:' || id, name_th, name_en FROM province`);
  return new Map(rows.map(({ chain, th, en }) => [chain, { th, en }]));
}
