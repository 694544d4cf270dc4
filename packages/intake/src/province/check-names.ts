import type { Finding, Place } from '@prongsai/ita';
import { distance } from 'fastest-levenshtein';
import { agencyBase } from '../agency-name.js';
import type { Duplicate } from './duplicates.js';
import type { ReadRow } from './read-agency.js';
import { duplicateRemedy } from './row-errors.js';

const shortestName = 4;
/** A district has some thirty agencies; where more stand under one, it is no district. */
const mostInDistrict = 200;

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

/** Vowels above and below and tone marks are what print and scans lose first. */
const consonants = (name: string): string => name.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, '');

/** One letter, or two of which one is a vowel or tone mark: in few districts do two real names come as near as that. */
const isNear = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  if (Math.abs(a.length - b.length) > 2 || shorter < shortestName || a === b) return false;
  const apart = distance(a, b);
  return apart <= 1 || (apart === 2 && shorter > shortestName && distance(consonants(a), consonants(b)) <= 1);
};

const variantsAmong = (rows: readonly ReadRow[]): Finding[] => {
  const named = rows.map((row) => ({ row, type: row.agency.type, base: agencyBase(row.agency.name) }));
  return named.flatMap(({ row, type, base }, index) => {
    const near = named.slice(0, index).find((other) => other.type === type && isNear(other.base, base));
    return near === undefined ? [] : [variantFinding(row, near.row)];
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
