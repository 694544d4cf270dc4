import { scoresDiffer, writeScore } from '../../../scoring/score.js';
import type { Finding } from '../../finding.js';
import type { DocumentCheck } from '../document-check.js';
import { averagesIn } from '../score-mentions.js';

/** The overall score called an average, which it is not: it is the weighted total of the instruments. */
export const overallAverage: DocumentCheck = ({ document, passages, scored, framework }): Finding[] => {
  const { overall } = document;
  const mean = scored.meanOfIndicators;
  if (overall === undefined || mean === null || !scoresDiffer(overall, mean)) return [];
  const called = passages.find(
    ({ where, text }) => (where === 'file' || where === 'overall') && averagesIn(text).some((score) => !scoresDiffer(score, overall)),
  );
  if (called === undefined) return [];
  const weights = framework.instruments.map(({ weight }) => weight).join('/');
  return [
    {
      code: 'overall-mismatch',
      severity: 'info',
      where: 'overall',
      printed: `คะแนนเฉลี่ย ${writeScore(overall)}`,
      expected: null,
      source: called.place,
      message: {
        th: `เอกสารเรียก ${writeScore(overall)} ว่าคะแนนเฉลี่ย แต่เป็นคะแนนรวมถ่วงน้ำหนัก ${weights} ส่วนค่าเฉลี่ยสิบตัวชี้วัดคือ ${writeScore(mean)}`,
        en: `The document calls ${writeScore(overall)} an average; it is the total weighted ${weights}, while the mean of the ten indicators is ${writeScore(mean)}`,
      },
      remedy: { th: 'ใช้คำว่า “คะแนนรวม” หรือ “คะแนนในภาพรวม”', en: 'Call it the overall score' },
    },
  ];
};
