import type { IndicatorScore } from '../../scoring/scored-result.js';
import { writeScore } from '../../scoring/score.js';
import { atIndicator, type Check } from '../check.js';
import type { Finding } from '../finding.js';

const messageOf = ({ no, implied }: IndicatorScore, alone: boolean): Finding['message'] => {
  if (implied === null) return { th: `ไม่มีคะแนนตัวชี้วัดที่ ${no}`, en: `Indicator ${no} has no score` };
  const range = `${writeScore(implied.low)}–${writeScore(implied.high)}`;
  if (alone) {
    return {
      th: `ไม่มีคะแนนตัวชี้วัดที่ ${no} คะแนนรวมบ่งว่าได้ ${writeScore(implied.value)} (ช่วง ${range})`,
      en: `Indicator ${no} has no score; the overall score implies ${writeScore(implied.value)} (${range})`,
    };
  }
  return {
    th: `ไม่มีคะแนนตัวชี้วัดที่ ${no} คะแนนรวมบ่งว่าอยู่ในช่วง ${range} เพราะขาดหลายตัวชี้วัด`,
    en: `Indicator ${no} has no score; several are missing and the overall score leaves it ${range}`,
  };
};

/** An indicator without a reported score that its items do not give either, with what the overall score implies for it. */
export const indicatorMissing: Check = ({ scored }): Finding[] => {
  const missing = scored.indicators.filter(({ reported, usedFrom }) => reported === null && usedFrom !== 'computed');
  return missing.map((indicator) => ({
    code: 'indicator-missing',
    severity: 'warning',
    where: atIndicator(indicator.no),
    printed: null,
    expected: indicator.implied !== null && missing.length === 1 ? writeScore(indicator.implied.value) : null,
    message: messageOf(indicator, missing.length === 1),
    remedy: {
      th: 'กรอกคะแนนจากประกาศผล หากไม่มีให้ยืนยันว่าเอกสารไม่ได้ระบุ',
      en: 'Give the published score, or confirm that the document does not print it',
    },
  }));
};
