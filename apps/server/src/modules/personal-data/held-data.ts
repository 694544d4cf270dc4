import type { Bilingual } from '@prongsai/contracts';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/index.js';
import { aboutPerson } from './about-person.js';
import { columnsOf, inventory } from './inventory.js';
import { dataKinds } from './kinds.js';

export interface Person {
  readonly accountId: string;
  readonly email: string;
  readonly name: Bilingual;
}

type Row = Record<string, unknown>;
export type HeldRows = ReadonlyMap<string, readonly Row[]>;

const told = dataKinds.filter((kind) => kind !== 'credential');
const columnsToldOf = (name: string): string[] => told.flatMap((kind) => columnsOf(inventory[name] ?? {}, kind));

const keys = new Set(['id', 'province_id', 'agency_id', 'position_id', 'cycle_id', 'measure_id', 'result_id', 'intake_id', 'indicator_no', 'half']);
const keysOf = (name: string): string[] => columnsToldOf(name).filter((column) => keys.has(column));
const times = (column: string): boolean => column === 'at' || column.endsWith('_at') || column.endsWith('_on');
/** Where a row is and when it was written: nothing of what it says. */
const placeOf = (name: string): string[] => [...new Set([...keysOf(name), ...columnsToldOf(name).filter(times)])];

/** Rows of the person alone, which no caller may read by himself. */
const isOwn = (name: string): boolean => name === 'account' || inventory[name]?.goesWithPerson === true;
/** Rows of an office that are closed to callers; the scope is told in words: `$3` is the caller's province, `$4` his agency. */
const closed: Readonly<Record<string, string>> = { access_grant: 'province_id = $3 AND ($4::uuid IS NULL OR agency_id = $4)' };

interface Asked {
  readonly columns: readonly string[];
  readonly within?: string;
  readonly values?: readonly unknown[];
}

async function rowsOf(tx: EntityManager, name: string, { accountId, email }: Person, { columns, within, values = [] }: Asked): Promise<Row[]> {
  const about = aboutPerson(name);
  if (about === null) return [];
  const where = within === undefined ? about : `${about} AND (${within})`;
  return tx.query<Row[]>(`SELECT ${columns.map((column) => `"${column}"`).join(', ')} FROM "${name}" WHERE ${where}`, [accountId, email, ...values]);
}

async function gather(names: readonly string[], read: (name: string) => Promise<Row[]>): Promise<Map<string, Row[]>> {
  const found = new Map<string, Row[]>();
  for (const name of names) {
    const rows = await read(name);
    if (rows.length > 0) found.set(name, rows);
  }
  return found;
}

const tables = Object.keys(inventory);
const ofOffices = tables.filter((name) => !isOwn(name) && !(name in closed));

/** What the offices hold within the scope of the caller whose transaction it is: the policies of the database decide. */
export const heldInScope = (tx: EntityManager, person: Person): Promise<HeldRows> =>
  gather(ofOffices, (name) => rowsOf(tx, name, person, { columns: columnsToldOf(name) }));

const ofProvince = 'position_id IS NULL OR position_id IN (SELECT id FROM position WHERE province_id = $3)';

/** What is closed to callers, as the engine: everything to its person, to another what belongs to his province, and no letters. */
export async function heldClosed(tx: EntityManager, person: Person, { accountId, provinceId, agencyId }: Actor): Promise<HeldRows> {
  const isSelf = accountId === person.accountId;
  return gather([...tables.filter(isOwn), ...Object.keys(closed)], async (name) => {
    const columns = columnsToldOf(name);
    const scope = closed[name];
    if (scope !== undefined) return rowsOf(tx, name, person, { columns, within: scope, values: [provinceId, agencyId] });
    if (isSelf) return rowsOf(tx, name, person, { columns });
    if (columnsOf(inventory[name] ?? {}, 'freeText').length > 0) return [];
    return rowsOf(tx, name, person, columns.includes('position_id') ? { columns, within: ofProvince, values: [provinceId] } : { columns });
  });
}

/** As the engine: where else the person is named, without a word of what it says there. */
export function heldElsewhere(tx: EntityManager, person: Person, inScope: HeldRows): Promise<HeldRows> {
  return gather(tables.filter((name) => keysOf(name).length > 0 && name !== 'account'), async (name) => {
    const keyOf = (row: Row): string => JSON.stringify(keysOf(name).map((column) => row[column]));
    const known = new Set(inScope.get(name)?.map(keyOf));
    return (await rowsOf(tx, name, person, { columns: placeOf(name) })).filter((row) => !known.has(keyOf(row)));
  });
}
