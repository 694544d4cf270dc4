import { scoresDiffer, writeScore } from '../../scoring/score.js';
import { atIndicator, type Check } from '../check.js';
import type { Finding } from '../finding.js';

/**
 * A reported indicator against its items. Where the weights of the items are unknown the difference is only reported: agencies print
 * the plain mean as if it were the score, and the reader must know that it is not.
 */
export const indicatorMismatch: Check = ({ scored }): Finding[] =>
  scored.indicators.flatMap(({ no, reported, computed, exact }): Finding[] => {
    if (reported === null || computed === null || !scoresDiffer(reported, computed)) return [];
    const figures = { printed: writeScore(reported), expected: exact ? writeScore(computed) : null };
    if (!exact) {
      return [
        {
          code: 'indicator-mismatch',
          severity: 'info',
          where: atIndicator(no),
          ...figures,
          message: {
            th: `ตัวชี้วัดที่ ${no} ได้ ${figures.printed} ส่วนค่าเฉลี่ยธรรมดาของข้อย่อยคือ ${writeScore(computed)} เพราะน้ำหนักแต่ละข้อไม่เท่ากัน จึงยึดคะแนนที่ประกาศ`,
            en: `Indicator ${no} is ${figures.printed} while the plain mean of its items is ${writeScore(computed)}: items weigh differently, so the reported score counts`,
          },
          remedy: { th: 'ใช้คะแนนที่ประกาศ ไม่ต้องคำนวณใหม่จากรายข้อ', en: 'Keep the reported score; do not work it out from the items' },
        },
      ];
    }
    return [
      {
        code: 'indicator-mismatch',
        severity: 'error',
        where: atIndicator(no),
        ...figures,
        message: {
          th: `ตัวชี้วัดที่ ${no} ได้ ${figures.printed} แต่คำนวณจากรายข้อได้ ${writeScore(computed)}`,
          en: `Indicator ${no} is ${figures.printed}, but its items give ${writeScore(computed)}`,
        },
        remedy: { th: 'ตรวจคะแนนตัวชี้วัดและคะแนนรายข้อกับต้นฉบับ', en: 'Compare the indicator and its items with the original' },
      },
    ];
  });
