import type { EntityManager } from 'typeorm';
import type { Person } from './held-data.js';
import { columnsOf, inventory } from './inventory.js';

/** How many rows of each free text still mention the person by name or address: a person has to look at those. */
export async function mentionsOf(tx: EntityManager, { email, name }: Person): Promise<Record<string, number>> {
  const words = [email, name.th, name.en].filter((word) => word !== '');
  const found: Record<string, number> = {};
  for (const [table, held] of Object.entries(inventory)) {
    for (const column of columnsOf(held, 'freeText')) {
      const count = `SELECT count(*)::int AS count FROM "${table}" WHERE EXISTS (SELECT 1 FROM unnest($1::text[]) word WHERE strpos(lower("${column}"::text), lower(word)) > 0)`;
      const [row] = await tx.query<{ count: number }[]>(count, [words]);
      if (row && row.count > 0) found[`${table}.${column}`] = row.count;
    }
  }
  return found;
}
