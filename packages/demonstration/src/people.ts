import type { DemonstrationDivision, DemonstrationPosition } from './types.js';

type Kind = 'subdistrict' | 'municipality';

/** What differs between an อบต. and a เทศบาล. */
const titles = {
  subdistrict: {
    office: 'สำนักปลัด',
    officeHead: { th: 'หัวหน้าสำนักปลัด', en: 'Head, Office of the Clerk' },
    clerk: { th: 'ปลัดองค์การบริหารส่วนตำบล', en: 'Municipal Clerk (SAO)' },
    executive: { th: 'นายกองค์การบริหารส่วนตำบล', en: 'President (SAO)' },
  },
  municipality: {
    office: 'สำนักปลัดเทศบาล',
    officeHead: { th: 'หัวหน้าสำนักปลัดเทศบาล', en: 'Head, Office of the Municipal Clerk' },
    clerk: { th: 'ปลัดเทศบาล', en: 'Municipal Clerk' },
    executive: { th: 'นายกเทศมนตรี', en: 'Mayor' },
  },
} as const;

const names = {
  finance: { name: 'กองคลัง', shortName: 'คลัง', en: 'Finance Division' },
  works: { name: 'กองช่าง', shortName: 'ช่าง', en: 'Public Works Division' },
  education: { name: 'กองการศึกษา', shortName: 'การศึกษา', en: 'Education Division' },
  health: { name: 'กองสาธารณสุข', shortName: 'สาธารณสุข', en: 'Public Health Division' },
} as const;

export type NamedDivision = keyof typeof names;

const isNamed = (key: string): key is NamedDivision => key in names;

/** The divisions of an agency: the clerk's office first, then the others in the order given. */
export const divisionsOf = (kind: Kind, others: readonly NamedDivision[], inDocument: readonly string[]): DemonstrationDivision[] => [
  { key: 'office', name: titles[kind].office, shortName: 'สำนักปลัด', collective: true, inDocument: inDocument.includes('office') },
  ...others.map((key) => ({
    key,
    name: names[key].name,
    shortName: names[key].shortName,
    collective: true,
    inDocument: inDocument.includes(key),
  })),
];

const headOf = (kind: Kind, division: DemonstrationDivision) => {
  if (division.key === 'office') return titles[kind].officeHead;
  if (isNamed(division.key)) return { th: `ผู้อำนวยการ${division.name}`, en: `Director, ${names[division.key].en}` };
  return { th: `หัวหน้า${division.name}`, en: `Head, ${division.shortName} Section` };
};

/** One account a position, named by its role; nobody is invented. */
export const positionsOf = (kind: Kind, slug: string, divisions: DemonstrationDivision[], auditor: { th: string; en: string }): DemonstrationPosition[] => {
  const login = (name: string) => `${name}@${slug}.example`;
  const officer = { th: `เจ้าหน้าที่ผู้รับผิดชอบ ITA ${titles[kind].office}`, en: 'ITA Officer, Office of the Clerk' };
  return [
    { key: 'officer', role: 'officer', title: officer, divisionKey: 'office', login: login('officer') },
    ...divisions.map((division) => ({
      key: `${division.key}-head`,
      role: 'divisionHead' as const,
      title: headOf(kind, division),
      divisionKey: division.key,
      login: login(`${division.key}-head`),
    })),
    { key: 'clerk', role: 'clerk', title: titles[kind].clerk, divisionKey: null, login: login('clerk') },
    { key: 'executive', role: 'executive', title: titles[kind].executive, divisionKey: null, login: login('executive') },
    { key: 'auditor', role: 'auditor', title: auditor, divisionKey: null, login: login('auditor') },
  ];
};

export const internalAuditor = { th: 'นักวิชาการตรวจสอบภายใน', en: 'Internal Auditor' } as const;
