import { readAgencyName, readAgencyType, type AgencyType } from '../agency-name.js';
import type { SkippedRow } from './province-sheet.js';
import { readHeading } from './heading.js';

/** What a row is that heads the rows under it. */
export interface Group {
  district?: string;
  province?: string;
  type?: AgencyType;
}

export type RowKind =
  | { kind: 'agency' }
  | { kind: 'blank' }
  | { kind: 'group'; group: Group }
  | { kind: Exclude<SkippedRow['why'], 'group'> };

export interface RowTexts {
  name: string;
  /** Everything that stands in the row, from the left. */
  filled: readonly string[];
  /** Whether a score, or a dash in place of one, stands in any of its columns of scores. */
  scored: boolean;
  /** Whether the row says its kind of agency in a column of its own. */
  typed: boolean;
  /** Whether it has a number in the column that counts the agencies. */
  numbered: boolean;
  /** Whether the names of this table tell their kinds. */
  namesTellType: boolean;
}

const averages = /^(?:รวม(?:$|[\s:(/0-9๐-๙]|ทั้ง|เฉลี่ย|คะแนน|จังหวัด|อำเภอ|จำนวน|ทุก)|(?:คะแนน|ค่า)?(?:เฉลี่ย|สูงสุด|ต่ำสุด|มัธยฐาน)|ค่าคะแนน|ผลรวม|ภาพรวม|ส่วนเบี่ยงเบน|จำนวน|ร้อยละ|น้ำหนัก|คะแนนเต็ม|เกณฑ์|s\.?d\.?$|(?:sub)?total|average|mean|max|min|median|std)/i;
const notes = /^(?:หมายเหตุ|ที่มา|แหล่งที่มา|ข้อมูล\s?ณ|อ้างอิง|note|source|remark|\*|\(?ลงชื่อ|ผู้รายงาน|ผู้จัดทำ|ตำแหน่ง)/i;
const district = /^(?:อำเภอ|อ\s?\.)\s*([^\s(),:0-9๐-๙.]+)/;
const province = /^(?:จังหวัด|จ\s?\.)\s*([^\s(),:0-9๐-๙.]+)/;

const groupOf = (text: string): Group | null => {
  const bare = text.replace(/^[0-9๐-๙]{1,3}\s*[.)]\s*/, '').trim();
  const inDistrict = district.exec(bare)?.[1];
  if (inDistrict !== undefined) return { district: inDistrict };
  const inProvince = province.exec(bare)?.[1];
  if (inProvince !== undefined) return { province: inProvince };
  const type = readAgencyType(bare.replace(/^ประเภท\s*:?\s*/, '').replace(/\s*\(.*\)$/, ''));
  return type === null || type === 'กรุงเทพมหานคร' || type === 'เมืองพัทยา' ? null : { type };
};

/** Tells a row that is an agency's from averages, groups, repeated headings and notes. */
export const rowKindOf = ({ name, filled, scored, typed, numbered, namesTellType }: RowTexts): RowKind => {
  const [first = ''] = filled;
  if (first === '') return { kind: 'blank' };
  const lead = name === '' ? (filled.find((text) => !/^[0-9๐-๙.]+$/.test(text)) ?? first) : name;
  const isNamed = name !== '' && readAgencyName(name).type !== undefined && readAgencyType(name) === null;
  if (isNamed) return { kind: 'agency' };
  const group = name !== '' && typed ? null : groupOf(lead);
  if (group !== null) return { kind: 'group', group };
  if (notes.test(lead)) return { kind: 'note' };
  if (averages.test(lead) && !typed) return { kind: 'average' };
  if (name !== '' && readHeading(name).field === 'name') return { kind: 'header' };
  if (name === '') return { kind: scored ? 'name-missing' : 'note' };
  return { kind: typed || (scored && (numbered || !namesTellType)) ? 'agency' : 'note' };
};
