import { writeScore } from '../../../scoring/score.js';
import { atIndicator } from '../../check.js';
import { rightLabel } from '../../checks/pass-label-wrong.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck } from '../document-check.js';

/** An indicator too is ผ่านเกณฑ์ only from the pass mark up: what its row says beside its score. */
export const indicatorPassLabel: DocumentCheck = ({ document, passages, framework }): Finding[] => {
  const labels = passages.filter(({ field }) => field === 'indicator');
  return (document.indicators ?? []).flatMap(({ no, reported }): Finding[] => {
    if (reported === undefined) return [];
    return labels.flatMap(({ where, text, place }): Finding[] => {
      const expected = where === atIndicator(no) ? rightLabel(text, reported, framework.passMark) : null;
      if (expected === null) return [];
      return [
        {
          code: 'pass-label-wrong',
          severity: 'warning',
          where,
          printed: `${writeScore(reported)} ${text}`,
          expected,
          source: place,
          message: {
            th: `ตัวชี้วัดที่ ${no} ได้ ${writeScore(reported)} แต่ระบุว่า “${text}” ทั้งที่เกณฑ์คือ ${framework.passMark}`,
            en: `Indicator ${no} scored ${writeScore(reported)} but is labelled “${text}”; the pass mark is ${framework.passMark}`,
          },
          remedy: { th: `แก้เป็น “${expected}”`, en: `Correct it to “${expected}”` },
        },
      ];
    });
  });
};
