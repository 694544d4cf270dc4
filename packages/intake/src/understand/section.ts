import type { EitPart, Framework, InstrumentCode } from '@prongsai/ita';
import { toArabicDigits } from '@prongsai/thai';
import { readIndicatorName, type PrintedName } from './indicator-name.js';
import { matchable, oneLine } from './printed-text.js';

export type Topic = 'analysis' | 'measures' | 'summary' | 'limitations' | 'suggestions' | 'final-suggestion' | null;

/** What the last headings said: where in the document the reading stands. */
export interface Section {
  topic: Topic;
  instrument: InstrumentCode | null;
  part: EitPart | null;
  indicatorNo: number | null;
  subIndicator: string | null;
  /** The heading of an indicator as printed, while nothing but tables has followed it. */
  heading: string | null;
}

export const startOfDocument: Section = { topic: null, instrument: null, part: null, indicatorNo: null, subIndicator: null, heading: null };

const instrumentNamed: readonly [InstrumentCode, RegExp][] = [
  ['IIT', /(?<![a-z])iit(?![a-z])/],
  ['EIT', /(?<![a-z])eit(?![a-z]{0,5}(?:ing))/],
  ['OIT', /(?<![a-z])oit(?![a-z])/],
];

const inWords: readonly [InstrumentCode, RegExp][] = [
  ['IIT', /ผู้มีส่วนได้(?:ส่วน)?เสียภายใน/],
  ['EIT', /ผู้มีส่วนได้(?:ส่วน)?เสียภายนอก/],
  ['OIT', /เปิดเผยข้อมูลสาธารณะ/],
];

/** The one instrument a short text names; `null` for none or several. By its letters, else in words. */
export const instrumentIn = (text: string): InstrumentCode | null => {
  const key = matchable(text);
  for (const patterns of [instrumentNamed, inWords]) {
    const found = patterns.filter(([, pattern]) => pattern.test(key));
    if (found.length > 0) return found.length === 1 ? (found[0]?.[0] ?? null) : null;
  }
  return null;
};

/** "ส่วนที่ ๒ การวิเคราะห์…" parts the document, not EIT. */
const partOfDocument = /^ส่วนที่\d+[.:]?(?:การ|ผล|มาตรการ|แผน|สรุป|บท|ข้อมูล|ข้อ|รายงาน|แนวทาง|ภาค)/;

export const partIn = (text: string): EitPart | null => {
  const key = matchable(text);
  if (partOfDocument.test(key)) return null;
  if (/eit-?public|ส่วนที่1|ตอบด้วยตนเอง|เข้าตอบ/.test(key)) return 'public';
  return /eit-?survey|ส่วนที่2|ผู้ประเมินจัดเก็บ|จัดเก็บข้อมูล/.test(key) ? 'survey' : null;
};

const instrumentLine = /^[-•*\s]*(?:\d+[.)]\s*)?(?:(?:เครื่องมือ|แบบ)?\s*(?:IIT|EIT|OIT)|แบบ(?:วัด|ตรวจ|สำรวจ)[^()]{3,70}\(?\s*(?:IIT|EIT|OIT)?)\s*\)?\s*:?$/i;

/** A line that is nothing but the name of an instrument. */
export const isInstrumentLine = (text: string): boolean => instrumentLine.test(toArabicDigits(oneLine(text))) && instrumentIn(text) !== null;

const withoutPart = (text: string): string => text.replace(/[-–(]*\s*eit\s*-?\s*(?:public|survey)\)?/gi, '').trim();

/** A line that is nothing but an indicator's number and name, its score perhaps. */
export const indicatorHeading = (text: string, framework: Framework, section: Section): PrintedName | null => {
  const line = withoutPart(oneLine(text));
  if (line.length > 140) return null;
  const instrument = instrumentIn(line.slice(0, 12)) ?? section.instrument;
  const read = readIndicatorName(line, framework, instrument);
  if (read === null || (read.printedNo === null && !/^(?:IIT|EIT|OIT|ตัวชี้วัด)/.test(line))) return null;
  const rest = read.rest.replace(/[\s()"”':：-]/g, '');
  const isScore = /^(?:(?:ได้|มี|ผล)?คะแนน(?:เฉลี่ย|ที่ได้|เท่ากับ|ร้อยละ)*)?[:=]?[\d๐-๙.]*(?:คะแนน)?$/.test(rest);
  return isScore && (read.byName || read.name.length <= 60) ? read : null;
};

const subIndicator = /^(?:ตัวชี้วัดย่อย(?:ที่)?)?\s*((?:9|10|๙|๑๐)\.[\d๐-๙])\s*/;

/** "ตัวชี้วัดย่อย ๙.๔ การบริหาร…": the indicator of a sub-indicator's number. */
export const subIndicatorNo = (text: string): { no: string; indicatorNo: number; name: string } | null => {
  const line = oneLine(text);
  const match = subIndicator.exec(line);
  if (match === null || line.length > 140) return null;
  const no = matchable(match[1] ?? '');
  return { no, indicatorNo: Number(no.split('.')[0]), name: line.slice(match[0].length).trim() };
};

const topics: readonly [Topic, RegExp][] = [
  ['limitations', /^(?:\d+[.)])?ข้อจำกัด|^(?:\d+[.)])?ปัญหา(?:และ)?อุปสรรค/],
  ['final-suggestion', /^(?:\d+[.)])?ข้อเสนอแนะ(?:(?:ต่อ|สำหรับ)?ผู้บริหาร)?$/],
  ['suggestions', /^(?:\d+[.)])?ข้อเสนอแนะ(?:สำหรับ|ต่อ|ของ|จาก|ใน|ราย|เพิ่มเติม|เพื่อ)/],
  ['summary', /^(?:\d+[.)])?(?:สรุปภาพรวม|สรุปผล(?:การประเมิน)?(?:ใน)?ภาพรวม|บทสรุป)/],
  ['measures', /^(?:\d+[.)])?(?:การกำหนด(?:วิธี|มาตรการ|แนวทาง)|มาตรการ(?:ส่งเสริม|ในการ|เพื่อ|และ|$)|แผน(?:งาน|การ)|ผลการดำเนินการ|รายงานผลการดำเนินการ)/],
  ['analysis', /^(?:\d+[.)])?(?:การวิเคราะห์|ผลการวิเคราะห์|บทวิเคราะห์)/],
];

/** The number before a heading. */
const chapter = /^(?:(?:ส่วน|บท|ตอน|หมวด)ที่\d{1,2}[.:]?|\d{1,2}(?:\.\d{1,2})*[.)]?(?=[ก-ฮ]))/;

/** The topic a heading line opens; `null` when it is no such heading. */
export const topicOf = (text: string, isHeading: boolean): Topic => {
  const key = matchable(text).replace(chapter, '');
  if (key.length > (isHeading ? 260 : 200)) return null;
  return topics.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
};
