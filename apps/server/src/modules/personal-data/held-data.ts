import type { Bilingual } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import { columnsOf, inventory, type TableInventory } from './inventory.js';
import { dataKinds, type DataKind } from './kinds.js';

export interface Person {
  readonly accountId: string;
  readonly email: string;
  readonly name: Bilingual;
}

/** What a table holds of a person, without what he proves himself with. */
export interface HeldRows {
  readonly table: string;
  readonly rows: Record<string, unknown>[];
}

const lists = new Set(['author_ids']);
const quoted = (name: string): string => `"${name}"`;

/** The rows of a table that are about the person: `$1` is his account, `$2` his address. `null` where none can be. */
export function aboutPerson(table: TableInventory): string | null {
  const byAccount = columnsOf(table, 'person').map((column) => (lists.has(column) ? `$1 = ANY (${quoted(column)})` : `${quoted(column)} = $1`));
  const byAddress = columnsOf(table, 'address').map((column) => `strpos(lower(${quoted(column)}), lower($2)) > 0`);
  const conditions = [...byAccount, ...byAddress];
  return conditions.length === 0 ? null : `(${conditions.join(' OR ')}) AND $1::uuid IS NOT NULL AND $2::text IS NOT NULL`;
}

const told = (kind: DataKind): boolean => kind !== 'credential';

/** Everything that names the person, table by table; the inventory says where to look. */
export async function heldData(tx: EntityManager, { accountId, email }: Person): Promise<HeldRows[]> {
  const held: HeldRows[] = [];
  for (const [name, table] of Object.entries(inventory)) {
    const about = aboutPerson(table);
    if (about === null) continue;
    const columns = dataKinds.filter(told).flatMap((kind) => columnsOf(table, kind));
    const rows = await tx.query<Record<string, unknown>[]>(`SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(name)} WHERE ${about}`, [accountId, email]);
    if (rows.length > 0) held.push({ table: name, rows });
  }
  return held;
}
