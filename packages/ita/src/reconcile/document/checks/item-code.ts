import { toArabicDigits } from '@prongsai/thai';
import type { DocumentItem } from '../../../document/printed-document.js';
import { canonicalCode } from '../../../frameworks/framework-for.js';
import { instrumentCodes, type InstrumentCode } from '../../../frameworks/framework.js';
import { atItem } from '../../check.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck } from '../document-check.js';
import { compact } from '../wording.js';

/** Case, spaces, a hyphen, leading zeros and Thai digits do not count: `E๑` is e1, `O-12` is O12; `๑๑` is neither i1 nor O11. */
const isItsCode = (printed: string, code: string): boolean => canonicalCode(compact(printed).replace(/^([ieo])[-.–]/i, '$1')) === canonicalCode(code);

/** A list that only counts its items, every one of them, has lost no letter: the table says whose items they are. */
const isCounted = (items: readonly DocumentItem[], instrument: InstrumentCode): boolean =>
  items.every((item) => item.instrument !== instrument || toArabicDigits(compact(item.codeAsPrinted)) === item.code.slice(1));

/** A code that the document prints otherwise than it is: a letter read as a digit, or lost. Only its table tells which item is meant. */
export const itemCode: DocumentCheck = ({ document, placeOf }): Finding[] => {
  const items = document.items ?? [];
  const counted = new Set(instrumentCodes.filter((instrument) => isCounted(items, instrument)));
  return items.flatMap(({ code, codeAsPrinted, instrument, part }, index): Finding[] => {
    if (counted.has(instrument) || compact(codeAsPrinted) === '' || isItsCode(codeAsPrinted, code)) return [];
    return [
      {
        code: 'item-code-ocr',
        severity: 'info',
        where: atItem(canonicalCode(code), part),
        printed: codeAsPrinted,
        expected: code,
        source: placeOf(`/items/${index}/codeAsPrinted`, `/items/${index}/code`),
        message: {
          th: `รหัสข้อพิมพ์ว่า “${codeAsPrinted}” อ่านตามตารางเป็น ${code}`,
          en: `The code is printed “${codeAsPrinted}”; by its table it is ${code}`,
        },
        remedy: { th: `ตรวจกับต้นฉบับ แล้วแก้รหัสเป็น ${code}`, en: `Compare it with the original and correct it to ${code}` },
      },
    ];
  });
};
