import type { ProvinceAgency } from '@prongsai/ita';
import { toThaiDigits } from '@prongsai/thai';
import type { SheetRows } from './sheet.fixture.js';

/** One way of laying out a province's sheet; every field is a choice some province has made. */
export interface SheetStyle {
  sideBySide: boolean;
  headings: 'numbered' | 'named' | 'grouped' | 'restarting' | 'english';
  kinds: 'in-name' | 'abbreviated' | 'column';
  districts: 'column' | 'once' | 'groups' | 'in-name' | 'none';
  year: 'title' | 'sheet' | 'column' | 'file';
  numbering: boolean;
  scoresFirst: boolean;
  merged: boolean;
  thaiDigits: boolean;
  averages: boolean;
  emptyRows: boolean;
  nothing: '' | '-' | 'N/A';
}

type Value = string | number | null;

const indicatorNames = [
  'การปฏิบัติหน้าที่', 'การใช้งบประมาณ', 'การใช้อำนาจ', 'การใช้ทรัพย์สินของราชการ', 'การแก้ไขปัญหาการทุจริต',
  'คุณภาพการดำเนินงาน', 'ประสิทธิภาพการสื่อสาร', 'การปรับปรุงการทำงาน', 'การเปิดเผยข้อมูล', 'การป้องกันการทุจริต',
];
const abbreviations: Record<string, string> = {
  องค์การบริหารส่วนจังหวัด: 'อบจ.', องค์การบริหารส่วนตำบล: 'อบต.', เทศบาลนคร: 'ทน.', เทศบาลเมือง: 'ทม.', เทศบาลตำบล: 'ทต.',
};
const restarting = [1, 2, 3, 4, 5, 1, 2, 3, 1, 2];

const scoreHeadings: Record<SheetStyle['headings'], readonly Value[]> = {
  numbered: [...indicatorNames.map((_, index) => `ตัวชี้วัดที่ ${index + 1}`), 'คะแนนรวม', 'ระดับผลการประเมิน'],
  named: [...indicatorNames.map((name, index) => `${name} (${index + 4})`), 'คะแนน ITA', 'ระดับ'],
  grouped: [...indicatorNames.map((_, index) => index + 1), 'ผลคะแนน', 'ผลการประเมิน'],
  restarting: [...restarting, 'รวม', 'ผลการประเมิน'],
  english: [...indicatorNames.map((_, index) => `I${index + 1}`), 'Total', 'Grade'],
};

const groupRow = (style: SheetStyle): Value[] => {
  const beside = style.merged ? '<' : null;
  return ['IIT', beside, beside, beside, beside, 'EIT', beside, beside, 'OIT', beside, null, null];
};

/** How an agency's name is printed in a style: what is read back as its name, and the cell. */
export const printedName = ({ name, type, district }: ProvinceAgency, { kinds, districts }: SheetStyle): { name: string; cell: string } => {
  const printed = kinds === 'in-name' ? `${type}${name}` : kinds === 'abbreviated' ? `${abbreviations[type ?? ''] ?? ''}${name}` : name;
  return { name: printed, cell: districts === 'in-name' ? `${printed} อ.${district}` : printed };
};

const isGrouped = ({ headings }: SheetStyle): boolean => headings === 'grouped' || headings === 'restarting';

const identityHeadings = (style: SheetStyle): Value[] => [
  ...(style.numbering ? ['ลำดับที่'] : []),
  'ชื่อหน่วยงาน',
  ...(style.kinds === 'column' ? ['ประเภท อปท.'] : []),
  ...(style.districts === 'column' || style.districts === 'once' ? ['อำเภอ'] : []),
  ...(style.year === 'column' ? ['ปีงบประมาณ'] : []),
];

/** The rows of agencies, headings first, before they are turned side by side. */
const body = (agencies: readonly ProvinceAgency[], style: SheetStyle): Value[][] => {
  const { scoresFirst, nothing, thaiDigits } = style;
  const joined = (identity: Value[], scores: readonly Value[]): Value[] => (scoresFirst ? [...scores, ...identity] : [...identity, ...scores]);
  const number = (value: number | undefined): Value => (value === undefined ? nothing : thaiDigits ? toThaiDigits(value) : value);
  const identity = identityHeadings(style);
  const rows: Value[][] = isGrouped(style) ? [joined(identity.map(() => null), groupRow(style))] : [];
  rows.push(joined(identity, scoreHeadings[style.headings]));
  let before: string | undefined;
  for (const [index, agency] of agencies.entries()) {
    const { district, type, overall, grade, indicators } = agency;
    const isNew = district !== before;
    before = district;
    if (isNew && style.emptyRows) rows.push([null]);
    if (isNew && style.districts === 'groups') rows.push([`อำเภอ${district}`]);
    rows.push(
      joined(
        [
          ...(style.numbering ? [index + 1] : []),
          printedName(agency, style).cell,
          ...(style.kinds === 'column' ? [type ?? null] : []),
          ...(style.districts === 'column' ? [`อำเภอ${district}`] : style.districts === 'once' ? [isNew ? (district ?? null) : style.merged ? '^' : null] : []),
          ...(style.year === 'column' ? ['2568'] : []),
        ],
        [...indicators.map(({ reported }) => number(reported)), number(overall), grade ?? nothing],
      ),
    );
  }
  return rows;
};

const averageRow = (style: SheetStyle): Value[] => {
  const identity: Value[] = identityHeadings(style).map(() => null);
  identity[style.numbering ? 1 : 0] = 'ค่าเฉลี่ย';
  const scores: Value[] = [...Array.from({ length: 11 }, () => 88.88), null];
  return style.scoresFirst ? [...scores, ...identity] : [...identity, ...scores];
};

const turned = (rows: readonly Value[][]): Value[][] => {
  const width = Math.max(...rows.map(({ length }) => length));
  const swapped = (value: Value): Value => (value === '<' ? '^' : value === '^' ? '<' : value);
  return Array.from({ length: width }, (_, column) => rows.map((row) => swapped(row[column] ?? null)));
};

/** Agencies written as a province's sheet in one style. */
export const writtenSheet = (agencies: readonly ProvinceAgency[], style: SheetStyle): SheetRows => {
  const rows = body(agencies, style);
  if (style.averages) rows.push(averageRow(style));
  const table = style.sideBySide ? turned(rows) : rows;
  const title = style.year === 'title' ? 'ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘' : 'ผลการประเมิน ITA';
  return [[title], ...table];
};
