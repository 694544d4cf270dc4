import type { Place } from '../../../document/place.js';
import type { Framework } from '../../../frameworks/framework.js';
import { atIndicator } from '../../check.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';
import { indicatorMentions } from '../indicator-mentions.js';
import { atMeasure } from '../measure-number.js';
import { compact, plain } from '../wording.js';

const remedy = { th: 'ตรวจว่าเป็นข้อความของตัวชี้วัดใด แล้วแก้ให้ตรง', en: 'See which indicator the text belongs to, and correct it' };

/** `จากการวิเคราะห์ผลคะแนนตัวชี้วัดที่ ๑`: the indicator whose scores a text says it was drawn from. */
const drawnFrom = /(?:จาก|ตาม)?(?:การ|ผลการ)?วิเคราะห์(?:ผล)?(?:การประเมิน|คะแนน)*(?:ของ|ใน)?$/;

const namedIn = (text: string, framework: Framework): { no: number; drawn: boolean }[] => {
  const line = plain(text);
  return indicatorMentions(text, framework).map(({ no, named, index }) => ({
    no: named ?? no,
    drawn: drawnFrom.test(compact(line.slice(Math.max(0, index - 40), index))),
  }));
};

const withoutOwn = (nos: readonly number[], own: readonly number[]): number[] => (nos.some((no) => own.includes(no)) ? [] : [...new Set(nos)]);

/** The indicators a text says it was drawn from, where none of them is one it is for. */
const drawnFromOthers = (text: string, own: readonly number[], framework: Framework): number[] =>
  withoutOwn(namedIn(text, framework).flatMap(({ no, drawn }) => (drawn ? [no] : [])), own);

/** The indicators a text speaks of, where none of them is one it is for. */
const othersOnly = (text: string, own: readonly number[], framework: Framework): number[] =>
  withoutOwn(namedIn(text, framework).map(({ no }) => no), own);

/** The analysis of a measure that speaks of other indicators, and not of the one the measure is for. */
const inMeasures = ({ document, framework, placeOf }: DocumentContext): Finding[] =>
  (document.measures ?? []).flatMap(({ analysis = '', indicatorNos = [] }, index): Finding[] => {
    const [drawn, only] = [drawnFromOthers(analysis, indicatorNos, framework), othersOnly(analysis, indicatorNos, framework)];
    const spokenOf = drawn.length > 0 ? drawn : only;
    if (indicatorNos.length === 0 || spokenOf.length === 0) return [];
    const other = spokenOf.join(', ');
    const own = indicatorNos.join(', ');
    return [
      {
        code: 'text-copied-other-indicator',
        severity: 'warning',
        where: atMeasure(document, index),
        printed: `ตัวชี้วัดที่ ${other}`,
        expected: `ตัวชี้วัดที่ ${own}`,
        source: placeOf(`/measures/${index}/analysis`),
        message: {
          th: `มาตรการนี้เป็นของตัวชี้วัดที่ ${own} แต่บทวิเคราะห์กล่าวถึงตัวชี้วัดที่ ${other}`,
          en: `The measure is for indicator ${own}, but its analysis speaks of indicator ${other}`,
        },
        remedy,
      },
    ];
  });

/** The analysis of one indicator in the row of another, as cells merged or broken over pages leave it. */
const inRows = ({ document, placeOf }: DocumentContext): Finding[] =>
  (document.analysis ?? []).flatMap(({ indicatorNo, printedInRowOf }, index): Finding[] => {
    if (printedInRowOf === undefined || printedInRowOf === indicatorNo) return [];
    return [
      {
        code: 'text-copied-other-indicator',
        severity: 'info',
        where: atIndicator(printedInRowOf),
        printed: `ตัวชี้วัดที่ ${indicatorNo}`,
        expected: `ตัวชี้วัดที่ ${printedInRowOf}`,
        source: placeOf(`/analysis/${index}/text`),
        message: {
          th: `ข้อความในแถวของตัวชี้วัดที่ ${printedInRowOf} เป็นบทวิเคราะห์ของตัวชี้วัดที่ ${indicatorNo}`,
          en: `The text in the row of indicator ${printedInRowOf} is the analysis of indicator ${indicatorNo}`,
        },
        remedy,
      },
    ];
  });

