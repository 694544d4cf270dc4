import { canonicalCode } from '../../../frameworks/framework-for.js';
import type { InstrumentCode } from '../../../frameworks/framework.js';
import { isInScoreRange, scoresDiffer, writeScore } from '../../../scoring/score.js';
import type { DocumentItem } from '../../../document/printed-document.js';
import { atIndicator, atItem } from '../../check.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';

/** Items of an instrument of which the year's framework knows how many there are, and not which: those of the surveys to FY2566. */
interface Counted {
  instrument: InstrumentCode;
  count: number;
  items: readonly DocumentItem[];
}

const countedIn = ({ document, framework }: DocumentContext): Counted[] =>
  framework.instruments.flatMap(({ code }): Counted[] => {
    const count = framework.itemCounts[code];
    const items = (document.items ?? []).filter(({ instrument }) => instrument === code);
    const listed = framework.items.some(({ instrument }) => instrument === code);
    return listed || count === null || items.length * 2 < count ? [] : [{ instrument: code, count, items }];
  });

const duplicates = ({ items }: Counted): Finding[] =>
  items.flatMap((item, index): Finding[] => {
    const earlier = items.slice(0, index).find(({ code, part }) => code === item.code && part === item.part);
    if (earlier === undefined) return [];
    return [
      {
        code: 'item-duplicate',
        severity: scoresDiffer(earlier.score, item.score) ? 'error' : 'warning',
        where: atItem(canonicalCode(item.code), item.part),
        printed: `${writeScore(earlier.score)}, ${writeScore(item.score)}`,
        expected: null,
        message: { th: `ข้อ ${item.code} มีมากกว่าหนึ่งแถว`, en: `Item ${item.code} stands in more than one row` },
        remedy: { th: 'ตรวจรหัสข้อ แล้วเหลือไว้แถวเดียว', en: 'Check its code and keep one row' },
      },
    ];
  });

/** Several lost at once are a table cut short, and no slip. */
const mostMissing = 5;

const missing = ({ instrument, count, items }: Counted): Finding[] => {
  const known = new Set(items.map(({ code }) => canonicalCode(code)));
  const codes = Array.from({ length: count }, (_, index) => canonicalCode(`${instrument.charAt(0)}${index + 1}`)).filter((code) => !known.has(code));
  if (codes.length > mostMissing) return [];
  return codes.map((code) => ({
    code: 'item-missing',
    severity: 'warning',
    where: atItem(code, null),
    printed: null,
    expected: code,
    message: { th: `ขาดคะแนนข้อ ${code}`, en: `Item ${code} is missing` },
    remedy: { th: 'กรอกคะแนนข้อที่ขาดจากประกาศผล', en: 'Give the missing item from the published result' },
  }));
};

/** The mean of an indicator of a survey, where it has as many items as each of its instrument has. */
const mismatches = ({ instrument, count, items }: Counted, { document, framework }: DocumentContext): Finding[] => {
  if (instrument === 'OIT' || items.some(({ part }) => part !== undefined)) return [];
  const indicators = framework.indicators.filter((indicator) => indicator.instrument === instrument);
  return indicators.flatMap(({ no }): Finding[] => {
    const own = items.filter(({ indicatorNo, score }) => indicatorNo === no && isInScoreRange(score));
    const scores = own.filter(({ code }, index) => own.findIndex((other) => other.code === code) === index).map(({ score }) => score);
    const reported = document.indicators?.find((indicator) => indicator.no === no)?.reported;
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    if (reported === undefined || scores.length !== count / indicators.length || !scoresDiffer(reported, mean)) return [];
    return [
      {
        code: 'indicator-mismatch',
        severity: 'error',
        where: atIndicator(no),
        printed: writeScore(reported),
        expected: writeScore(mean),
        message: {
          th: `ตัวชี้วัดที่ ${no} ได้ ${writeScore(reported)} แต่คำนวณจากรายข้อได้ ${writeScore(mean)}`,
          en: `Indicator ${no} is ${writeScore(reported)}, but its items give ${writeScore(mean)}`,
        },
        remedy: { th: 'ตรวจคะแนนตัวชี้วัดและคะแนนรายข้อกับต้นฉบับ', en: 'Compare the indicator and its items with the original' },
      },
    ];
  });
};

/** The items of a survey whose questions are not established for the year: each once, none missing, and their mean that of the indicator. */
export const countedItems: DocumentCheck = (context): Finding[] =>
  countedIn(context).flatMap((counted) => [...mismatches(counted, context), ...duplicates(counted), ...missing(counted)]);
