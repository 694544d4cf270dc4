import type { Bilingual } from '@prongsai/thai';
import { roundScore } from '../../scoring/score.js';
import { median, smallestSample } from '../analysis-context.js';
import type { UsedMeasure } from './used-measure.js';

/** How an indicator changed at the agencies that used a measure. */
export interface Changes {
  /** Agencies with a score in both years. */
  n: number;
  median: number;
  min: number;
  max: number;
  /** One change an agency, smallest first; nothing tells whose. */
  values: number[];
}

/** What followed, or that there are too few agencies to say. Never a claim that the measure was the cause. */
export interface WhatFollowed {
  changes: Changes | null;
  text: Bilingual;
}

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;

/** One change an agency, the latest year it used the measure. */
const changePerAgency = (rows: readonly UsedMeasure[]): number[] => {
  const latest = new Map<string, { fiscalYear: number; change: number }>();
  for (const { agency, fiscalYear, before, after } of rows) {
    const known = latest.get(agency);
    if (before !== null && after !== null && (known === undefined || known.fiscalYear < fiscalYear)) latest.set(agency, { fiscalYear, change: roundScore(after - before) });
  }
  return [...latest.values()].map(({ change }) => change).sort((a, b) => a - b);
};

const changesOf = (values: number[]): Changes | null => {
  const middle = median(values);
  return middle === null || values.length < smallestSample ? null : { n: values.length, median: roundScore(middle), min: values[0] ?? 0, max: values.at(-1) ?? 0, values };
};

export const whatFollowed = (rows: readonly UsedMeasure[], indicatorNo: number): WhatFollowed => {
  const changes = changesOf(changePerAgency(rows));
  if (changes === null) {
    return {
      changes,
      text: {
        th: `มีหน่วยงานที่ทราบคะแนนทั้งสองปีไม่ถึง ${smallestSample} แห่ง จึงน้อยเกินกว่าจะบอกแนวโน้มได้`,
        en: `Fewer than ${smallestSample} agencies have scores of both years: too few to say.`,
      },
    };
  }
  return {
    changes,
    text: {
      th: `การเปลี่ยนแปลงของตัวชี้วัดที่ ${indicatorNo} ในปีถัดมาของ ${changes.n} แห่ง มัธยฐาน ${signed(changes.median)} คะแนน (ตั้งแต่ ${signed(changes.min)} ถึง ${signed(changes.max)}) เป็นข้อมูลประกอบ ไม่ใช่ข้อพิสูจน์ว่ามาตรการเป็นเหตุ`,
      en: `Change of indicator ${indicatorNo} in the next year at ${changes.n} agencies: median ${signed(changes.median)} (from ${signed(changes.min)} to ${signed(changes.max)}). For information; it does not prove that the measure was the cause.`,
    },
  };
};
