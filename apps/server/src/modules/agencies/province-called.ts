import type { EntityManager } from 'typeorm';
import { UsageError } from '../../platform/index.js';

const called = 'SELECT id FROM province WHERE id::text = $1 OR name_th IN ($1, $2) OR lower(name_en) = lower($1)';

/** The id of the province that an operator calls by its id or its name. @throws UsageError where that is none, or more than one */
export async function provinceCalled(tx: EntityManager, given: string): Promise<string> {
  const [found, another] = await tx.query<{ id: string }[]>(called, [given, `จังหวัด${given}`]);
  if (found === undefined || another !== undefined) throw new UsageError(`${found === undefined ? 'No' : 'More than one'} province is called ${given}.`);
  return found.id;
}
