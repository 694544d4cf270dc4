import { canonicalCode, itemOf } from '../../frameworks/framework-for.js';
import type { Framework } from '../../frameworks/framework.js';
import { writeScore } from '../../scoring/score.js';
import { atItem, type Check } from '../check.js';
import type { Finding } from '../finding.js';

/** A code of the year's numbering whose item is not on file: IIT and EIT questions of the older years. */
const isCounted = (code: string, framework: Framework): boolean => {
  const match = /^([ieO])(\d+)$/.exec(canonicalCode(code));
  if (match === null) return false;
  const instrument = match[1] === 'i' ? 'IIT' : match[1] === 'e' ? 'EIT' : 'OIT';
  const listed = framework.items.some((item) => item.instrument === instrument);
  const number = Number(match[2]);
  return !listed && number >= 1 && number <= (framework.itemCounts[instrument] ?? 0);
};

/** A code that is none of the year's: letters read as digits (๑๑ for i1), or a list of another year. Its score counts nowhere. */
export const itemCodeUnknown: Check = ({ printed, framework }): Finding[] =>
  (printed.items ?? [])
    .filter(({ code }) => itemOf(framework, code) === undefined && !isCounted(code, framework))
    .map(({ code, part, score }) => ({
      code: 'item-code-ocr',
      severity: 'warning',
      where: atItem(code.trim(), part),
      printed: `${code.trim()} ${writeScore(score)}`,
      expected: null,
      message: {
        th: `ไม่มีข้อ “${code.trim()}” ในเกณฑ์ปี ${framework.fiscalYear} จึงไม่นำคะแนนนี้ไปใช้`,
        en: `There is no item “${code.trim()}” in the framework of ${framework.fiscalYear}; its score is not used`,
      },
      remedy: { th: 'ตรวจรหัสข้อกับต้นฉบับ เช่น ๑๑ อาจเป็น i1 หรือ O11', en: 'Compare the code with the original: ๑๑ may be i1 or O11' },
    }));
