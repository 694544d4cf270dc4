import { canonicalCode } from '../../../frameworks/framework-for.js';
import type { IndicatorScore, ItemBelow } from '../../../scoring/scored-result.js';
import { writeScore } from '../../../scoring/score.js';
import type { DocumentMeasure } from '../../../document/printed-document.js';
import { atIndicator, atItem } from '../../check.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck } from '../document-check.js';
import { codesIn } from '../score-mentions.js';

const remedy = { th: 'เพิ่มมาตรการสำหรับเรื่องนี้ พร้อมผู้รับผิดชอบและระยะเวลา', en: 'Add a measure for it, with who is responsible and a period' };

const ofIndicator = ({ no, name, used, itemsBelow }: IndicatorScore): Finding => {
  const short = itemsBelow.map(({ code, score }) => `${code} ${writeScore(score)}`).join(', ');
  const figures = [used === null ? '' : writeScore(used), short].filter((part) => part !== '').join('; ');
  return {
    code: 'weak-without-measure',
    severity: 'warning',
    where: atIndicator(no),
    printed: figures,
    expected: null,
    message: {
      th: `ตัวชี้วัดที่ ${no} “${name.th}” ยังต้องพัฒนา (${figures}) แต่ไม่มีมาตรการรองรับ`,
      en: `Indicator ${no} needs work (${figures}), but no measure is for it`,
    },
    remedy,
  };
};

const ofItem = ({ code, part, score }: ItemBelow): Finding => ({
  code: 'weak-without-measure',
  severity: 'warning',
  where: atItem(code, part),
  printed: writeScore(score),
  expected: null,
  message: { th: `ข้อ ${code} ได้ ${writeScore(score)} แต่ไม่มีมาตรการรองรับ`, en: `Item ${code} has ${writeScore(score)}, but no measure is for it` },
  remedy,
});

const textOf = ({ title, headingAsPrinted = '', analysis = '', steps = [] }: DocumentMeasure): string => [headingAsPrinted, title, analysis, ...steps].join(' ');

interface Answer {
  indicatorNos: readonly number[];
  codes: readonly string[];
}

/** An item is answered by a measure that names it, or by one for its indicator that names no items. */
const answersItem = ({ indicatorNos, codes }: Answer, no: number, code: string): boolean =>
  codes.includes(canonicalCode(code)) || (codes.length === 0 && indicatorNos.includes(no));

const answersIndicator = ({ indicatorNos, codes }: Answer, { no, itemsBelow }: IndicatorScore): boolean =>
  indicatorNos.includes(no) || itemsBelow.some(({ code }) => codes.includes(canonicalCode(code)));

/**
 * A weak indicator, or a weak item of one that is not, that no measure is for. Not judged where measures name no indicators, nor in a report,
 * whose measures answered the result before.
 */
export const weakWithoutMeasure: DocumentCheck = ({ document, scored }): Finding[] => {
  const answers = (document.measures ?? []).map((measure): Answer => ({ indicatorNos: measure.indicatorNos ?? [], codes: codesIn(textOf(measure)).map(canonicalCode) }));
  if (document.source.kind === 'measures-report' || !answers.some(({ indicatorNos }) => indicatorNos.length > 0)) return [];
  return scored.indicators.flatMap((indicator): Finding[] => {
    if (indicator.weak && !answers.some((answer) => answersIndicator(answer, indicator))) return [ofIndicator(indicator)];
    return indicator.itemsBelow.filter(({ code }) => !answers.some((answer) => answersItem(answer, indicator.no, code))).map(ofItem);
  });
};
