import type { ProvinceTable } from './province-sheet.js';
import type { Group } from './row-kind.js';

const notAName = '(?!ประจำ|ปี|ใน|ทั้ง|ของ|ที่|ตาม|และ|จังหวัด|อำเภอ)';
const end = '(?=$|[\\s()0-9๐-๙,:/-]|จังหวัด|ประจำ|ปีงบ|ปี\\s?[0-9๐-๙])';
const inProvince = new RegExp(`(?<!ราย|ตาม|ทุก|ระดับ|แต่ละ)(?:จังหวัด|จ\\.)\\s?${notAName}([ก-๙]+?)${end}`);
const inDistrict = new RegExp(`(?<!ราย|ตาม|ทุก|ระดับ|แต่ละ)(?:อำเภอ|อ\\.)\\s?${notAName}([ก-๙]+?)${end}`);

/** The province and district that a table's title or the name of its sheet gives to all of its rows. */
export const groupOfTable = ({ title, sheet }: ProvinceTable): Group => {
  const texts = [title ?? '', sheet];
  const found = (pattern: RegExp): string | undefined => texts.map((text) => pattern.exec(text)?.[1]).find((name) => name !== undefined);
  const province = found(inProvince);
  const district = found(inDistrict);
  return { ...(province === undefined ? {} : { province }), ...(district === undefined ? {} : { district }) };
};
