import { scoresDiffer, writeScore } from '../../scoring/score.js';
import type { Check } from '../check.js';
import type { Finding } from '../finding.js';

const remedy = {
  th: 'ตรวจคะแนนรวมและคะแนนรายตัวชี้วัดกับประกาศผลในระบบ ITAS',
  en: 'Compare the overall score and the indicators with the result published in ITAS',
};

/** The overall score is the weighted total of the instruments, never the plain mean of the ten indicators. */
export const overallMismatch: Check = ({ scored, framework }): Finding[] => {
  const { reported, computed } = scored.overall;
  if (reported === null || computed === null || !scoresDiffer(reported, computed)) return [];
  const weights = framework.instruments.map(({ weight }) => weight).join('/');
  const isMean = scored.meanOfIndicators !== null && !scoresDiffer(reported, scored.meanOfIndicators);
  return [
    {
      code: 'overall-mismatch',
      severity: 'error',
      where: 'overall',
      printed: writeScore(reported),
      expected: writeScore(computed),
      message: isMean
        ? {
            th: `คะแนนรวม ${writeScore(reported)} เป็นค่าเฉลี่ยของสิบตัวชี้วัด แต่คะแนนรวมต้องถ่วงน้ำหนัก ${weights} ได้ ${writeScore(computed)}`,
            en: `The overall score ${writeScore(reported)} is the plain mean of the ten indicators; weighted ${weights} it is ${writeScore(computed)}`,
          }
        : {
            th: `คะแนนรวม ${writeScore(reported)} ไม่ตรงกับคะแนนถ่วงน้ำหนัก ${weights} ซึ่งได้ ${writeScore(computed)}`,
            en: `The overall score ${writeScore(reported)} is not the total weighted ${weights}, which is ${writeScore(computed)}`,
          },
      remedy,
    },
  ];
};

/** With indicators left out, the overall score can still be one that no scores between 0 and 100 produce. */
export const overallImpossible: Check = ({ scored }): Finding[] => {
  const { reported, computed } = scored.overall;
  const missing = scored.indicators.filter(({ reported: own, used }) => own === null && used === null);
  const unexplained = missing.filter(({ implied }) => implied === null);
  if (reported === null || computed !== null || unexplained.length === 0 || reported < 0 || reported > 100) return [];
  return [
    {
      code: 'overall-mismatch',
      severity: 'error',
      where: 'overall',
      printed: writeScore(reported),
      expected: null,
      message: {
        th: `คะแนนรวม ${writeScore(reported)} เป็นไปไม่ได้เมื่อเทียบกับคะแนนตัวชี้วัดที่มี ไม่ว่าตัวชี้วัดที่ขาดจะได้คะแนนเท่าใด`,
        en: `The overall score ${writeScore(reported)} cannot come about with the given indicators, whatever the missing ones scored`,
      },
      remedy,
    },
  ];
};
