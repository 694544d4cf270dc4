import { atIndicator } from '../../check.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck, DocumentContext } from '../document-check.js';
import { indicatorMentions } from '../indicator-mentions.js';
import { atMeasure } from '../measure-number.js';

const remedy = { th: 'ตรวจว่าเป็นข้อความของตัวชี้วัดใด แล้วแก้ให้ตรง', en: 'See which indicator the text belongs to, and correct it' };

/** The analysis of a measure that speaks of other indicators only, and never of the one the measure is for. */
const inMeasures = ({ document, framework, placeOf }: DocumentContext): Finding[] =>
  (document.measures ?? []).flatMap(({ analysis = '', indicatorNos = [] }, index): Finding[] => {
    const mentions = indicatorMentions(analysis, framework);
    const spokenOf = [...new Set(mentions.map(({ no, named }) => named ?? no))];
    if (indicatorNos.length === 0 || spokenOf.length === 0 || spokenOf.some((no) => indicatorNos.includes(no))) return [];
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

export const copiedText: DocumentCheck = (context) => [...inMeasures(context), ...inRows(context)];
