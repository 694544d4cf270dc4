import type { Finding, Place } from '@prongsai/ita';
import { distance } from 'fastest-levenshtein';
import { agencyKey } from '../agency-name.js';
import type { Duplicate } from './duplicates.js';
import type { ReadRow } from './read-agency.js';
import { duplicateRemedy } from './row-errors.js';

/** A wrong letter or a lost tone mark in a name, and no more: names in one district often are alike. */
const nearness = 1;
const shortestName = 4;
/** A district has some thirty agencies; where more stand under one, it is no district. */
const mostInDistrict = 200;

const keyOf = ({ agency }: ReadRow): string => agencyKey(agency.name, agency.type);

const cellOf = (place: Place): string => (place.kind === 'cell' ? place.cell : '');

const duplicateFinding = ({ row, first }: Duplicate): Finding => {
  const cell = cellOf(first.place);
  const [th, en] = cell === '' ? ['', ''] : [` (เซลล์ ${cell})`, ` (cell ${cell})`];
  return {
    code: 'agency-duplicate',
    severity: 'error',
    where: `agency:${row.agency.name}`,
    printed: row.agency.name,
    expected: null,
    source: row.place,
    message: { th: `${row.agency.name} มีอยู่แล้วในตาราง${th}`, en: `${row.agency.name} stands in the sheet already${en}` },
    remedy: duplicateRemedy,
  };
};

const variantFinding = (row: ReadRow, other: ReadRow): Finding => ({
  code: 'agency-name-variant',
  severity: 'warning',
  where: `agency:${row.agency.name}`,
  printed: row.agency.name,
  expected: other.agency.name,
  source: row.place,
  message: {
    th: `ชื่อ ${row.agency.name} คล้ายกับ ${other.agency.name} ในอำเภอเดียวกัน อาจเป็นหน่วยงานเดียวกันที่พิมพ์ต่างกัน`,
    en: `${row.agency.name} is almost ${other.agency.name} of the same district; they may be one agency printed two ways`,
  },
  remedy: { th: 'ตรวจชื่อหน่วยงานกับทะเบียน หากเป็นคนละหน่วยงานให้ยืนยัน', en: 'Compare the name with the register; confirm it where they are two agencies' },
});

const variantsAmong = (rows: readonly ReadRow[]): Finding[] => {
  const keys = rows.map(keyOf);
  return rows.flatMap((row, index) => {
    const key = keys[index]!;
    const base = key.slice((row.agency.type ?? '').length);
    const near = rows.find((_, at) => at < index && Math.abs(keys[at]!.length - key.length) <= nearness && keys[at] !== key && distance(keys[at]!, key) <= nearness);
    return near === undefined || base.length < shortestName ? [] : [variantFinding(row, near)];
  });
};

const byDistrict = (rows: readonly ReadRow[]): ReadRow[][] => {
  const groups = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const { province = '', district } = row.agency;
    if (district === undefined) continue;
    const key = `${province} ${district}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].filter(({ length }) => length <= mostInDistrict);
};

/** Agencies that stand twice, and names that may be two prints of one. */
export const checkNames = (rows: readonly ReadRow[], duplicates: readonly Duplicate[]): Finding[] => [
  ...duplicates.map(duplicateFinding),
  ...byDistrict(rows).flatMap(variantsAmong),
];
