import type { Finding } from '../../finding.js';
import type { DocumentCheck } from '../document-check.js';
import { atMeasure } from '../measure-number.js';
import { compact, excerpt } from '../wording.js';

/** In a report, a measure of which nothing is reported. */
export const resultMissing: DocumentCheck = ({ document, placeOf }): Finding[] => {
  const reports = document.reports ?? [];
  const onMeasures = reports.filter(({ indicatorNo }) => indicatorNo === undefined);
  if (onMeasures.length === 0 && document.source.kind !== 'measures-report') return [];
  return (document.measures ?? []).flatMap(({ no, title }, index): Finding[] => {
    const own = onMeasures.filter(
      ({ measureNo, measureTitle }) => (no !== undefined && measureNo === no) || compact(measureTitle ?? '') === compact(title),
    );
    const told = own.some(({ summary = [], outcome = [] }) => [...summary, ...outcome].some((text) => compact(text).replace(/[-–—]/g, '') !== ''));
    if (told) return [];
    return [
      {
        code: 'result-missing',
        severity: 'warning',
        where: atMeasure(document, index),
        printed: null,
        expected: null,
        source: placeOf(`/measures/${index}/title`),
        message: {
          th: `รายงานไม่มีสรุปผลของมาตรการ “${excerpt(title)}”`,
          en: `The report says nothing of what came of the measure “${excerpt(title)}”`,
        },
        remedy: { th: 'เพิ่มสรุปผลการดำเนินการ หรือระบุว่ายังไม่ได้ดำเนินการ', en: 'Add what was done, or say that it was not begun' },
      },
    ];
  });
};
