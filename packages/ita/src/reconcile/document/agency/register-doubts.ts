import type { DocumentContext } from '../document-check.js';
import { nearest } from '../similarity.js';
import { compact } from '../wording.js';
import type { AgencyRegister } from '../agency-register.js';
import { bareAgencyName, isSubdistrictAgency } from './agency-mentions.js';

export interface NameDoubt {
  severity: 'warning' | 'info';
  pointer: string;
  printed: string;
  expected: string | null;
  th: string;
  en: string;
}

const close = (name: string, candidates: readonly string[], letters: number): string | null => {
  const [best] = nearest(name, candidates);
  return best !== undefined && best.apart <= letters ? best.name : null;
};

const provinceDoubt = (province: string, register: AgencyRegister): NameDoubt[] => {
  const expected = register.provinces().includes(province) ? null : close(province, register.provinces(), 2);
  return expected === null
    ? []
    : [
        {
          severity: 'warning',
          pointer: '/agency/province',
          printed: province,
          expected,
          th: `ไม่พบจังหวัด “${province}” ในทะเบียนเขตการปกครอง น่าจะเป็น “${expected}”`,
          en: `The register has no province “${province}”; “${expected}” is probably meant`,
        },
      ];
};

/** The district of the province that the agency itself is named after, else the one whose name is close enough to be meant. */
const rightDistrict = (printed: string, agency: string, districts: readonly string[]): string | null =>
  districts.find((district) => district === agency || district === `เมือง${agency}`) ?? close(printed, districts, Math.floor(printed.length / 2));

const districtDoubt = (district: string, province: string, agency: string, register: AgencyRegister): NameDoubt[] => {
  const districts = register.districtsOf(province);
  if (districts.length === 0 || district === 'เมือง' || districts.includes(district)) return [];
  const expected = rightDistrict(district, agency, districts);
  const elsewhere = register.provincesOfDistrict(district);
  return [
    {
      severity: 'warning',
      pointer: '/agency/district',
      printed: district,
      expected,
      th: `ไม่พบอำเภอ “${district}” ในจังหวัด${province}${elsewhere.length > 0 ? ` ซึ่งอยู่ในจังหวัด${elsewhere.join(', ')}` : ''}`,
      en: `The register has no district “${district}” in ${province}${elsewhere.length > 0 ? `; it is in ${elsewhere.join(', ')}` : ''}`,
    },
  ];
};

const isOf = (own: string | undefined, known: string): boolean => own === undefined || own === known || (own === 'เมือง' && known.startsWith('เมือง'));

/** An อบต. bears the name of its subdistrict. One letter off one, it is probably misread; further off, nothing is said. */
const subdistrictDoubt = (agency: string, district: string | undefined, province: string | undefined, register: AgencyRegister): NameDoubt[] => {
  const inProvince = register.subdistricts().filter((known) => isOf(province, known.province));
  const inDistrict = inProvince.filter((known) => isOf(district, known.district));
  const names = (inDistrict.length > 0 ? inDistrict : inProvince).map(({ name }) => name);
  if (names.length === 0 || inProvince.some(({ name }) => name === agency)) return [];
  const expected = close(agency, names, 1);
  return expected === null
    ? []
    : [
        {
          severity: 'info',
          pointer: '/agency/name',
          printed: agency,
          expected,
          th: `ไม่พบตำบล “${agency}” ในทะเบียนเขตการปกครอง น่าจะเป็น “${expected}”`,
          en: `The register has no subdistrict “${agency}”; “${expected}” is probably meant`,
        },
      ];
};

const bare = (text: string | undefined, prefix: RegExp): string | undefined => {
  const name = compact(text ?? '').replace(prefix, '');
  return name === '' ? undefined : name;
};

/** What the register of administrative areas doubts about the agency's name, district and province. */
export const registerDoubts = ({ document, register }: DocumentContext): NameDoubt[] => {
  const { agency } = document;
  if (register === null || agency === undefined) return [];
  const name = bareAgencyName(agency.name);
  const province = bare(agency.province, /^จังหวัด/);
  const district = bare(agency.district, /^อำเภอ/);
  return [
    ...(province === undefined ? [] : provinceDoubt(province, register)),
    ...(province === undefined || district === undefined ? [] : districtDoubt(district, province, name, register)),
    ...(isSubdistrictAgency(agency.name) ? subdistrictDoubt(name, district, province, register) : []),
  ];
};
