import type { IndicatorScore, InstrumentScore } from '../../scoring/scored-result.js';
import { writeScore } from '../../scoring/score.js';
import { atIndicator, type Check } from '../check.js';
import type { Finding } from '../finding.js';

const span = ({ low, high }: { low: number; high: number }): string => `${writeScore(low)}–${writeScore(high)}`;

/** Several missing indicators of one instrument still determine the instrument. */
const ofInstrument = (instrument: InstrumentScore | undefined): Finding['message'] => {
  if (instrument?.score === undefined || instrument.score === null || instrument.range === null) return { th: '', en: '' };
  const figure = `${instrument.instrument} ${writeScore(instrument.score)} (${span(instrument.range)})`;
  return { th: ` โดยรวมเป็น ${figure}`, en: `, together ${figure}` };
};

const messageOf = ({ no, implied }: IndicatorScore, alone: boolean, instrument: InstrumentScore | undefined): Finding['message'] => {
  if (implied === null) return { th: `ไม่มีคะแนนตัวชี้วัดที่ ${no}`, en: `Indicator ${no} has no score` };
  if (alone) {
    return {
      th: `ไม่มีคะแนนตัวชี้วัดที่ ${no} คะแนนรวมบ่งว่าได้ ${writeScore(implied.value)} (ช่วง ${span(implied)})`,
      en: `Indicator ${no} has no score; the overall score implies ${writeScore(implied.value)} (${span(implied)})`,
    };
  }
  const together = ofInstrument(instrument);
  return {
    th: `ไม่มีคะแนนตัวชี้วัดที่ ${no} และขาดตัวชี้วัดอื่นด้วย คะแนนรวมบ่งว่าอยู่ในช่วง ${span(implied)}${together.th}`,
    en: `Indicator ${no} has no score and it is not the only one; the overall score leaves it ${span(implied)}${together.en}`,
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
    message: messageOf(
      indicator,
      missing.length === 1,
      scored.instruments.find(({ instrument }) => instrument === indicator.instrument),
    ),
    remedy: {
      th: 'กรอกคะแนนจากประกาศผล หากไม่มีให้ยืนยันว่าเอกสารไม่ได้ระบุ',
      en: 'Give the published score, or confirm that the document does not print it',
    },
  }));
};
