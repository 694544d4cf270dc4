import { columnsOf, inventory } from './inventory.js';

const lists = new Set(['author_ids']);

/** When the position of a column acted: `answered_at` for `answered_by`. */
export const timeOf = (column: string): string => (column === 'position_id' ? 'at' : column.replace(/_by$/, '_at'));

/** A position acted: whoever held it on that day may have. On a day of handing over, or of acting by an order, that is more than one. */
const held = (column: string, time: string): string => `EXISTS (SELECT 1 FROM position_holder h WHERE h.account_id = $1 AND h.struck_at IS NULL
  AND h.position_id = ${column} AND (${time} AT TIME ZONE 'Asia/Bangkok')::date BETWEEN h.from_on AND coalesce(h.until_on, 'infinity'))`;

/** The rows of a table that are about a person: `$1` is his account, `$2` his address. `null` where none can be. */
export function aboutPerson(name: string): string | null {
  const table = inventory[name] ?? {};
  const at = (column: string): string => `"${name}"."${column}"`;
  const byAccount = columnsOf(table, 'person').map((column) => (lists.has(column) ? `$1 = ANY (${at(column)})` : `${at(column)} = $1`));
  const byPosition = columnsOf(table, 'position').map((column) => held(at(column), at(timeOf(column))));
  const byAddress = columnsOf(table, 'address').map((column) => `strpos(lower(${at(column)}), lower($2)) > 0`);
  const conditions = [...byAccount, ...byPosition, ...byAddress];
  return conditions.length === 0 ? null : `(${conditions.join(' OR ')}) AND $1::uuid IS NOT NULL AND $2::text IS NOT NULL`;
}
