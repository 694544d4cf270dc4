import type { Bilingual } from '@prongsai/thai';
import type { Certainty } from '../frameworks/framework.js';
import { roundScore, writeScore } from '../scoring/score.js';

/**
 * Where a number comes from.
 * - `result`: printed in the result of the year, at `where`
 * - `reckoned`: worked out from the result by the rule of the year
 * - `rule`: the rule of the year itself, with its certainty
 * - `province`: other agencies of the same type in the province
 */
export interface FigureSource {
  kind: 'result' | 'reckoned' | 'rule' | 'province';
  fiscalYear: number;
  /** `overall`, `indicator:9`, `item:e1/survey`, `instrument:OIT`; for a rule the fact of the framework. */
  where: string;
  /** Of a rule. */
  certainty: Certainty | null;
  text: Bilingual;
}

/** A number that stands in a sentence. */
export interface Figure {
  /** Its place in the sentence; unique within it. */
  key: string;
  label: Bilingual;
  value: number;
  /** Scores and differences of scores have two decimals, counts none. */
  unit: 'score' | 'count';
  source: FigureSource;
}

export const writeFigure = ({ value, unit }: Pick<Figure, 'value' | 'unit'>): string => (unit === 'count' ? String(value) : writeScore(value));

const placeText = (where: string): Bilingual => {
  const [kind = '', what = ''] = where.split(':');
  switch (kind) {
    case 'indicator':
      return { th: `ตัวชี้วัดที่ ${what}`, en: `indicator ${what}` };
    case 'item':
      return { th: `ข้อ ${what.replace('/public', ' (ส่วนที่ 1)').replace('/survey', ' (ส่วนที่ 2)')}`, en: `item ${what.replace('/', ' ')}` };
    case 'instrument':
      return { th: what, en: what };
    default:
      return { th: 'คะแนนรวม', en: 'overall score' };
  }
};

export const fromResult = (fiscalYear: number, where: string): FigureSource => {
  const place = placeText(where);
  return { kind: 'result', fiscalYear, where, certainty: null, text: { th: `ผล ${fiscalYear} ${place.th}`, en: `result ${fiscalYear} ${place.en}` } };
};

export const reckoned = (fiscalYear: number, where: string): FigureSource => {
  const place = placeText(where);
  return { kind: 'reckoned', fiscalYear, where, certainty: null, text: { th: `คำนวณจากผล ${fiscalYear} ${place.th}`, en: `worked out from result ${fiscalYear} ${place.en}` } };
};

const certaintyTexts: Record<Certainty, Bilingual> = {
  documents: { th: 'จากเอกสารของหน่วยงานในปีนั้น', en: 'from agency documents of that year' },
  published: { th: 'จากแหล่งที่เผยแพร่', en: 'from a published source' },
  general: { th: 'เป็นความรู้ทั่วไป ยังไม่ได้ยืนยัน', en: 'general knowledge, unverified' },
  assumed: { th: 'ยังไม่เป็นที่ยืนยัน ใช้ตามปีใกล้เคียง', en: 'not established, carried over from a neighbouring year' },
};

export const fromRule = (fiscalYear: number, where: string, certainty: Certainty): FigureSource => ({
  kind: 'rule',
  fiscalYear,
  where,
  certainty,
  text: { th: `เกณฑ์ปี ${fiscalYear} (${certaintyTexts[certainty].th})`, en: `rule of ${fiscalYear} (${certaintyTexts[certainty].en})` },
});

export const fromProvince = (fiscalYear: number, where: string, n: number): FigureSource => ({
  kind: 'province',
  fiscalYear,
  where,
  certainty: null,
  text: { th: `ผล ${fiscalYear} ของหน่วยงานประเภทเดียวกันในจังหวัด ${n} แห่ง`, en: `results ${fiscalYear} of ${n} agencies of the same type in the province` },
});

export const score = (key: string, label: Bilingual, value: number, source: FigureSource): Figure => ({ key, label, value: roundScore(value), unit: 'score', source });

export const count = (key: string, label: Bilingual, value: number, source: FigureSource): Figure => ({ key, label, value, unit: 'count', source });
