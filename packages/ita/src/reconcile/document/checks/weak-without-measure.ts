import { writeScore } from '../../../scoring/score.js';
import { atIndicator } from '../../check.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck } from '../document-check.js';

/**
 * A weak indicator, or one with an OIT item short of full marks, that no measure is for. Not judged where measures name no indicators, nor in a
 * report, whose measures answered the result before.
 */
export const weakWithoutMeasure: DocumentCheck = ({ document, scored }): Finding[] => {
  const covered = new Set((document.measures ?? []).flatMap(({ indicatorNos = [] }) => indicatorNos));
  if (covered.size === 0 || document.source.kind === 'measures-report') return [];
  return scored.indicators.flatMap(({ no, name, instrument, used, weak, itemsBelow }): Finding[] => {
    const items = instrument === 'OIT' ? itemsBelow : [];
    if (covered.has(no) || (!weak && items.length === 0)) return [];
    const short = items.map(({ code, score }) => `${code} ${writeScore(score)}`).join(', ');
    const figures = [used === null ? '' : writeScore(used), short].filter((part) => part !== '').join('; ');
    return [
      {
        code: 'weak-without-measure',
        severity: 'warning',
        where: atIndicator(no),
        printed: figures,
        expected: null,
        message: {
          th: `ตัวชี้วัดที่ ${no} “${name.th}” ยังต้องพัฒนา (${figures}) แต่ไม่มีมาตรการรองรับ`,
          en: `Indicator ${no} needs work (${figures}), but no measure is for it`,
        },
        remedy: { th: 'เพิ่มมาตรการสำหรับตัวชี้วัดนี้ พร้อมผู้รับผิดชอบและระยะเวลา', en: 'Add a measure for it, with who is responsible and a period' },
      },
    ];
  });
};
