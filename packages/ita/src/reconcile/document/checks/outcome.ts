import type { DocumentReport } from '../../../document/printed-document.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';
import { indicatorMentions } from '../indicator-mentions.js';
import { atReport } from '../measure-number.js';
import { compact, excerpt } from '../wording.js';

interface Topic {
  no: number;
  words: RegExp;
}

/** Words that tie a measure to one indicator beyond doubt. Words that fit several (ประชาสัมพันธ์, คู่มือ) are left out. */
const topics: readonly Topic[] = [
  { no: 2, words: /งบประมาณ|เบิกจ่าย|จัดซื้อจัดจ้าง/ },
  { no: 4, words: /ทรัพย์สิน(?:ของ)?(?:ทาง)?(?:ราชการ|หน่วยงาน)|ยืม-?คืน|การยืม|ครุภัณฑ์/ },
  { no: 3, words: /บริหารงานบุคคล|เลื่อนขั้น|เลื่อนเงินเดือน|มอบหมายงาน/ },
  { no: 10, words: /nogiftpolicy|งดรับ(?:และงดให้)?ของขวัญ/ },
];

/** Publishing something about a topic is work for communication and disclosure as well. */
const publishing = { words: /เผยแพร่|เปิดเผย|ประชาสัมพันธ์/, nos: [7, 9] } as const;

/** A dash is no outcome; that it is missing is told by its own check. */
const saysOutcome = ({ outcome = [] }: DocumentReport): boolean => outcome.some((text) => /[^-–—\s]/.test(text));

const textOf = ({ measureTitle = '', title = '' }: DocumentReport): string => measureTitle || title;

const quotedIn = (report: DocumentReport, { framework }: DocumentContext): number[] => {
  const read = (report.outcomeScores ?? []).map(({ indicatorNo }) => indicatorNo);
  const written = (report.outcome ?? []).flatMap((text) => indicatorMentions(text, framework).map(({ no, named }) => named ?? no));
  return [...new Set([...read, ...written])];
};

/** The indicators an outcome may quote: those the measure is for, else those its title is clearly about; `null` when that is open. */
const meant = (report: DocumentReport, { document }: DocumentContext): number[] | null => {
  const nos =
    document.measures?.find(({ no, title }) => (no !== undefined && no === report.measureNo) || compact(title) === compact(textOf(report)))
      ?.indicatorNos ?? [];
  if (nos.length > 0) return nos;
  const title = compact(textOf(report)).toLowerCase();
  const about = topics.filter(({ words }) => words.test(title)).map(({ no }) => no);
  if (about.length === 0) return null;
  return publishing.words.test(title) ? [...about, ...publishing.nos] : about;
};

const wrong = (report: DocumentReport, quoted: readonly number[], right: readonly number[], context: DocumentContext): Finding => ({
  code: 'outcome-wrong-indicator',
  severity: 'warning',
  where: atReport(context.document, report),
  printed: `ตัวชี้วัดที่ ${quoted.join(', ')}`,
  expected: `ตัวชี้วัดที่ ${right.join(', ')}`,
  message: {
    th: `มาตรการ “${excerpt(textOf(report))}” เกี่ยวกับตัวชี้วัดที่ ${right[0]} แต่ผลลัพธ์อ้างตัวชี้วัดที่ ${quoted.join(', ')}`,
    en: `The measure “${excerpt(textOf(report))}” is about indicator ${right[0]}, but its outcome quotes indicator ${quoted.join(', ')}`,
  },
  remedy: { th: 'อ้างคะแนนของตัวชี้วัดที่มาตรการมุ่งพัฒนา', en: 'Quote the score of the indicator that the measure was for' },
});

const none = (report: DocumentReport, { document }: DocumentContext): Finding => ({
  code: 'outcome-wrong-indicator',
  severity: 'info',
  where: atReport(document, report),
  printed: null,
  expected: null,
  message: {
    th: `ผลลัพธ์ของมาตรการ “${excerpt(textOf(report))}” ไม่ได้อ้างตัวชี้วัดใด ต่างจากแถวอื่น`,
    en: `The outcome of “${excerpt(textOf(report))}” quotes no indicator, unlike the others`,
  },
  remedy: { th: 'ระบุตัวชี้วัดและคะแนนที่เปลี่ยนไป หากมี', en: 'Name the indicator and how its score changed, if it did' },
});

/** What a report quotes as the outcome of a measure, against what the measure was for. */
export const outcome: DocumentCheck = (context): Finding[] => {
  const reports = (context.document.reports ?? [])
    .map((report, index) => ({ report, index }))
    .filter(({ report }) => report.indicatorNo === undefined && saysOutcome(report));
  const quoting = reports.filter(({ report }) => quotedIn(report, context).length > 0).length;
  return reports.flatMap(({ report, index }): Finding[] => {
    const source = context.placeOf(`/reports/${index}/outcome`, `/reports/${index}`);
    const quoted = quotedIn(report, context);
    if (quoted.length === 0) return quoting * 2 > reports.length ? [{ ...none(report, context), source }] : [];
    const right = meant(report, context);
    return right === null || quoted.some((no) => right.includes(no)) ? [] : [{ ...wrong(report, quoted, right, context), source }];
  });
};
