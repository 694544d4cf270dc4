import { documentNames, halfNames, levelNames } from './names.js';
import type { Bilingual } from '../primitives.js';

const numbered: Record<string, Bilingual> = {
  measure: { th: 'มาตรการที่ {key}', en: 'Measure {key}' },
  indicator: { th: 'ตัวชี้วัดที่ {key}', en: 'Indicator {key}' },
  subindicator: { th: 'ตัวชี้วัดย่อยที่ {key}', en: 'Sub-indicator {key}' },
  analysis: { th: 'บทวิเคราะห์ตัวชี้วัดที่ {key}', en: 'Analysis of indicator {key}' },
  report: { th: 'รายงานมาตรการที่ {key}', en: 'Report on measure {key}' },
  item: { th: 'ข้อ {key}', en: 'Item {key}' },
  agency: { th: '{key}', en: '{key}' },
  page: { th: 'หน้า {key}', en: 'Page {key}' },
  row: { th: 'แถวที่ {key}', en: 'Row {key}' },
  step: { th: 'ขั้นที่ {key}', en: 'Step {key}' },
};

const whole: Record<string, Bilingual> = {
  ...documentNames,
  ...halfNames,
  result: { th: 'ผลการประเมิน', en: 'The result' },
  overall: { th: 'คะแนนรวม', en: 'The overall score' },
  grade: { th: 'ระดับผล', en: 'The grade' },
  highest: { th: 'คะแนนสูงสุด', en: 'The highest score' },
  lowest: { th: 'คะแนนต่ำสุด', en: 'The lowest score' },
  agency: { th: 'หน่วยงาน', en: 'The agency' },
  file: { th: 'ไฟล์', en: 'The file' },
  document: { th: 'ทั้งฉบับ', en: 'The whole document' },
};

const codedBy: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = { document: documentNames, level: levelNames };

/** A place of a document for people: `measure:2/steps` is มาตรการที่ 2, `highest` คะแนนสูงสุด; an unknown place names itself. */
export function placeName(where: string): Bilingual {
  const [head = '', part] = where.split('/');
  const [kind = '', ...rest] = head.split(':');
  const key = rest.join(':');
  const coded = codedBy[kind]?.[key];
  if (coded) return coded;
  const name = key ? numbered[kind] : whole[kind];
  if (!name) return { th: where, en: where };
  const printed = kind === 'item' && part ? `${key} (${part})` : key;
  return { th: name.th.replace('{key}', printed), en: name.en.replace('{key}', printed) };
}

/** The field behind the slash of a place, as in `measure:2/steps`. */
export const fieldOf = (where: string): string | undefined => where.split('/')[1];
