import { frameworkFor, instrumentCodes, type InstrumentCode } from '@prongsai/ita';
import { expandShortYear, toArabicDigits } from '@prongsai/thai';
import type { ProvinceField } from './province-sheet.js';

/** `result`: ผลการประเมิน, which some print over scores and others over grades. `aside`: known, and nothing of ours. */
export type HeadingField = Exclude<ProvinceField, InstrumentCode | `indicator:${number}`> | 'result' | 'aside';

/** What one heading says; a column is told by all the headings above it. */
export interface Heading {
  /** Named, or numbered with the word for indicator. */
  indicator?: number;
  instrument?: InstrumentCode;
  /** A bare number. */
  number?: number;
  field?: HeadingField;
  fiscalYear?: number;
}

const squeeze = (text: string): string => toArabicDigits(text).toLowerCase().replace(/[\s\u200B-\u200D\uFEFF"“”*:_]+/g, '');

/** `(30%)`, `(คะแนนเต็ม 100)`, `(ร้อยละ)` behind a heading. */
const units = /\((?:น้ำหนัก|คะแนน|เต็ม|ร้อยละ|เปอร์เซ็นต์|percent|max|weight|\d+%|%|100|\.|\d+คะแนน)+\d*(?:คะแนน|%)?\)/g;

const instrumentNames: readonly [InstrumentCode, RegExp][] = [
  ['IIT', /iit|ส่วนได้ส่วนเสียภายใน|internalintegrity/],
  ['EIT', /eit|ส่วนได้ส่วนเสียภายนอก|externalintegrity/],
  ['OIT', /oit|แบบตรวจการเปิดเผย|opendata/],
];

const fields: readonly [HeadingField, RegExp][] = [
  ['aside', /^(?:คะแนน)?เต็ม$|^(?:น้ำหนัก|รหัส|จำนวน|หมายเหตุ|ตำบล|เว็บไซต์|website|code|remark|note)|ผลต่าง|ส่วนต่าง|เปลี่ยนแปลง|เพิ่มขึ้น|ลดลง|เป้าหมาย|^(?:\+\/-|diff|change|target)/],
  ['numbering', /^(?:ลำดับ(?:ที่)?|ที่|ข้อ|เลขที่|no\.?|#)$/],
  ['rank', /^(?:(?:ลำดับ|อันดับ)(?:ที่)?.*|rank(?:ing)?)$/],
  ['type', /^(?:ประเภท|ชนิด|รูปแบบ)|^(?:agency)?type$/],
  ['name', /^(?:ราย)?(?:ชื่อ)?(?:หน่วยงาน|อปท|องค์กรปกครองส่วนท้องถิ่น|เทศบาล\/อบต|อบต\.?\/เทศบาล)(?!.*(?:คะแนน|ระดับ|ประเภท))/],
  ['name', /^(?:ราย)?ชื่อ(?:เทศบาล|อบต|องค์กร|$)|^(?:agency|organi[sz]ation|localgovernment|lao)(?:name)?$|^name$/],
  ['district', /^(?:ชื่อ)?อำเภอ(?:\/เขต)?$|^อ\.$|^(?:district|amphoe|amphur)$/],
  ['province', /^(?:ชื่อ)?จังหวัด$|^จ\.$|^(?:province|changwat)$/],
  ['fiscalYear', /^(?:ประจำ)?ปี(?:งบประมาณ|ที่ประเมิน|การประเมิน|ประเมิน)?(?:พ\.?ศ\.?)?$|^(?:fiscal)?year$|^fy$/],
  ['grade', /^(?:ผล)?ระดับ|ระดับ(?:ผล|คะแนน)?$|^(?:เกรด|grade|rating|level)$/],
  ['overall', /^(?:ผล|ค่า)?คะแนน(?:รวม|ita|ผล|การ|ประเมิน|ภาพรวม|เฉลี่ย|สุทธิ|ที่ได้|ทั้งหมด|ถ่วงน้ำหนัก|หน่วยงาน|ของ)*$/],
  ['overall', /^(?:รวม|ผลรวม|เฉลี่ย)(?:ทั้งหมด|ทุกตัวชี้วัด|คะแนน|ita)*$|^ภาพรวม$|^(?:ita|overall|total)?score$|^(?:overall|total|ita)$/],
  ['result', /^(?:สรุป)?ผล(?:การ)?(?:ประเมิน)?(?:ita|คุณธรรมและความโปร่งใส)*$|^result$/],
];

/** By name, longest first, with or without the การ in front. */
const indicatorNames: readonly [name: string, no: number][] = frameworkFor(2568)
  .indicators.flatMap(({ no, name, variants }) => [name.th, name.en, ...variants].map((known): [string, number] => [squeeze(known).replace(/^การ/, ''), no]))
  .sort(([a], [b]) => b.length - a.length);

/** The same in short, where nothing else stands there. */
const shortNames: readonly RegExp[] = [
  /^(?:การ)?ปฏิบัติหน้าที่$/, /^(?:การ)?(?:ใช้)?งบประมาณ$/, /^(?:การ)?ใช้อำนาจ$/, /^(?:การ)?(?:ใช้)?ทรัพย์สิน$/, /^(?:การ)?แก้(?:ไข)?ปัญหา(?:ทุจริต)?$/,
  /^คุณภาพ(?:การ)?(?:งาน|ดำเนินงาน)?$/, /^(?:ประสิทธิภาพ)?(?:การ)?สื่อสาร$/, /^(?:การ)?ปรับปรุง(?:ระบบ|งาน)?$/, /^(?:การ)?เปิดเผย$/, /^(?:การ)?ป้องกัน(?:ทุจริต)?$/,
];

const numberedIndicator = /(?:ตัวชี้วัด|ตชว\.?|ดัชนี|indicator|ind\.?|kpi)(?:ที่|no\.?)?[.#(-]?(\d{1,2})(?!\d)|^(?:i[.-]?(?=[1-9]|10)|e[.-]?(?=[678])|o[.-]?(?=9|10))(\d{1,2})$/;
const bareNumber = /^[([]?(\d{1,2})[)\].]?$/;
const numberBehind = /(?:ประเด็น(?:ที่)?|iit|eit|oit)[.-]?(\d{1,2})$|[([](\d{1,2})[)\]]$/;
const subIndicator = /ตัวชี้วัดย่อย|(?:^|\D)(?:9|10)\.[1-5](?!\d)|ส่วนที่\d|ส่วนที่(?:หนึ่ง|สอง)|public|survey/;

const yearIn = /(?:^|\D)(25\d\d)(?!\d)/;
const shortYearIn = /ปี(?:งบประมาณ)?(?:พ\.?ศ\.?)?['’]?(\d\d)(?!\d)/;

/** The Buddhist-era year a text names; the first of several. */
export const yearNamed = (text: string): number | null => {
  const squeezed = squeeze(text);
  const full = yearIn.exec(squeezed)?.[1];
  if (full !== undefined) return Number(full);
  const short = shortYearIn.exec(squeezed)?.[1];
  return short === undefined ? null : expandShortYear(Number(short));
};

/** The latest year that a title names: the one before it is there to compare with. */
export const latestYearNamed = (text: string): number | null => {
  const years = [...squeeze(text).matchAll(new RegExp(yearIn, 'g'))].map((match) => Number(match[1]));
  return years.length === 0 ? yearNamed(text) : Math.max(...years);
};

const withoutYear = (squeezed: string): string =>
  squeezed.replace(/\(?(?:ประจำ)?(?:ปี)?(?:งบประมาณ)?(?:พ\.?ศ\.?)?25\d\d\)?/g, '').replace(/(?:ประจำ)?ปี(?:งบประมาณ)?['’]?\d\d(?!\d)/g, '');

const indicatorNumber = (squeezed: string): number | undefined => {
  const named = indicatorNames.find(([name]) => squeezed.includes(name));
  if (named !== undefined) return named[1];
  const short = shortNames.findIndex((pattern) => pattern.test(squeezed));
  if (short >= 0) return short + 1;
  const match = numberedIndicator.exec(squeezed);
  const no = Number(match?.[1] ?? match?.[2]);
  return no >= 1 && no <= 10 ? no : undefined;
};

const scoreHeading = (squeezed: string): Heading => {
  const instrument = instrumentNames.find(([, pattern]) => pattern.test(squeezed))?.[0];
  const isWholeName = instrument !== undefined && /ส่วนได้ส่วนเสีย|แบบตรวจ|integrity|opendata/.test(squeezed);
  const indicator = isWholeName ? undefined : indicatorNumber(squeezed);
  const behind = numberBehind.exec(squeezed);
  const bare = Number(bareNumber.exec(squeezed)?.[1] ?? behind?.[1] ?? behind?.[2]);
  const number = indicator === undefined && bare >= 1 && bare <= 10 ? bare : undefined;
  return {
    ...(indicator === undefined ? {} : { indicator }),
    ...(instrument === undefined ? {} : { instrument }),
    ...(number === undefined ? {} : { number }),
  };
};

/** A question of a survey or an item of the checklist: `i12`, `O43`, `O1`. Sheets of items number past the ten indicators. */
export const isItemCode = (text: string): boolean => /^[ieo][.-]?\d{1,2}$/.test(squeeze(text));
export const isBeyondIndicators = (text: string): boolean => /^(?:[ieo][.-]?(?:1[1-9]|[2-9]\d)|o[.-]?[1-8])$/.test(squeeze(text));

/** Reads one heading. Whatever it does not know says nothing. */
export const readHeading = (text: string): Heading => {
  const printed = squeeze(text);
  if (printed === '' || printed.length > 160) return {};
  const year = yearNamed(text);
  const squeezed = withoutYear(printed).replace(units, '');
  const ofYear = year === null ? {} : { fiscalYear: year };
  const { number, ...score } = scoreHeading(squeezed);
  if (subIndicator.test(squeezed) || (score.indicator === undefined && isItemCode(squeezed))) return { ...ofYear, field: 'aside' };
  const bare = squeezed.replace(/[([][^)\]]*[)\]]$/, '');
  const field = fields.find(([, pattern]) => pattern.test(squeezed) || pattern.test(bare))?.[0];
  const isGraded = field === 'grade' || field === 'rank' || field === 'aside';
  const told = score.indicator !== undefined || score.instrument !== undefined;
  if (field !== undefined && (isGraded || !told)) return { ...ofYear, ...score, field };
  return { ...ofYear, ...score, ...(number === undefined ? {} : { number }) };
};

export const isInstrument = (field: ProvinceField | null): field is InstrumentCode => instrumentCodes.some((code) => code === field);