const ownAnalyses = ({ document }: DocumentContext) =>
  (document.analysis ?? []).flatMap(({ indicatorNo, text, printedInRowOf }, index) =>
    printedInRowOf === undefined || printedInRowOf === indicatorNo ? [{ no: indicatorNo, text, index }] : [],
  );

const copied = (no: number, other: number, source: Place | null): Finding => ({
  code: 'text-copied-other-indicator',
  severity: 'warning',
  where: atIndicator(no),
  printed: `ตัวชี้วัดที่ ${other}`,
  expected: `ตัวชี้วัดที่ ${no}`,
  source,
  message: {
    th: `บทวิเคราะห์ของตัวชี้วัดที่ ${no} เป็นข้อความของตัวชี้วัดที่ ${other}`,
    en: `The analysis of indicator ${no} is the text of indicator ${other}`,
  },
  remedy,
});

/** Words that fit one indicator only. */
const topics: readonly [no: number, words: RegExp][] = [
  [2, /(?<!ปี)งบประมาณ|เบิกจ่าย|จัดซื้อจัดจ้าง/],
  [3, /มอบหมายงาน|เลื่อนขั้น|เลื่อนเงินเดือน/],
  [4, /ทรัพย์สินของ|ยืม|พัสดุ|วัสดุอุปกรณ์/],
  [8, /มีส่วนร่วม|ปรับปรุงการ(?:ให้บริการ|ดำเนินงาน)/],
  [9, /เว็บไซต์|เผยแพร่ข้อมูล|เปิดเผยข้อมูล/],
  [10, /ของขวัญ|nogift|ความเสี่ยงการทุจริต/i],
];

/** What an analysis says apart from its heading and its score. */
const bodyOf = (text: string): string => compact(text).replace(/^.*?(?:คะแนน(?=[ก-ฮเ-ไ])(?!เท่ากับ|เต็ม|รวม|เฉลี่ย)|พบว่า)/, '').replace(/\d+/g, '');

/** One text under two indicators, that by its words belongs to the other. What stands under more is said of all of them. */
const copiedBodies = (context: DocumentContext): Finding[] => {
  const analyses = ownAnalyses(context).map((analysis) => ({ ...analysis, body: bodyOf(analysis.text) }));
  return analyses.flatMap(({ no, index, body }): Finding[] => {
    const about = topics.filter(([, words]) => words.test(body)).map(([topic]) => topic);
    const [original, ...more] = analyses.filter((other) => other.no !== no && other.body === body);
    return body.length < 40 || about.includes(no) || original === undefined || more.length > 0 || !about.includes(original.no) ? [] : [copied(no, original.no, context.placeOf(`/analysis/${index}/text`))];
  });
};

/** An analysis drawn from the scores of another indicator, or a text that begins with one indicator and was. One may well compare several. */
const otherAnalyses = (context: DocumentContext): Finding[] => {
  const { passages, framework, placeOf } = context;
  const begun = passages.flatMap(({ where, text, place }) => {
    const [first] = where === 'file' ? indicatorMentions(text, framework) : [];
    return first === undefined || first.index > 0 ? [] : [{ no: first.named ?? first.no, text, place }];
  });
  const analyses = ownAnalyses(context).map(({ no, text, index }) => ({ no, text, place: placeOf(`/analysis/${index}/text`) }));
  return [...analyses, ...begun].flatMap(({ no, text, place }): Finding[] => {
    const [other] = drawnFromOthers(text, [no], framework);
    return other === undefined ? [] : [copied(no, other, place)];
  });
};

export const copiedText: DocumentCheck = (context) => [...inMeasures(context), ...inRows(context), ...copiedBodies(context), ...otherAnalyses(context)];
