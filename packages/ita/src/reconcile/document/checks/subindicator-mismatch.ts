import { canonicalCode } from '../../../frameworks/framework-for.js';
import { meanOfKnown, scoresDiffer, writeScore } from '../../../scoring/score.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck } from '../document-check.js';

/** A printed sub-indicator against its items, in the years whose rule is known to be their mean. */
export const subIndicatorMismatch: DocumentCheck = ({ document, framework, placeOf }): Finding[] =>
  (document.subIndicators ?? []).flatMap(({ no, reported }, index): Finding[] => {
    const known = framework.subIndicators.find((sub) => sub.no === no);
    const rule = framework.indicators.find((indicator) => indicator.no === known?.indicatorNo)?.rule;
    if (known === undefined || rule !== 'mean-of-subindicators') return [];
    const computed = meanOfKnown(known.items.map((code) => document.items?.find((item) => canonicalCode(item.code) === code)?.score ?? null));
    if (computed === null || !scoresDiffer(reported, computed)) return [];
    return [
      {
        code: 'subindicator-mismatch',
        severity: 'error',
        where: `subindicator:${no}`,
        printed: writeScore(reported),
        expected: writeScore(computed),
        source: placeOf(`/subIndicators/${index}/reported`),
        message: {
          th: `ตัวชี้วัดย่อย ${no} ได้ ${writeScore(reported)} แต่คำนวณจากรายข้อได้ ${writeScore(computed)}`,
          en: `Sub-indicator ${no} is ${writeScore(reported)}, but its items give ${writeScore(computed)}`,
        },
        remedy: { th: 'ตรวจคะแนนตัวชี้วัดย่อยและคะแนนรายข้อกับต้นฉบับ', en: 'Compare the sub-indicator and its items with the original' },
      },
    ];
  });
